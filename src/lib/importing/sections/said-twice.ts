import type { Line } from '../lines/line';
import { squeeze } from '../words/fold-words';
import type { Section } from './sections';

/** Sections without those that a page says again, and the lines of these. */
interface Once {
	readonly sections: readonly Section[];
	readonly again: readonly Line[];
}

/** Fewer letters may stand twice by chance. */
const fewest = 30;

/**
 * A section under the same heading with the same words as one before it is that section again: a web page holds a copy for
 * paper or for small screens, which a print of it shows beside the other.
 */
export function saidOnce(sections: readonly Section[]): Once {
	const seen = new Set<string>();
	const kept: Section[] = [];
	const again: Line[] = [];
	for (const section of sections) {
		const heading = wordsIn(section.heading);
		const words = heading && wordsIn(section.lines);
		const key = words.length < fewest ? '' : `${heading}\n${words}`;
		if (seen.has(key)) again.push(...section.heading, ...section.lines);
		else kept.push(section);
		if (key) seen.add(key);
	}
	return { sections: kept, again };
}

/** The letters of lines: where these were broken says nothing. */
function wordsIn(lines: readonly Line[]): string {
	return lines.map(({ text }) => squeeze(text)).join('');
}
