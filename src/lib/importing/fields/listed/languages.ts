import { labelOf } from '../../entries/label';
import { headingKind } from '../../sections/heading-kind';
import type { Line } from '../../lines/line';
import { wordsOf } from '../../words/fold-words';
import { languageLevels, languageNames } from '../../words/lists';
import { trimmed } from '../headed';
import { itemsIn } from '../lists';
import { type Draft, said, type Said } from '../said';

/** `null` where the lines name no spoken language: then "Languages" were meant otherwise. */
export function languageDrafts(lines: readonly Line[]): Draft[] | null {
	const found: Draft[] = [];
	let unknown = 0;
	let pending: { language: Said } | null = null;
	for (const line of lines) {
		const label = labelOf(line.text);
		const isLabelled = label?.value && headingKind(label.label)?.kind === 'languages';
		const pieces =
			line.parts.length > 1
				? line.parts.map(({ text }) => text)
				: itemsIn(isLabelled ? label.value : line.text);
		for (const piece of pieces) {
			const words = wordsOf(piece);
			const [at] = languageNames.find(words);
			const [level] = languageLevels.find(words);
			if (at) {
				const name = piece.slice(words[at.from]?.from, words[at.to - 1]?.to);
				const rest = trimmed(
					(piece.slice(0, words[at.from]?.from) + ' ' + piece.slice(words[at.to - 1]?.to))
						.replace(/[()[\]:]/g, ' ')
						.replace(/\s+/g, ' ')
				);
				pending = { language: said(name, line, 0.9, piece) };
				found.push({ ...pending, fluency: rest ? said(rest, line, 0.85, piece) : undefined });
			} else if (
				level &&
				words.length > 1 &&
				words.length < 6 &&
				level.from > 0 &&
				/^\p{Lu}/u.test(piece)
			) {
				// A name that no list has, with how well it is spoken.
				const end = words[level.from - 1]?.to ?? 0;
				const name = piece.slice(0, end).replace(/[\s:(–—-]+$/, '');
				pending = { language: said(name, line, 0.6, piece) };
				found.push({
					...pending,
					fluency: said(
						piece.slice(words[level.from]?.from).replace(/[)\s]+$/, ''),
						line,
						0.6,
						piece
					)
				});
			} else if (pending && level && words.length < 4) {
				const last = found.at(-1) as Record<string, Draft>;
				found[found.length - 1] = {
					...last,
					fluency: last.fluency ?? said(piece, line, 0.8, piece)
				};
			} else if (/[\p{L}]{2}/u.test(piece)) unknown++;
		}
	}
	return found.length && unknown <= found.length * 3 + 2 ? found : null;
}
