import { employerScore } from '../../entries/employer-evidence';
import { placeScore } from '../../entries/place-evidence';
import { institutionScore } from '../../entries/school-evidence';
import { type Segment, textOf } from '../../entries/segment';
import { titleScore } from '../../entries/title-evidence';
import { isField } from '../../entries/title-parts';
import { wordsOf } from '../../words/fold-words';
import { isEmploymentType, unitWords } from '../../words/lists';

/** Of what follows a post behind a comma, so much must speak for its being a house. */
const house = 1.2;
const mostWords = 9;

/**
 * "Baker, Invented Academy, Department of Ovens, Bern": what commas alone part between a post and its place is one house
 * with its units, from the house on; a unit before it is not the house.
 */
export function withWholeHouse(segments: readonly Segment[]): readonly Segment[] {
	const at = segments.findIndex(({ role }) => role === 'title');
	const chain = chainBehind(segments, at);
	if (chain.length < 2 || !chain.some(({ role }) => role === 'employer')) return segments;
	const first = chain.findIndex(({ text }) => isHouse(text));
	const last = chain.findLastIndex(
		({ role, text }, i) => i === first || role === 'employer' || isUnit(text)
	);
	const own = chain.findIndex(({ role }) => role === 'employer');
	const isKnown = own >= first || chain.slice(0, first).every(({ text }) => isUnit(text));
	if (first < 0 || last < first || !isKnown) return segments;
	const pieces = chain.slice(first, last + 1).flatMap((one) => one.pieces);
	const score = Math.max(...chain.map((one) => one.score));
	const from = at + 1 + first;
	return [
		...segments
			.slice(0, from)
			.map((one) => (one === chain[own] ? { ...one, role: 'rest' as const } : one)),
		{ role: 'employer', pieces, text: textOf(pieces), score },
		...segments.slice(at + 2 + last)
	];
}

/** What follows a post on its line, parted by commas alone, up to a place. */
function chainBehind(segments: readonly Segment[], at: number): Segment[] {
	const chain: Segment[] = [];
	let last = segments[at]?.pieces.at(-1);
	for (const next of at < 0 ? [] : segments.slice(at + 1)) {
		const [first] = next.pieces;
		if (!last || !first || first.line !== last.line || next.role === 'place') break;
		if (first.line.text.slice(last.to, first.from) !== ', ' || !mayBeOfName(next.text)) break;
		chain.push(next);
		last = next.pieces.at(-1);
	}
	return chain;
}

/** "a division of Fictional Bread". */
const ofOther = /^an?\s(?:division|subsidiary|member|part|brand|unit)\sof\s(?=\p{Lu})/iu;

function mayBeOfName(text: string): boolean {
	return (
		(/^\p{Lu}/u.test(text) || ofOther.test(text)) &&
		wordsOf(text).length <= mostWords &&
		titleScore(text) < 2.4 &&
		placeScore(text) < 1 &&
		!isEmploymentType(text)
	);
}

function isUnit(text: string): boolean {
	const words = wordsOf(text);
	if (ofOther.test(text)) return true;
	return unitWords.lengthAt(words, 0) > 0 || unitWords.has(words.at(-1)?.word ?? '');
}

function isHouse(text: string): boolean {
	const isNamed = employerScore(text) >= house || institutionScore(text) >= 2;
	return isNamed && !isUnit(text) && !isField(text);
}
