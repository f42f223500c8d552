import type { Profile } from '$lib/domain/profile';
import { sameValue } from '$lib/domain/same-value';
import { type Unit, unitsOf } from './units';

/** One part of a profile in which two versions differ. */
export interface Difference extends Unit {
	/** Seen from the earlier version. */
	readonly kind: 'changed' | 'added' | 'gone';
}

/** Which version a part is taken from. */
export type Choice = 'before' | 'after';

/** Where two versions of one person's profile differ, in reading order. */
export function differencesOf(before: Profile, after: Profile): Difference[] {
	return unitsOf(before, after).flatMap((unit) => {
		const [earlier, later] = [isStated(unit.before), isStated(unit.after)];
		if (!earlier && !later) return [];
		if (earlier && later && sameValue(unit.before, unit.after)) return [];
		const kind = earlier ? (later ? ('changed' as const) : ('gone' as const)) : ('added' as const);
		return [{ ...unit, kind }];
	});
}

/**
 * What is taken where nobody chose: the later version, but nothing is lost by its silence. A résumé that leaves an
 * old position out does not say that it never was.
 */
export function likelyChoice({ kind }: Pick<Difference, 'kind'>): Choice {
	return kind === 'gone' ? 'before' : 'after';
}

/**
 * One profile out of two versions. What they agree on is kept, and the order of lists is the later one's.
 * @param choices by the id of a difference; the likely choice holds for those without one.
 */
export function mergeVersions(
	before: Profile,
	after: Profile,
	choices: ReadonlyMap<string, Choice>
): Profile {
	const differences = new Map(differencesOf(before, after).map((each) => [each.id, each]));
	const merged: Record<string, unknown> = {};
	for (const unit of unitsOf(before, after)) {
		const difference = differences.get(unit.id);
		const choice = difference ? (choices.get(unit.id) ?? likelyChoice(difference)) : 'after';
		const value =
			choice === 'before' ? unit.before : (unit.after ?? (difference ? undefined : unit.before));
		if (value === undefined) continue;
		put(merged, unit, value);
	}
	return merged as Profile;
}

function put(merged: Record<string, unknown>, { id, section, key }: Unit, value: unknown): void {
	if (key !== null) merged[section] = { ...(merged[section] as object), [key]: value };
	else if (id === section) merged[section] = value;
	else merged[section] = [...((merged[section] as unknown[] | undefined) ?? []), value];
}

/** Whether there is anything in a value: an empty text or list states nothing. */
function isStated(value: unknown): boolean {
	if (value === null || value === undefined || value === '') return false;
	return !Array.isArray(value) || value.length > 0;
}
