import { momentAt } from './moment';
import type { Moment, Taken } from './moment-parts';
import { presentAt } from './range-end';
import type { Token } from './tokens';

/** Where somebody stayed from and to; `end` is `null` where they are there yet. */
export interface Turned {
	readonly start: Moment;
	readonly end: Moment | null;
}

const dash = /^[-–—]$/;

/**
 * A range whose ends stand the other way round behind its own dash, as pages hold it that set both to the right:
 * "- Present Apr 2025", "- Feb 2022 Jun 2019". `null` where none begins here.
 */
export function turnedAt(
	tokens: readonly Token[],
	at: number,
	dayFirst: boolean
): Taken<Turned> | null {
	const lead = tokens[at];
	const isLead = lead && dash.test(lead.text) && (at === 0 || lead.spaced);
	if (!isLead || tokens[at + 1]?.spaced !== true) return null;
	const present = presentAt(tokens, at + 1);
	const end = present ? null : momentAt(tokens, at + 1, dayFirst);
	if (!present && !end) return null;
	const start = momentAt(tokens, present ?? end?.next ?? at, dayFirst);
	if (!start || !isWhole(start.value) || goesOn(tokens, start.next)) return null;
	if (end && (!isWhole(end.value) || monthsOf(end.value) <= monthsOf(start.value))) return null;
	return { value: { start: start.value, end: end?.value ?? null }, next: start.next };
}

/** Whether a month is told with its year: of bare years either may be a number of something else. */
function isWhole({ year, month, short }: Moment): boolean {
	return year !== null && month !== null && !short;
}

function monthsOf({ year, month }: Moment): number {
	return (year ?? 0) * 12 + (month ?? 0);
}

function goesOn(tokens: readonly Token[], at: number): boolean {
	return dash.test(tokens[at]?.text ?? '') || presentAt(tokens, at) !== null;
}
