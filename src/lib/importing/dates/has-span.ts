import { findDates } from './find-dates';

/** Whether a text says from when to when, or since when, and not a single day, month or year alone. */
export function hasSpan(text: string): boolean {
	return findDates(text).some(({ kind }) => kind !== 'moment');
}
