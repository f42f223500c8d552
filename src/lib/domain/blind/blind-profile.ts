import { type JsonPointer, pointer } from '../pointer';
import type { Profile } from '../profile';
import type { HideIn, Kept, TextKind } from './blind-text';
import { blindName } from './codes';
import { type Edit, edited } from './edits';

/** Marks a profile as blinded, so that it is never taken for the person's own. */
const mark = 'x-blinded';

/** Whether a profile is the blinded form of one. */
export function isBlinded(profile: Profile): boolean {
	return profile[mark] === true;
}

/** A profile without what tells who it is, and what was changed in each of its texts. */
export interface BlindProfile {
	readonly profile: Profile;
	/** By the pointer of the text; texts that stayed as they were have none. */
	readonly edits: ReadonlyMap<JsonPointer, readonly Edit[]>;
}

/** What is shown of `basics`: any other key may hold who it is. */
const shownBasics: ReadonlySet<string> = new Set([
	'label',
	'summary',
	'location',
	'x-availability',
	'x-statedYears'
]);
const shownLocation: ReadonlySet<string> = new Set(['city', 'region', 'countryCode']);
/** What every section hides: links and pictures, and what is said of the person's age, sex and origin. */
const hiddenKey =
	/^(?:x-)?(?:url|link|href|image|photo|picture|e-?mail|phone|username|birth\w*|date-?of-?birth|dob|age|gender|sex|pronouns|nationality|religion|marital\w*)$/i;
/** The years of studies tell an age, and the place of a school the school. */
const hiddenOfSchool: ReadonlySet<string> = new Set(['startDate', 'endDate', 'x-location']);

/**
 * The blinded form of a profile. Lists keep their order and length and texts their place, so that every pointer into
 * the profile holds in the blinded one.
 * @param kept the stretches of a text that stay: the skills it names.
 */
export function blindProfile(
	profile: Profile,
	code: string,
	hide: HideIn,
	kept: (at: JsonPointer) => Kept
): BlindProfile {
	const edits = new Map<JsonPointer, readonly Edit[]>();
	const inText = (text: string, at: JsonPointer): string => {
		const made = hide(text, kindAt(at), kept(at));
		if (made.length) edits.set(at, made);
		return edited(text, made);
	};
	const inAny = (value: unknown, at: JsonPointer): unknown => {
		if (typeof value === 'string') return inText(value, at);
		if (Array.isArray(value)) return value.map((one, i) => inAny(one, below(at, i)));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).flatMap(([key, one]) =>
				isHidden(at, key) ? [] : [[key, inAny(one, below(at, key))]]
			)
		);
	};
	const { $schema, meta, basics, references, ...sections } = profile;
	void $schema;
	void meta;
	const blinded = inAny(sections, '' as JsonPointer) as Profile;
	return {
		profile: {
			[mark]: true,
			...blinded,
			basics: {
				...(inAny(basics ?? {}, pointer('basics')) as Profile['basics']),
				name: blindName(code)
			},
			...(references && {
				references: references.map((one, i) => ({
					name: 'Referee',
					reference: one.reference && inText(one.reference, pointer('references', i, 'reference'))
				}))
			})
		},
		edits
	};
}

function isHidden(at: JsonPointer, key: string): boolean {
	if (at === '/basics') return !shownBasics.has(key);
	if (at === '/basics/location') return !shownLocation.has(key);
	if (/^\/education\/\d+$/.test(at) && hiddenOfSchool.has(key)) return true;
	return hiddenKey.test(key);
}

/** The name of an employer stands in a place of its own. */
function kindAt(at: JsonPointer): TextKind {
	return /^\/(?:work\/\d+\/name|projects\/\d+\/entity)$/.test(at) ? 'employer' : 'prose';
}

function below(at: JsonPointer, step: string | number): JsonPointer {
	return (at + pointer(step)) as JsonPointer;
}
