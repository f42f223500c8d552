import type { Position } from '$lib/domain/career';
import { datesWords, monthsWords } from './words';

/** Title and employer as far as stated: "SDE-2, CRED". */
export function positionTitle({ title, employer }: Pick<Position, 'title' | 'employer'>): string {
	return [title, employer].filter(Boolean).join(', ') || 'Position not named';
}

/** "CRED, SDE-2, September 2022 to now, 51 months": what a tooltip and a screen reader say. */
export function positionSentence(position: Position): string {
	const { employer, title, start, end, months } = position;
	return [
		employer,
		title ?? (employer ? null : 'Position not named'),
		start || end ? datesWords(start, end) : 'dates not stated',
		months && monthsWords(months)
	]
		.filter(Boolean)
		.join(', ');
}
