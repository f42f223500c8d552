import { lineFrom, lineUpTo } from '../lines/cut-line';
import type { Line } from '../lines/line';
import { headingKind, type SectionKind } from './heading-kind';
import { isCaps } from './heading-style';

/** Words in capitals before words that are not. */
const led =
	/^(\p{Lu}{4,}(?:\s(?:&|\p{Lu}{2,})){0,3})\s+(?=[\p{Lu}\d]\p{Ll}|[\p{Lu}\d.]+\s\p{Lu}?\p{Ll})/u;
const heading: ReadonlySet<SectionKind> = new Set([
	'work',
	'education',
	'skills',
	'projects',
	'summary'
]);
const longest = 110;
const fewest = 2;

/**
 * "EDUCATION Invented University": where a plain text heads its sections in capitals, such words before others on a line
 * are over what follows them; programs that write what was set in a margin put it there.
 */
export function withHeadsInline(lines: readonly Line[]): readonly Line[] {
	if (lines.some(({ box, heading: level }) => box !== null || level !== null)) return lines;
	const alone = lines.filter(({ text }) => isCaps(text) && headingKind(text)?.certainty === 1);
	if (alone.length < fewest) return lines;
	return lines.flatMap((line) => {
		const [, words = ''] =
			(!line.bullet && line.text.length <= longest && led.exec(line.text)) || [];
		const said = words ? headingKind(words) : null;
		if (said?.certainty !== 1 || !heading.has(said.kind)) return [line];
		const head = { ...lineUpTo(line, words.length), gap: Math.max(1, line.gap) };
		return [head, { ...lineFrom(line, words.length), gap: 0 }];
	});
}
