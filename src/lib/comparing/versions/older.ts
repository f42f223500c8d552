import type { Profile } from '$lib/domain/profile';
import { type Choice, differencesOf } from './versions';

/**
 * Whether a version was written before another, by what both date themselves: its career ends or was last moved on
 * earlier. Where either dates no work, or both reach as far, that is not known and `false`.
 */
export function isOlder(version: Profile, than: Profile): boolean {
	const [own, theirs] = [reachOf(version), reachOf(than)];
	const exact = Math.min(own.length, theirs.length);
	return own.slice(0, exact) < theirs.slice(0, exact);
}

/** The last date that a profile gives of work. */
function reachOf({ work }: Profile): string {
	const dates = (work ?? []).flatMap(({ startDate, endDate }) => [startDate ?? '', endDate ?? '']);
	return dates.reduce((latest, date) => (date > latest ? date : latest), '');
}

/** What is taken where nobody chose, as far as it is not the later one's: of an older version only what is new in it. */
export function choicesAmong(before: Profile, after: Profile): Map<string, Choice> {
	if (!isOlder(after, before)) return new Map();
	const changed = differencesOf(before, after).filter(({ kind }) => kind === 'changed');
	return new Map(changed.map(({ id }) => [id, 'before']));
}
