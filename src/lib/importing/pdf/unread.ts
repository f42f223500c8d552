import stems from '../words/ligatures.json';
import type { Row } from './rows';
import type { Word } from './word';

/** Glyphs that no font table names, by their codes, in a plane that no text uses. */
const unread = /[\u{f0000}-\u{ffffd}]/gu;
const first = 0xf0000;
const mostCodes = 0xfffd;

/** A glyph whose letters its font does not tell: it may be the sign of an item, two letters set as one, or an icon. */
export function unreadGlyph(code: number): string {
	return String.fromCodePoint(first + Math.min(Math.max(0, Math.trunc(code) || 0), mostCodes));
}

const fewestSigns = 3;

/** What the glyphs that no font table names stand for in one document. */
export interface Readings {
	readonly has: boolean;
	/** Those that stand before items of lists, with how far before. */
	readonly signs: ReadonlySet<string>;
	/** The letters of those that stand inside words. */
	readonly letters: ReadonlyMap<string, string>;
}

/** Tells by where glyphs stand, and by the words that they would make, what they are. */
export function readingsOf(rows: readonly Row[]): Readings {
	const before = new Map<string, number>();
	const inside = new Map<string, Set<string>>();
	let has = false;
	for (const { words } of rows) {
		for (const [i, word] of words.entries()) {
			for (const [glyph] of word.text.matchAll(unread)) {
				has = true;
				if (word.text !== glyph) inside.set(glyph, (inside.get(glyph) ?? new Set()).add(word.text));
			}
			const key = signKey(words, i);
			if (key) before.set(key, (before.get(key) ?? 0) + 1);
		}
	}
	return {
		has,
		signs: new Set([...before].flatMap(([key, count]) => (count >= fewestSigns ? [key] : []))),
		letters: new Map(
			[...inside].flatMap(([glyph, texts]) => {
				const letters = lettersFor(glyph, [...texts]);
				return letters ? [[glyph, letters] as const] : [];
			})
		)
	};
}

/**
 * A glyph that stands alone at the beginning of plain words, with how far off it is: items of a list have theirs alike,
 * icons stand before names and labels. `null` for any other word.
 */
function signKey(words: readonly Word[], at: number): string | null {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (!word || !next || next.bold || !isUnread(word.text) || [...word.text].length > 1) return null;
	if (before && word.left - before.right < 1.5 * word.size) return null;
	return `${word.text} ${Math.round((4 * (next.left - word.left)) / next.size)}`;
}

/** Words with what their unread glyphs stand for; what is an icon goes. */
export function withReadings(
	words: readonly Word[],
	{ has, signs, letters }: Readings
): readonly Word[] {
	if (!has) return words;
	return words.flatMap((word, at) => {
		if (!isUnread(word.text)) return [word];
		if (signs.has(signKey(words, at) ?? '')) return [{ ...word, text: '•' }];
		const text = word.text.replace(unread, (glyph) => letters.get(glyph) ?? '');
		return text ? [{ ...word, text }] : [];
	});
}

function isUnread(text: string): boolean {
	return text.search(unread) >= 0;
}

/** The ligature that makes most words which are known; where none does, what stands in most words of all. */
function lettersFor(glyph: string, texts: readonly string[]): string | null {
	const words = texts.map((text) => text.toLowerCase());
	const votes = Object.entries(stems).map(([letters, known]) => {
		const sure = words.reduce((sum, word) => sum + makes(word, glyph, letters, known), 0);
		return [letters, sure] as const;
	});
	const [best] = votes.toSorted(([, a], [, b]) => b - a);
	if (best && best[1] > 0) return best[0];
	const isInside = words.some((word) => new RegExp(`\\p{L}${glyph}`, 'u').test(word));
	if (!isInside) return null;
	return words.every((word) => word.endsWith(glyph)) ? 'ff' : 'fi';
}

/** How many letters of a known word, or of its beginning, letters in a glyph's place make over that place; 0 for none. */
function makes(word: string, glyph: string, letters: string, known: readonly string[]): number {
	const at = word.indexOf(glyph);
	const made = word.replaceAll(glyph, letters);
	const over = known.filter((stem) => {
		const from = made.indexOf(stem);
		return from >= 0 && from < at + letters.length && from + stem.length > at;
	});
	return Math.max(0, ...over.map(({ length }) => length));
}
