import type { Profile } from '$lib/domain/profile';

/** What two profiles have in common that makes them one person's. */
export type Likeness = 'e-mail' | 'name and employer';

/** Words at the end of an employer's name that only say what kind of company it is. */
const legalForms = new Set(
	'pvt private ltd limited llc llp inc incorporated corp corporation plc gmbh ag sa bv co'.split(
		' '
	)
);

/**
 * Why two profiles are taken for the same person's, or `null`. A shared name alone is not enough: strangers share names.
 */
export function likeness(a: Profile, b: Profile): Likeness | null {
	const email = fold(a.basics?.email);
	if (email && email === fold(b.basics?.email)) return 'e-mail';
	const name = words(a.basics?.name).join(' ');
	if (!name || name !== words(b.basics?.name).join(' ')) return null;
	const employers = employersOf(a);
	return [...employersOf(b)].some((employer) => employers.has(employer))
		? 'name and employer'
		: null;
}

function employersOf({ work }: Profile): Set<string> {
	const names = (work ?? []).map(({ name }) => employerKey(name));
	return new Set(names.filter(Boolean));
}

function employerKey(name: string | null | undefined): string {
	const all = words(name);
	while (all.length > 1 && legalForms.has(all.at(-1) ?? '')) all.pop();
	return all.join(' ');
}

/** The words of a name without case, accents and punctuation. */
function words(text: string | null | undefined): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string | null | undefined): string {
	return (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
