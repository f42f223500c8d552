import type { Row } from './rows';

/** What decides whether a hyphen at the end of a line was set by the program that broke it. */
export interface Hyphenation {
	/** Whether the program that made the document breaks words by itself, as typesetters do. */
	readonly breaksWords: boolean;
	/** Words of the document, in lower case. */
	readonly words: ReadonlySet<string>;
}

const head = /(\p{L}+(?:-\p{L}+)*)[-\u00ad\u2010]$/u;
const tail = /^\p{L}+/u;

/** Typesetting programs, as documents' metadata call them. */
export const breakers = /tex|indesign|quark|scribus|prince|typst/i;

/** Puts words together again that were broken between two rows; the whole word stands at the end of the first. */
export function withoutHyphens(rows: readonly Row[], hyphenation: Hyphenation): Row[] {
	const mended: Row[] = [];
	for (const row of rows) {
		const before = mended.at(-1);
		const [first, ...others] = row.words;
		const last = before?.words.at(-1);
		const whole =
			before && first && last && !first.bullet && row.y - before.y < 2 * row.size
				? mend(last.text, first.text, hyphenation)
				: null;
		if (!before || !last || whole === null) {
			mended.push(row);
			continue;
		}
		mended[mended.length - 1] = {
			...before,
			words: [...before.words.slice(0, -1), { ...last, text: whole }]
		};
		if (others.length) mended.push({ ...row, words: others });
	}
	return mended;
}

/** The whole of a word from the end of one line and the beginning of the next; `null` where none is broken. */
export function mend(before: string, after: string, hyphenation: Hyphenation): string | null {
	const first = head.exec(before)?.[1]?.toLowerCase();
	const second = tail.exec(after)?.[0];
	if (!first || !second) return null;
	const { words, breaksWords } = hyphenation;
	const soft = /[\u00ad\u2010]$/.test(before);
	const keeps = words.has(`${first}-${second}`) || /^\p{Lu}/u.test(second);
	const joins = words.has(first + second) || soft || (breaksWords && !first.includes('-'));
	return `${before.slice(0, -1)}${!keeps && joins ? '' : '-'}${after}`;
}
