import { profileName, type Profile } from '../profile';
import { ageEdits } from './age';
import { blindName } from './codes';
import { contactEdits } from './contact';
import { type Edit, edited, withoutClashes } from './edits';
import { folded } from './folded';
import { genderEdits } from './gendered';
import { nameFinder } from './name-words';
import { otherSchool, schoolFinder } from './schools';

/** Stretches of a text that stay as they are: the names of skills. */
export type Kept = readonly (readonly [from: number, to: number])[];

/**
 * What a text is. In the name of an employer nothing but the person, their schools and their contact details is
 * hidden: employers are kept, "Women's World Bank" too.
 */
export type TextKind = 'prose' | 'employer';

/** What has to stand in place of the words of a text, for one candidate. */
export type HideIn = (text: string, kind?: TextKind, kept?: Kept) => Edit[];

/**
 * Hides who a candidate is in any text about them: their own profile, a note, the name of a file. A part of the name
 * that is a skill named there ("Ruby") stays, since it is no news of anybody.
 * @param code what the candidate is called instead, see `codesAmong`.
 */
export function hideFor(profile: Profile, code: string): HideIn {
	const findName = profile.basics?.name ? nameFinder(profileName(profile)) : null;
	const findSchools = schoolFinder(profile);
	const others = handlesOf(profile).flatMap((handle) => nameFinder(handle) ?? []);
	const name = blindName(code);
	return (text, kind = 'prose', kept = []) => {
		if (!text) return [];
		const plain = folded(text);
		const named = [findName, ...others].flatMap((find) => find?.(plain) ?? []);
		const edits = [
			...contactEdits(text),
			...findSchools(plain, text),
			...named.map((stretch) => ({ ...stretch, with: name })),
			...(kind === 'employer' ? [] : [...ageEdits(text), ...genderEdits(text)])
		];
		return withoutClashes(
			edits.filter((edit) => !kept.some(([from, to]) => isKept(edit, from, to)))
		);
	};
}

/** A skill stays where it is all that would be hidden, or where a school is only guessed at. */
function isKept(edit: Edit, from: number, to: number): boolean {
	if (edit.with === otherSchool) return from < edit.to && edit.from < to;
	return from <= edit.from && edit.to <= to;
}

/** A text with what tells who it is about hidden. */
export function hidden(text: string, hide: HideIn, kind?: TextKind): string {
	return edited(text, hide(text, kind));
}

/** The names a candidate goes by elsewhere, which texts may hold without the address. */
function handlesOf({ basics }: Profile): string[] {
	const handles = [
		...(basics?.profiles ?? []).map(({ username }) => username),
		basics?.email?.split('@')[0]
	];
	return handles.flatMap((handle) => {
		const words = handle?.trim().replace(/^@/, '') ?? '';
		return words.length > 4 ? [words] : [];
	});
}
