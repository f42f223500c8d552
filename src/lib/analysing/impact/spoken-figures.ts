import type { Words } from '$lib/vocabulary/find-skills';
import { wordSet } from '$lib/vocabulary/names/word-set';
import type { Figure } from './figures';

/** How much a verb says by itself. */
const verbs = new Map<string, Pick<Figure, 'min' | 'sign' | 'unit' | 'unitKind'>>();
for (const [words, times] of [
	['doubled doubling', 2],
	['tripled tripling', 3],
	['quadrupled quadrupling', 4]
] as const) {
	for (const word of words.split(' '))
		verbs.set(word, { min: times, sign: 'up', unit: '×', unitKind: 'times' });
}
for (const word of ['halved', 'halving'])
	verbs.set(word, { min: 50, sign: 'down', unit: '%', unitKind: 'percent' });

/** Without one of these words no text holds a figure in words. */
export const spokenSigns: Iterable<string> = [...verbs.keys(), 'half'];

/** "Doubled down on", "doubled as a host": no figure. */
const otherwise = wordSet('down up as back over');
const ties = wordSet('by in');

/** The figures that a text gives in words: "doubled sales", "cut cost by half", "halved the queue". */
export function spokenFiguresIn(words: Words): Figure[] {
	const found: Figure[] = [];
	for (let word = 0; word < words.count; word++) {
		const lower = words.lower(word);
		const said = verbs.get(lower);
		if (said && !otherwise.has(words.lower(word + 1))) {
			found.push(figureAt(words, word, word, said, true));
		} else if (lower === 'half' && isAlone(words, word)) {
			// "By" ties a figure to its verb, and "in" does not.
			const first = words.lower(word - 1) === 'in' ? word - 1 : word;
			const half = { min: 50, sign: null, unit: '%', unitKind: 'percent' } as const;
			found.push(figureAt(words, first, word, half, false));
		}
	}
	return found;
}

/** "By half" and "in half" at the end of a clause, not "in half a year". */
function isAlone(words: Words, word: number): boolean {
	if (!ties.has(words.lower(word - 1))) return false;
	return word === words.count - 1 || !words.isSpaceAfter(word) || rests.has(words.lower(word + 1));
}

const rests = wordSet('and with by in within while through for after on since using');

function figureAt(
	words: Words,
	first: number,
	last: number,
	{ min, sign, unit, unitKind }: Pick<Figure, 'min' | 'sign' | 'unit' | 'unitKind'>,
	isVerb: boolean
): Figure {
	const label = unitKind === 'times' ? `${min}×` : `${min}%`;
	const [from, to] = [words.from(first), words.to(last)];
	const rest = { orMore: false, marked: false, isVerb };
	return { from, to, min, max: min, sign, unit, unitKind, label, ...rest };
}
