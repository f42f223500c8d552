import { pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import type { Issue } from '../reading';

/** Keys that JSON Resume had before 1.0.0, by section, and what they are called since. */
const renamed = {
	basics: { website: 'url', picture: 'image' },
	work: { company: 'name', website: 'url' },
	volunteer: { website: 'url' },
	publications: { website: 'url' }
} as const;

/**
 * Reads keys of older JSON Resume versions as their present names. The old key stays beside the new one, so nothing of
 * the file is lost; a present name that is there already wins.
 */
export function readOlderKeys(profile: Profile): { profile: Profile; issues: Issue[] } {
	const issues: Issue[] = [];
	const changed: Record<string, unknown> = {};
	for (const [section, names] of Object.entries(renamed)) {
		const value = profile[section];
		const read = Array.isArray(value)
			? value.map((item, i) => withNames(item, names, [section, i], issues))
			: withNames(value, names, [section], issues);
		const isNew = Array.isArray(value)
			? Array.isArray(read) && read.some((item, i) => item !== value[i])
			: read !== value;
		if (isNew) changed[section] = read;
	}
	return { profile: Object.keys(changed).length ? { ...profile, ...changed } : profile, issues };
}

function withNames(
	item: unknown,
	names: Readonly<Record<string, string>>,
	path: readonly (string | number)[],
	issues: Issue[]
): unknown {
	if (typeof item !== 'object' || item === null) return item;
	const old = item as Readonly<Record<string, unknown>>;
	const added: Record<string, string> = {};
	for (const [before, since] of Object.entries(names)) {
		const text = old[before];
		if (typeof text !== 'string' || (old[since] !== undefined && old[since] !== null)) continue;
		added[since] = text;
		issues.push({
			pointer: pointer(...path, before),
			message: `"${before}" is an older key and was read as "${since}".`
		});
	}
	return Object.keys(added).length ? { ...old, ...added } : item;
}
