import {
	anyClause,
	type Clause,
	type FieldClause,
	isBounded,
	type MonthBounds,
	notClause,
	type QueryField,
	queryFields,
	type SkillClause,
	skillClause,
	unbounded,
	valueClause
} from '$lib/domain/query/clause';
import { fieldOf, normalClauses } from '$lib/domain/query/normal';
import { parseQuery } from './query-text/parse';
import { printClause } from './query-text/print';

/** The keys under which the chosen values of fields stand in an address. */
const fieldKeys: Partial<Record<QueryField, string>> = {
	place: 'place',
	title: 'title',
	availability: 'open',
	company: 'employer',
	family: 'line',
	school: 'school',
	source: 'from',
	tag: 'tag',
	added: 'added',
	list: 'list'
};

type Param = readonly [key: string, value: string];

/** Clauses in normal form as parameters: plain choices under keys of their own, all else as text under `and`. */
export function clausesToParams(clauses: readonly Clause[]): Param[] {
	const skills = clauses.filter((clause) => clause.kind === 'skill');
	const groups = clauses.filter((clause) => clause.kind === 'any' && fieldOf(clause) === null);
	const excluded = clauses.filter((clause) => clause.kind === 'not' && clause.of.kind === 'skill');
	const experience = clauses.filter((clause) => clause.kind === 'experience');
	const keyed: Param[] = [];
	const rest: Clause[] = [];
	const alternatives = groups.length === 1 ? plainAlternatives(groups[0]) : null;
	const names = [...skills, ...(alternatives ?? [])].map(({ name }) => name);
	// A bound is kept by the skill's name, so that the name must stand for one of them.
	const areSkillsPlain = skills.every(isPlainSkill) && new Set(names).size === names.length;

	if (areSkillsPlain) keyed.push(...skills.map(({ name }) => ['must', name] as const));
	else rest.push(...skills);
	if (areSkillsPlain && alternatives)
		keyed.push(...alternatives.map(({ name }) => ['any', name] as const));
	else rest.push(...groups);
	const denied = excluded.map((clause) => (clause.kind === 'not' ? clause.of : clause));
	if (denied.every((skill) => isPlainSkill(skill) && !isBounded(skill.months))) {
		for (const skill of denied) if (skill.kind === 'skill') keyed.push(['not', skill.name]);
	} else rest.push(...excluded);
	if (areSkillsPlain) keyed.push(...monthParams([...skills, ...(alternatives ?? [])]));
	const [bound] = experience;
	if (bound && experience.length === 1) keyed.push(['years', yearsText(bound.months)]);
	else rest.push(...experience);
	for (const field of queryFields) {
		const chosen = clauses.filter((clause) => fieldOf(clause) === field);
		const values = keyedValues(field, chosen);
		if (values) keyed.push(...values);
		else rest.push(...chosen);
	}
	const taken = new Set<Clause>([...skills, ...groups, ...excluded, ...experience]);
	rest.push(...clauses.filter((clause) => !taken.has(clause) && fieldOf(clause) === null));
	// The order of what stands under one key decides the order in which it comes back.
	const inOrder = clauses.filter((clause) => rest.includes(clause));
	return [...keyed, ...inOrder.map((clause) => ['and', printClause(clause)] as const)];
}

/** The clauses that parameters hold, in normal form. */
export function clausesFromParams(params: URLSearchParams): Clause[] {
	const all = (key: string) => [...new Set(params.getAll(key))];
	const months = new Map(all('months').flatMap(readMonths));
	const skill = (name: string) => skillClause(name, months.get(name));
	const must = all('must').filter(Boolean);
	const any = all('any').filter(Boolean);
	// A bound on a skill that is asked for nowhere makes it a must.
	const bound = [...months.keys()].filter((name) => !must.includes(name) && !any.includes(name));
	const experience = readYears(params.get('years') ?? '');
	return normalClauses([
		...[...must, ...bound].map(skill),
		...(any.length ? [anyClause(any.map(skill))] : []),
		...all('not')
			.filter(Boolean)
			.map((name) => notClause(skillClause(name))),
		...(isBounded(experience) ? [{ kind: 'experience' as const, months: experience }] : []),
		...queryFields.flatMap((field) => {
			const values = fieldKeys[field] ? all(fieldKeys[field]) : [];
			return values.length ? [anyClause(values.map((value) => valueClause(field, value)))] : [];
		}),
		...params.getAll('and').flatMap((text) => parseQuery(text).clauses)
	]);
}

function isPlainSkill(clause: Clause): clause is SkillClause {
	return clause.kind === 'skill' && clause.fit === 'usual';
}

function plainAlternatives(clause: Clause | undefined): SkillClause[] | null {
	if (clause?.kind !== 'any' || clause.least > 1 || !clause.of.every(isPlainSkill)) return null;
	return clause.of.filter(isPlainSkill);
}

/** The values under a field's key; `null` where its choices are more than one among several. */
function keyedValues(field: QueryField, chosen: readonly Clause[]): Param[] | null {
	const key = fieldKeys[field];
	const [only, ...more] = chosen;
	if (!only || !key || more.length) return null;
	// A tag that is a must is no group of one, to which others could be added.
	if (field === 'tag' && only.kind !== 'any') return null;
	const values = only.kind === 'any' ? only.of : [only];
	return values.map((value) => [key, (value as FieldClause).text]);
}

function monthParams(skills: readonly SkillClause[]): Param[] {
	return skills
		.filter(({ months }) => isBounded(months))
		.map(({ name, months: { from, to } }) => {
			return ['months', `${name}:${to === null ? from : `${from ?? ''}-${to}`}`];
		});
}

function readMonths(text: string): [name: string, months: MonthBounds][] {
	const match = /^(.+):(\d{0,4})(-\d{1,4})?$/.exec(text);
	if (!match?.[1] || (!match[2] && !match[3])) return [];
	const from = match[2] ? Number(match[2]) : null;
	return [[match[1], { from, to: match[3] ? Number(match[3].slice(1)) : null }]];
}

/** `4-8`, `4-`, `-8`, with months where they are no full years: `4y3m-8`. */
function yearsText({ from, to }: MonthBounds): string {
	return `${lengthText(from)}-${lengthText(to)}`;
}

function lengthText(months: number | null): string {
	if (months === null) return '';
	const years = Math.floor(months / 12);
	return months % 12 ? `${years}y${months % 12}m` : `${years}`;
}

function readYears(text: string): MonthBounds {
	const match = /^(?:(\d{1,3})(?:y(\d{1,2})m)?)?-(?:(\d{1,3})(?:y(\d{1,2})m)?)?$/.exec(text);
	if (!match) return unbounded;
	return { from: monthsOf(match[1], match[2]), to: monthsOf(match[3], match[4]) };
}

function monthsOf(years: string | undefined, rest = '0'): number | null {
	return years === undefined ? null : Number(years) * 12 + Number(rest);
}
