import * as v from 'valibot';

/**
 * JSON Resume 1.0.0 (https://jsonresume.org/schema), every object open: unknown keys survive a round trip,
 * and where JSON Resume has no room a key starts with `x-`. Dates stay text here, since a résumé's date may
 * be none; `partialDate` reads them.
 */
const text = v.optional(v.nullable(v.string()));
const texts = v.optional(v.nullable(v.array(v.string())));

const location = v.looseObject({
	address: text,
	postalCode: text,
	city: text,
	countryCode: text,
	region: text
});

/** Years of experience as the candidate puts them: `{ years: 8, text: "8+ years" }`. */
const statedYears = v.looseObject({
	years: v.number(),
	orMore: v.optional(v.boolean()),
	text: v.string()
});

const basics = v.looseObject({
	name: text,
	label: text,
	image: text,
	email: text,
	phone: text,
	url: text,
	summary: text,
	location: v.optional(v.nullable(location)),
	profiles: v.optional(
		v.nullable(v.array(v.looseObject({ network: text, username: text, url: text })))
	),
	'x-availability': text,
	'x-statedYears': v.optional(v.nullable(v.array(statedYears)))
});

/** A body of work under one position: its name, and which of the position's highlights belong to it. */
const workstream = v.looseObject({ name: v.string(), highlights: v.array(v.number()) });

const work = v.looseObject({
	name: text,
	position: text,
	location: text,
	description: text,
	url: text,
	startDate: text,
	endDate: text,
	summary: text,
	highlights: texts,
	'x-skills': texts,
	'x-domain': text,
	'x-workstreams': v.optional(v.nullable(v.array(workstream)))
});

const project = v.looseObject({
	name: text,
	description: text,
	highlights: texts,
	keywords: texts,
	startDate: text,
	endDate: text,
	url: text,
	roles: texts,
	entity: text,
	type: text
});

const education = v.looseObject({
	institution: text,
	url: text,
	area: text,
	studyType: text,
	startDate: text,
	endDate: text,
	score: text,
	courses: texts,
	'x-location': text
});

const certificate = v.looseObject({
	name: text,
	date: text,
	url: text,
	issuer: text,
	/** The date it ceases to hold. */
	'x-expires': text,
	'x-summary': text,
	'x-skills': texts
});

const systemDesignNote = v.looseObject({
	name: v.string(),
	kind: text,
	summary: text,
	keywords: texts
});

/** A profile: JSON Resume 1.0.0 with the `x-` keys of this product. Unknown keys pass and are kept. */
export const profileSchema = v.looseObject({
	$schema: text,
	basics: v.optional(v.nullable(basics)),
	work: v.optional(v.nullable(v.array(work))),
	volunteer: v.optional(
		v.nullable(
			v.array(
				v.looseObject({
					organization: text,
					position: text,
					url: text,
					startDate: text,
					endDate: text,
					summary: text,
					highlights: texts
				})
			)
		)
	),
	education: v.optional(v.nullable(v.array(education))),
	awards: v.optional(
		v.nullable(v.array(v.looseObject({ title: text, date: text, awarder: text, summary: text })))
	),
	certificates: v.optional(v.nullable(v.array(certificate))),
	publications: v.optional(
		v.nullable(
			v.array(
				v.looseObject({ name: text, publisher: text, releaseDate: text, url: text, summary: text })
			)
		)
	),
	skills: v.optional(
		v.nullable(v.array(v.looseObject({ name: text, level: text, keywords: texts })))
	),
	languages: v.optional(v.nullable(v.array(v.looseObject({ language: text, fluency: text })))),
	interests: v.optional(v.nullable(v.array(v.looseObject({ name: text, keywords: texts })))),
	references: v.optional(v.nullable(v.array(v.looseObject({ name: text, reference: text })))),
	projects: v.optional(v.nullable(v.array(project))),
	meta: v.optional(v.nullable(v.looseObject({}))),
	/** Statements that belong to no one position. */
	'x-achievements': texts,
	'x-systemDesign': v.optional(v.nullable(v.array(systemDesignNote)))
});

/** What a résumé says, as JSON Resume 1.0.0. */
export type Profile = v.InferOutput<typeof profileSchema>;
export type ProfileWork = NonNullable<Profile['work']>[number];
export type ProfileWorkstream = v.InferOutput<typeof workstream>;
export type ProfileEducation = NonNullable<Profile['education']>[number];
export type ProfileCertificate = NonNullable<Profile['certificates']>[number];

/** The candidate's name, or what stands in for it where the profile gives none. */
export function profileName(profile: Profile): string {
	return profile.basics?.name?.trim() || 'Name not stated';
}

/** Where the candidate lives: "Gurgaon, IN"; where that is not stated, where they work now: "Bangalore, India". */
export function profilePlace(profile: Profile): string | null {
	const { city, region, countryCode } = profile.basics?.location ?? {};
	const home = [city, region, countryCode].filter(Boolean).join(', ');
	const present = profile.work?.find(({ startDate, endDate }) => startDate && !endDate);
	return home || present?.location?.trim() || null;
}
