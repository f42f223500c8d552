import type { CandidateId } from '$lib/domain/candidate';
import type { Query } from '$lib/domain/query';
import { type SkillId, stepHeight } from '$lib/domain/skill';
import { type Asked, type MatchKind, matchKinds, type Reading } from './asked';
import type { Digest, DigestSkill } from './digest';
import { fieldTexts, pointsOfField } from './fields';
import { fold, wordsOf } from './fold';
import { readPlainly } from './plain-reading.fixture';
import type { SkillNames } from './skill-names';

/** What searching means, said as plainly as can be: every digest is looked at, nothing is prepared. */

export interface Scanned {
	readonly ids: CandidateId[];
	readonly kinds: Record<MatchKind, number>;
	readonly undated: number;
	readonly skills: Record<SkillId, number>;
	readonly titles: Record<string, number>;
	readonly places: Record<string, number>;
	readonly availability: Record<string, number>;
	readonly years: Record<number, number>;
}

interface Met {
	readonly kind: number;
	readonly points: number;
	readonly months: number | null;
	readonly lastUsed: number;
}
type Verdict = 'yes' | 'undated' | 'no';

export function scan(digests: readonly Digest[], names: SkillNames, query: Query): Scanned {
	const asked = [...readPlainly(digests, names, query.words), ...chosen(query)];
	const judged = digests.map((digest) => {
		const meetings = asked.map((one) => meet(digest, one, query));
		const verdicts = [
			...meetings.map(({ verdict }): [string, Verdict] => ['words', verdict]),
			...filtersOf(digest, query)
		];
		return { digest, met: meetings.map(({ met }) => met), verdicts };
	});
	const passing = (undated: boolean, except?: string) =>
		judged.filter(({ verdicts }) =>
			verdicts.every(
				([facet, verdict]) =>
					facet === except || verdict === 'yes' || (undated && verdict === 'undated')
			)
		);
	const found = passing(query.withUndated).map(({ digest, met }) => ({ digest, ...total(met) }));
	found.sort(
		(a, b) =>
			b.kind - a.kind ||
			bySort(query, a, b) ||
			compare(fold(a.digest.name), fold(b.digest.name)) ||
			compare(a.digest.id, b.digest.id)
	);
	const among = (facet: string) => passing(query.withUndated, facet).map(({ digest }) => digest);
	const kinds = [3, 2, 1].map((kind) => found.filter((one) => one.kind === kind).length);
	return {
		ids: found.map(({ digest }) => digest.id),
		kinds: { exact: kinds[0] ?? 0, prefix: kinds[1] ?? 0, fuzzy: kinds[2] ?? 0 },
		undated: passing(true).length - passing(false).length,
		skills: counted(
			among('skills').flatMap((d) => d.skills.filter((s) => isHigh(s, query)).map((s) => s.skill))
		),
		titles: counted(among('titles').map(({ title }) => fold(title ?? ''))),
		places: counted(among('places').map(({ place }) => fold(place ?? ''))),
		availability: counted(among('availability').map((d) => fold(d.availability ?? ''))),
		years: counted(
			among('experience').map(({ totalMonths: t }) =>
				t ? Math.min(Math.floor(t.max / 12), 40) : 41
			)
		)
	};
}

function filtersOf(digest: Digest, query: Query): [facet: string, Verdict][] {
	const has = (values: readonly string[], value: string | null) =>
		!values.length || values.some((one) => fold(one) === fold(value ?? '')) ? 'yes' : 'no';
	const { from, to } = query.experience;
	const { totalMonths } = digest;
	const bound = from !== null || to !== null;
	const within =
		totalMonths && totalMonths.max >= (from ?? 0) && totalMonths.min <= (to ?? Infinity);
	return [
		['not', digest.skills.some(({ skill }) => query.not.includes(skill)) ? 'no' : 'yes'],
		['places', has(query.places, digest.place)],
		['titles', has(query.titles, digest.title)],
		['availability', has(query.availability, digest.availability)],
		['experience', !bound || within ? 'yes' : totalMonths ? 'no' : 'undated']
	];
}

