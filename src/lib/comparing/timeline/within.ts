import { softMonths, type Span } from '$lib/domain/span';
import { monthsWords } from '../words';
import { clip } from '../window';
import type { Entry } from './entry';

/** An entry as a window counts it: its sentence says what of it lies inside. */
export function entryWithin<T extends Entry>(entry: T, window: Span): T {
	const { outer, inner, open, months } = entry;
	const part = clip({ outer, inner, open }, window);
	if (!part)
		return {
			...entry,
			counted: months && noMonths,
			sentence: `${entry.sentence}, outside the window`
		};
	if (!months) return entry;
	const counted = softMonths(part);
	const all = counted.min === months.min && counted.max === months.max;
	const words = all ? 'all in the window' : `${monthsWords(counted)} of it in the window`;
	return { ...entry, counted, sentence: `${entry.sentence}, ${words}` };
}

const noMonths = { min: 0, max: 0 };
