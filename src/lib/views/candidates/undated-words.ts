import type { Found } from '$lib/state/searching/found';
import { figure } from '$lib/writing/figures';
import { listWords } from '$lib/writing/lists';

/**
 * How many a bound cannot judge, in words: "12 more with no dates for Kafka".
 * @param included whether they are among those found.
 */
export function undatedWords(
	{ undated, undatedFor }: Pick<Found, 'undated' | 'undatedFor'>,
	included: boolean
): string {
	const named = undatedFor.map(({ of }) => of ?? 'their career');
	const count = figure(undated);
	return `${count} ${included ? 'of them' : 'more'} with no dates for ${listWords([...new Set(named)])}`;
}