function chosen({ must, any, months }: Query): Asked[] {
	const musts = new Set([...must, ...months.map((m) => m.skill).filter((s) => !any.includes(s))]);
	const groups = [...[...musts].map((skill) => [skill]), ...(any.length ? [any] : [])];
	return groups.map((group) => ({
		text: '',
		readings: group.map((skill) => ({ kind: 'exact' as const, skill, name: '' }))
	}));
}

/** The best way in which a digest meets one thing asked. */
function meet(digest: Digest, { readings }: Asked, query: Query): { met: Met; verdict: Verdict } {
	const ways = readings.flatMap((reading) => waysOf(digest, reading, query));
	const dated = ways.filter(({ undated }) => !undated);
	const verdict = dated.length ? 'yes' : ways.length ? 'undated' : 'no';
	const [best = nothing] = (query.withUndated ? ways : dated)
		.map(({ met }) => met)
		.sort(
			(a, b) =>
				b.kind - a.kind ||
				b.points - a.points ||
				(b.months ?? -1) - (a.months ?? -1) ||
				b.lastUsed - a.lastUsed
		);
	return { met: best, verdict };
}

const nothing: Met = { kind: 0, points: 0, months: null, lastUsed: 0 };

function waysOf(digest: Digest, reading: Reading, query: Query): { met: Met; undated: boolean }[] {
	const kind = 3 - matchKinds.indexOf(reading.kind);
	if (!('skill' in reading)) {
		const points = fieldPoints(digest, reading.words, reading.unfinished);
		return points ? [{ met: { ...nothing, kind, points }, undated: false }] : [];
	}
	const skill = digest.skills.find((one) => one.skill === reading.skill);
	if (!skill || !isHigh(skill, query)) return [];
	const { step, through, months } = skill;
	const atLeast = query.months.find((bound) => bound.skill === skill.skill)?.atLeast ?? 0;
	if (months !== null && months < atLeast) return [];
	const points = step ? 4 + stepHeight(step) : stepHeight(through?.step ?? 'listed');
	const met = { kind, points, months, lastUsed: skill.lastUsed ?? 0 };
	return [{ met, undated: atLeast > 0 && months === null }];
}

/** The points of the best field that holds all the words; former titles are one field, and so on. */
function fieldPoints(digest: Digest, words: readonly string[], unfinished: boolean): number {
	const points = fieldTexts(digest).map(({ field }) => {
		const held = fieldTexts(digest)
			.filter((other) => other.field === field)
			.flatMap(({ text }) => wordsOf(text));
		const isHeld = words.every((wanted, i) =>
			unfinished && i === words.length - 1
				? held.some((word) => word.startsWith(wanted))
				: held.includes(wanted)
		);
		return isHeld ? pointsOfField[field] : 0;
	});
	return Math.max(0, ...points);
}

function isHigh({ step, through }: DigestSkill, query: Query): boolean {
	const height = stepHeight(step ?? through?.step ?? 'listed');
	return !query.step || height >= stepHeight(query.step);
}

function total(met: readonly Met[]): {
	kind: number;
	points: number;
	months: number;
	lastUsed: number;
} {
	return {
		kind: Math.min(3, ...met.map(({ kind }) => kind)),
		points: met.reduce((sum, { points }) => sum + points, 0),
		months: met.reduce((sum, { months }) => sum + (months ?? 0), 0),
		lastUsed: Math.max(0, ...met.map(({ lastUsed }) => lastUsed))
	};
}

type Found = { digest: Digest } & ReturnType<typeof total>;

function bySort({ sort }: Query, a: Found, b: Found): number {
	const months = ({ digest }: Found) => digest.totalMonths ?? { max: -1, min: -1 };
	if (sort === 'match') {
		return b.points - a.points || b.months - a.months || b.lastUsed - a.lastUsed;
	}
	if (sort === 'experience') {
		return months(b).max - months(a).max || months(b).min - months(a).min;
	}
	return sort === 'added' ? b.digest.addedAt - a.digest.addedAt : 0;
}

function counted(values: readonly (string | number)[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
