import { partialDate } from '$lib/domain/partial-date';
import { pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import type { Issue } from '../reading';

const dated = [
	['work', ['startDate', 'endDate']],
	['projects', ['startDate', 'endDate']],
	['volunteer', ['startDate', 'endDate']],
	['education', ['startDate', 'endDate']],
	['certificates', ['date', 'x-expires']],
	['awards', ['date']],
	['publications', ['releaseDate']]
] as const;

/** What a careful reader would look at in a profile that was read: no name, no positions, dates that are none. */
export function profileIssues(profile: Profile): Issue[] {
	const issues: Issue[] = [];
	if (!profile.basics?.name?.trim()) {
		issues.push({ pointer: pointer('basics', 'name'), message: 'No name is stated.' });
	}
	if (!profile.work?.length) {
		issues.push({ pointer: pointer('work'), message: 'No positions are stated.' });
	}
	for (const [section, keys] of dated) {
		for (const [i, item] of (profile[section] ?? []).entries()) {
			for (const key of keys) {
				const text = (item as Readonly<Record<string, unknown>>)[key];
				if (typeof text !== 'string' || !text.trim() || partialDate(text)) continue;
				issues.push({
					pointer: pointer(section, i, key),
					message: `"${text.slice(0, 40)}" is no date of the form 2019, 2019-03 or 2019-03-07; it is kept as written.`
				});
			}
		}
	}
	return issues;
}
