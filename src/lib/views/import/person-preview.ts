import { type Profile, profileName, profilePlace } from '$lib/domain/profile';

/** What a person is said to be, field by field, in reading order; what is not stated is left out. */
export function personPreview(
	profile: Profile
): { readonly label: string; readonly text: string }[] {
	const { basics } = profile;
	const notes = profile['x-notes'];
	const loose = profile['x-notPlaced'];
	const position = (profile.work ?? []).map(({ position: title, name, startDate, endDate }) =>
		[[title, name].filter(Boolean).join(', '), dates(startDate, endDate)].filter(Boolean).join(', ')
	);
	const links = [basics?.url, ...(basics?.profiles ?? []).map(({ url }) => url)];
	const school = (profile.education ?? []).map(({ studyType, institution }) =>
		[studyType, institution].filter(Boolean).join(', ')
	);
	const fields: readonly (readonly [label: string, text: string | null | undefined])[] = [
		['Name', profileName(profile)],
		['Headline', basics?.label],
		['E-mail', basics?.email],
		['Phone', basics?.phone],
		['Place', profilePlace(profile)],
		['Position', position.join('; ')],
		['Years stated', basics?.['x-statedYears']?.map(({ text }) => text).join(', ')],
		['Skills', (profile.skills ?? []).flatMap(({ keywords }) => keywords ?? []).join(', ')],
		['Education', school.join('; ')],
		['Languages', (profile.languages ?? []).map(({ language }) => language).join(', ')],
		['Links', links.filter(Boolean).join(', ')],
		['Summary', basics?.summary],
		['Note', texts(notes)],
		['Not placed', texts(loose)]
	];
	return fields.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

function dates(from: string | null | undefined, to: string | null | undefined): string {
	if (!from && !to) return '';
	return `${from ?? 'not stated'} – ${to ?? 'not stated'}`;
}

function texts(value: unknown): string {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('; ') : '';
}
