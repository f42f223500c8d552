import { partsOfYears } from '../dates/parts-of-years';
import type { ReviewField } from './review-fields';

/**
 * A sentence where the source says more of a date than is kept: a season or a quarter is no month, so the year alone
 * stands. `null` where all of it is kept.
 */
export function dateNote({ at, text, source }: ReviewField): string | null {
	if (!/^\d{4}$/.test(text)) return null;
	const parts = source
		.flatMap((line) => partsOfYears(line.text))
		.filter(({ year }) => year === Number(text));
	const part = at.endsWith('/endDate') ? parts.at(-1) : parts[0];
	return part ? `Kept as the year: “${part.words}” names no month.` : null;
}
