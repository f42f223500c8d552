import type { JsonPointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import type { SoftSpan } from '$lib/domain/span';
import type { Dates, ProfileDates } from './dates';
import { shortNameOf } from './employers';
import { type Place, sections } from './places';

/** A dated place of work that can lend its months to a skill. */
export interface Home {
	readonly label: string;
	readonly span: SoftSpan;
}

/** The positions, voluntary work and projects whose dates support months; schools and certificates lend none. */
export function homesOf(profile: Profile, dates: ProfileDates): Map<JsonPointer, Home> {
	const homes = new Map<JsonPointer, Home>();
	const add = ({ pointer: at }: Place, label: string, dates: Dates | undefined) => {
		if (dates?.span) homes.set(at, { label, span: dates.span });
	};
	profile.work?.forEach((work, i) => {
		const employer = work.name?.trim();
		const label = employer ? shortNameOf(employer) : work.position?.trim() || 'A position';
		add(sections.work.item(i), label, dates.work[i]);
	});
	profile.volunteer?.forEach((work, i) =>
		add(
			sections.volunteer.item(i),
			work.organization?.trim() || 'Voluntary work',
			dates.volunteer[i]
		)
	);
	profile.projects?.forEach((project, i) =>
		add(sections.projects.item(i), project.name?.trim() || 'A project', dates.projects[i])
	);
	return homes;
}
