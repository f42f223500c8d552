import { findDates } from './find-dates';

/** A text without the dates in it. @param instead what stands where each was. */
export function withoutDates(text: string, instead = ''): string {
	return findDates(text).reduceRight(
		(left, { from, to }) => left.slice(0, from) + instead + left.slice(to),
		text
	);
}
