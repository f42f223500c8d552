import type { CloseClause } from '$lib/domain/query/clause';

/** How close two things have to stand. */
export type Closeness = Pick<CloseClause, 'within' | 'ordered'>;

/** Where a tool says only "near": what several of them take for it. */
const usuallyNear = 10;

/** Of tools that count: `NEAR/5`, `NEAR5`, `near:5`, `w/5`, `n/5`, `/5`, and in this order `PRE/5`, `ONEAR/5`. */
const counted = /^(?:(near|adj|w|n|pre|onear|around)?[/:](\d{1,3})|(NEAR|ADJ|ONEAR)(\d{1,3}))$/i;
const inOrder = new Set(['pre', 'onear']);

/**
 * What a word that stands alone says of how close its neighbours are; `null` where it is no such word. Without a
 * count only capitals are one, since "near" is a word as well.
 */
export function closenessOf(word: string): Closeness | null {
	if (word === 'ADJ') return { within: 1, ordered: true };
	if (word === 'NEAR' || word === 'ONEAR') {
		return { within: usuallyNear, ordered: word === 'ONEAR' };
	}
	const [, before, count, capitals, joined] = counted.exec(word) ?? [];
	const within = Number(count ?? joined);
	if (!within || (capitals && capitals !== capitals.toUpperCase())) return null;
	return { within, ordered: inOrder.has((before ?? capitals ?? '').toLowerCase()) };
}

/** The word for it that stands in the language of queries. */
export function closenessText({ within, ordered }: Closeness): string {
	return `${ordered ? 'PRE' : 'NEAR'}/${within}`;
}
