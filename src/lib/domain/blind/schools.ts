import type { Profile } from '../profile';
import type { Edit } from './edits';
import { type Folded, folded } from './folded';

/** The name of a school and what stands in its place. */
interface HiddenSchool {
	/** As it can stand in a text: the name, what the name begins with, its initials. */
	readonly pattern: RegExp;
	readonly with: string;
}

const capital = String.raw`\p{Lu}[\p{L}.'’&-]*`;
const kinds = String.raw`University|College|Polytechnic|Institute\s+of\s+Technology|Institute\s+of\s+Science|Business\s+School|High\s+School|Universit(?:y|ät|é)|Universidade?|Universidad|Instituto`;
/** Names that are those of schools by their form, wherever they stand. */
const anySchool = new RegExp(
	[
		String.raw`(?:${capital}\s+){1,5}(?:${kinds})(?:\s+(?:of|de|da|do)\s+${capital}){0,2}`,
		String.raw`(?:University|College|Institute|School|Universidade?|Universidad|Université|Instituto)\s+(?:of|for|de|da|do|du|des)\s+(?:the\s+|la\s+)?${capital}(?:\s+(?:(?:and|&|of|de|da|do)\s+)?${capital}){0,4}`,
		String.raw`(?:IIT|IIIT|NIT|IIM|IISc|BITS|MIT|ETH|EPFL|UCLA)(?:[\s-]\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])`
	]
		.map((form) => `(?<![\\p{L}\\p{N}])(?:${form})`)
		.join('|'),
	'gu'
);

/** What stands in place of a school that the profile does not name among its own. */
export const otherSchool = 'a school';

/** Finds the schools in a text; those of the profile by letter, others by their form. */
export type FindSchools = (text: Folded, original: string) => Edit[];

/**
 * Schools are lettered in the order of the profile. One that is an employer too goes there as well: nothing may name
 * it.
 */
export function schoolFinder(profile: Profile): FindSchools {
	const schools = hiddenSchools(profile);
	return (text, original) => {
		const known = schools.flatMap((school) =>
			[...text.text.matchAll(school.pattern)].map(({ index, 0: { length } }) => ({
				from: text.original(index),
				to: text.original(index + length),
				with: school.with
			}))
		);
		const others = [...original.matchAll(anySchool)]
			.map(({ index, 0: { length } }) => ({
				from: index,
				to: index + length,
				with: otherSchool
			}))
			.filter((other) => !known.some(({ from, to }) => from < other.to && other.from < to));
		return [...known, ...others];
	};
}

/** What stands in place of the name of a school. */
function schoolName(profile: Profile, institution: string): string {
	const place = namesOf(profile).indexOf(keyOf(institution));
	return `School ${String.fromCharCode(65 + (Math.max(0, place) % 26))}`;
}

function hiddenSchools(profile: Profile): HiddenSchool[] {
	const written = [
		...new Set((profile.education ?? []).flatMap(({ institution }) => institution?.trim() || []))
	];
	return written.flatMap((name) => {
		const forms = formsOf(name).map((form) => `(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`);
		const hides = { with: schoolName(profile, name) };
		return [
			{ ...hides, pattern: new RegExp(forms[0] ?? '(?!)', 'giu') },
			// Initials are initials only in capitals.
			...forms.slice(1).map((form) => ({ ...hides, pattern: new RegExp(form, 'gu') }))
		];
	});
}

/** The whole name, then what it may be cut to: the abbreviation it begins with, and its initials. */
function formsOf(name: string): string[] {
	const words = folded(name)
		.text.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	const abbreviation = words.find((word) => /^\p{Lu}{3,}$/u.test(word));
	const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
	return [
		words.join(String.raw`[^\p{L}\p{N}]+`),
		...(abbreviation && words.length > 1 ? [abbreviation] : []),
		...(initials.length > 2 ? [initials.join('')] : [])
	];
}

function namesOf(profile: Profile): string[] {
	const names = (profile.education ?? []).flatMap(({ institution }) => institution?.trim() || []);
	return [...new Set(names.map(keyOf))];
}

function keyOf(name: string): string {
	return folded(name.trim()).lower.replace(/\s+/g, ' ');
}
