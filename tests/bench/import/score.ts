import type { Profile, ProfileWork } from '$lib/domain/profile';
import { digits, fold, foldAddress, nothing, plus, type Tally, tally } from './compare';

/** What a reading is measured by. */
export const scoredFields = [
	'name',
	'e-mail',
	'phone',
	'positions',
	'start dates',
	'end dates',
	'education',
	'skills',
	'statements',
	'places',
	'links'
] as const;
export type ScoredField = (typeof scoredFields)[number];
export type Score = Readonly<Record<ScoredField, Tally>>;

/** Measures what was read of a résumé by the truth about it; `null` where it could not be read at all. */
export function score(truth: Profile, read: Profile | null): Score {
	const found = read ?? {};
	const pairs = aligned(truth.work ?? [], found.work ?? []);
	const only = (value: string) => (value ? [value] : []);
	const one = (value: (profile: Profile) => string, same?: (a: string, b: string) => boolean) =>
		tally(only(value(truth)), only(value(found)), same);
	return {
		name: one(({ basics }) => fold(basics?.name)),
		'e-mail': one(({ basics }) => (basics?.email ?? '').toLowerCase()),
		phone: one(
			({ basics }) => digits(basics?.phone),
			(a, b) => a === b || (a.length > 8 && b.endsWith(a.slice(-9)))
		),
		positions: tally((truth.work ?? []).map(position), (found.work ?? []).map(position)),
		'start dates': dates(pairs, 'startDate'),
		'end dates': dates(pairs, 'endDate'),
		education: schools(truth, found),
		skills: tally(skills(truth), skills(found)),
		statements: told(truth, found),
		places: tally(places(truth), places(found), (a, b) => a === b),
		links: tally(links(truth), links(found))
	};
}

export function addScores(a: Score | null, b: Score): Score {
	const entries = scoredFields.map((field) => [field, plus(a?.[field] ?? nothing, b[field])]);
	return Object.fromEntries(entries) as Score;
}

export const position = ({ name, position: title }: ProfileWork) =>
	`${fold(name)} / ${fold(title)}`;

type School = NonNullable<Profile['education']>[number];

const subject = ({ studyType, area }: School) => fold([studyType, area].filter(Boolean).join(' '));

export const school = (item: School) => `${fold(item.institution)} / ${subject(item)}`;

/** Schools by name and subject; a place at the end of a name may as well be read as the place it is. */
function schools(truth: Profile, found: Profile): Tally {
	const left = [...(found.education ?? [])];
	const all = truth.education ?? [];
	const hits = all.filter((item) => {
		const name = fold(item.institution);
		const at = left.findIndex((other) => {
			const place = fold(other['x-location']);
			const said = fold(other.institution);
			return subject(other) === subject(item) && (said === name || `${said} ${place}` === name);
		});
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	}).length;
	return { hits, wrong: left.length, missed: all.length - hits };
}

export const skills = ({ skills: groups }: Profile) => [
	...new Set((groups ?? []).flatMap(({ keywords }) => (keywords ?? []).map(fold)).filter(Boolean))
];

export const places = ({ basics, work }: Profile) => {
	const home = fold(
		[basics?.location?.city, basics?.location?.region, basics?.location?.countryCode]
			.filter(Boolean)
			.join(' ')
	);
	return [...(home ? [home] : []), ...(work ?? []).flatMap(({ location }) => fold(location) || [])];
};

export const links = ({ basics }: Profile) => [
	...new Set(
		[basics?.url, ...(basics?.profiles ?? []).map(({ url }) => url)]
			.map(foldAddress)
			.filter(Boolean)
	)
];

/** The found position for each true one, the likest first; each is given once. */
function aligned(
	truth: readonly ProfileWork[],
	found: readonly ProfileWork[]
): (readonly [ProfileWork | null, ProfileWork | null])[] {
	const left = new Set(found);
	const pairs = truth.map((item): readonly [ProfileWork | null, ProfileWork | null] => {
		const [best] = [...left]
			.map((other) => [other, alike(item, other)] as const)
			.filter(([, likeness]) => likeness >= 2)
			.toSorted((a, b) => b[1] - a[1]);
		if (best) left.delete(best[0]);
		return [item, best?.[0] ?? null];
	});
	return [...pairs, ...[...left].map((other) => [null, other] as const)];
}

function alike(a: ProfileWork, b: ProfileWork): number {
	const same = (x: string | null | undefined, y: string | null | undefined) =>
		fold(x) !== '' && fold(x) === fold(y);
	return (
		(same(a.position, b.position) ? 2 : 0) +
		(same(a.name, b.name) ? 2 : 0) +
		(same(a.startDate, b.startDate) ? 1 : 0) +
		(same(a.endDate, b.endDate) ? 1 : 0)
	);
}

function dates(
	pairs: readonly (readonly [ProfileWork | null, ProfileWork | null])[],
	key: 'startDate' | 'endDate'
): Tally {
	return pairs.reduce((sum, [truth, found]) => {
		const [is, said] = [truth?.[key] ?? '', found?.[key] ?? ''];
		return plus(sum, tally(is ? [is] : [], said ? [said] : []));
	}, nothing);
}

/** How many of the statements can be found in what was read, whole and in one place; only recall counts here. */
function told(truth: Profile, found: Profile): Tally {
	const said = (found.work ?? [])
		.flatMap(({ highlights, summary, description }) => [
			...(highlights ?? []),
			...[summary, description].flatMap((text) => text ?? [])
		])
		.map(fold);
	const all = (truth.work ?? []).flatMap(({ highlights }) => (highlights ?? []).map(fold));
	const hits = all.filter((statement) => said.some((one) => one.includes(statement))).length;
	return { hits, wrong: 0, missed: all.length - hits };
}
