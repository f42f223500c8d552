import { labelOf } from '../entries/label';
import { itemsIn } from '../fields/lists';
import type { Line } from '../lines/line';
import { wordsOf } from '../words/fold-words';
import { languageNames } from '../words/lists';
import { headingKind } from './heading-kind';

/** "Languages: English (fluent), German" among the skills is about what is spoken, on one line or under a label. */
export function spokenAmong(lines: readonly Line[]): (line: Line) => boolean {
	const spoken = new Set<Line>();
	const names = (text: string) => {
		const items = itemsIn(text);
		return (
			items.some((item) => languageNames.lengthAt(wordsOf(item), 0) > 0) &&
			items.every((item) => wordsOf(item).length < 7)
		);
	};
	let label: Line | null = null;
	for (const line of lines) {
		const { label: own, value } = spokenLabel(line);
		const isLabel = headingKind(own)?.kind === 'languages';
		if (isLabel && value && names(value)) spoken.add(line);
		else if (isLabel && !value) label = line;
		else if (label && names(line.text)) spoken.add(label).add(line);
		else label = null;
	}
	return (line) => spoken.has(line);
}

/** What stands before a colon or in a cell of its own, and what it heads. */
function spokenLabel(line: Line): { label: string; value: string } {
	const label = labelOf(line.text);
	const [first] = line.parts;
	if (label) return label;
	return first && line.parts.length > 1
		? { label: first.text, value: line.text.slice(first.text.length).trim() }
		: { label: line.text, value: '' };
}
