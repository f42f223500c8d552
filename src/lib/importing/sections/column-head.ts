import { emailIn } from '../fields/addresses/email';
import { phoneIn } from '../fields/addresses/phone';
import type { Line } from '../lines/line';
import type { Section } from './sections';

/** Addresses over a side column are no longer. */
const most = 16;

/**
 * Sections without what stands at the head of the next column and reaches the person: addresses over a side column, before
 * its first heading, are not of the section that the column before it ends in.
 */
export function withoutColumnHeads(sections: readonly Section[]): Section[] {
	return sections.flatMap((section): Section[] => {
		const { lines, kind } = section;
		if (kind === 'head' || kind === 'contact' || kind === 'references') return [section];
		const at = headFrom(section);
		if (at === null || !reaches(lines.slice(at))) return [section];
		return [
			{ ...section, lines: lines.slice(0, at) },
			{ kind: 'contact', certainty: 0.7, heading: [], lines: lines.slice(at) }
		];
	});
}

/** Where the last lines of a section go over to a further column, at its top; `null` where they do not. */
function headFrom({ heading, lines }: Section): number | null {
	const column = lines.at(-1)?.column;
	const at = lines.findLastIndex((line) => line.column !== column) + 1;
	const before = lines[at - 1] ?? heading.at(-1);
	const isNext = before !== undefined && column !== undefined && column > before.column;
	return isNext && lines.length - at <= most ? at : null;
}

function reaches(lines: readonly Line[]): boolean {
	return lines.some((line) => emailIn(line) !== null || phoneIn(line, false) !== null);
}
