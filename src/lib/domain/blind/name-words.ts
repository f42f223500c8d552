import type { Edit } from './edits';
import { type Folded, folded } from './folded';

/** Finds where a text names one person. */
export type FindName = (text: Folded) => Omit<Edit, 'with'>[];

/** What stands in names without naming anybody. */
const titles =
	/^(?:dr|mr|mrs|ms|mx|miss|prof|professor|sir|madam|shri|smt|er|ing|jr|sr|ii|iii|phd|mba|md|cpa|pmp)$/;
/** Parts of names that are everyday words: they name somebody only beside another part of the name. */
const everyday =
	/^(?:a|al|an|and|ap|as|at|be|ben|bin|bint|by|can|da|dal|das|de|del|della|den|der|di|do|dos|du|e|el|go|he|her|in|is|it|la|las|le|los|may|my|no|of|on|or|so|st|te|ten|ter|the|to|und|up|us|van|von|we|will|y|you|zu)$/;
/** Written small, a shorter word is rather a word of the language than a name. */
const surelyName = 5;

const between = String.raw`[\s.,'’_\-]{0,3}`;

/**
 * How a name can stand in a text: whole in either order, also run together as in a handle, with an initial in place
 * of a part, and each part alone. A part alone has to begin with a capital, unless it is long.
 * @returns `null` for a name without words.
 */
export function nameFinder(name: string): FindName | null {
	const words = wordsOfName(name);
	if (!words.length) return null;
	const runs = runsOf(words);
	const alone = words.filter((word) => word.length > 1 && !everyday.test(word));
	return (text) => [
		...runs.flatMap((run) => matches(text, run)),
		...alone.flatMap((word) => occurrences(text, word))
	];
}

/** The words of a name, folded and small; titles and degrees are none. */
function wordsOfName(name: string): string[] {
	return folded(name)
		.lower.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word && !titles.test(word));
}

function runsOf(words: readonly string[]): RegExp[] {
	const [first = '', ...others] = words;
	const last = others.at(-1);
	if (!last) return [];
	const initial = (word: string) => escaped([...word][0] ?? '');
	const runs = [
		words.map(escaped).join(between),
		[escaped(last), escaped(first)].join(between),
		[escaped(first), escaped(last)].join(between),
		`${initial(first)}\\.?${between}${escaped(last)}`,
		`${escaped(first)}\\s+${initial(last)}\\.`
	];
	return runs.map((run) => new RegExp(run, 'gu'));
}

function matches({ lower, text, original }: Folded, run: RegExp): Omit<Edit, 'with'>[] {
	return [...lower.matchAll(run)].flatMap(({ index, 0: { length } }) =>
		stands(text, index, index + length)
			? [{ from: original(index), to: original(index + length) }]
			: []
	);
}

function occurrences({ lower, text, original }: Folded, word: string): Omit<Edit, 'with'>[] {
	const found: Omit<Edit, 'with'>[] = [];
	for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
		const end = at + word.length;
		const small = text.slice(at, end) === word && word !== word.toUpperCase();
		if (small && word.length < surelyName) continue;
		if (stands(text, at, end)) found.push({ from: original(at), to: original(end) });
	}
	return found;
}

const wordCharacter = /[\p{L}\p{N}]/u;
const digit = /\p{N}/u;
/** Writing that puts no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a stretch is a word of its own: bounded by other characters, by a change of case or, at its end, by a digit. */
function stands(text: string, from: number, to: number): boolean {
	const [first, last] = [text[from] ?? '', text[to - 1] ?? ''];
	if (unspaced.test(first)) return true;
	const [before, after] = [text[from - 1] ?? ' ', text[to] ?? ' '];
	const begins = !wordCharacter.test(before) || turnsCapital(before, first);
	const ends = !wordCharacter.test(after) || digit.test(after) || turnsCapital(last, after);
	return begins && ends;
}

function turnsCapital(before: string, after: string): boolean {
	return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
