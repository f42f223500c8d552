import {
	emptyQuery,
	type MonthBounds,
	type Query,
	type SkillMonths,
	sorts
} from '$lib/domain/query';
import { type SkillId, steps } from '$lib/domain/skill';

/**
 * A query as the parameters of an address, in a fixed order, with nothing for what is not asked:
 * `q=engineer&must=kafka&years=4-8`. A list is a key that is repeated, since values hold commas.
 */
export function queryToParams(query: Query): URLSearchParams {
	const params = new URLSearchParams();
	const add = (key: string, values: readonly string[]) => {
		for (const value of values) params.append(key, value);
	};
	if (query.words) params.set('q', query.words);
	add('must', query.must);
	add('any', query.any);
	add('not', query.not);
	add(
		'months',
		query.months.map(({ skill, atLeast }) => `${skill}:${atLeast}`)
	);
	if (query.step) params.set('step', query.step);
	const years = yearsText(query.experience);
	if (years) params.set('years', years);
	add('place', query.places);
	add('title', query.titles);
	add('open', query.availability);
	if (query.withUndated) params.set('undated', '1');
	if (query.sort !== emptyQuery.sort) params.set('sort', query.sort);
	return params;
}

/**
 * The query that an address holds. Keys it does not know and values that mean nothing are passed over, and a
 * value given twice counts once, so that a link from elsewhere or from an older version still opens.
 */
export function queryFromParams(params: URLSearchParams): Query {
	const skills = (key: string) => unique(params.getAll(key)).filter(Boolean) as SkillId[];
	const texts = (key: string) => unique(params.getAll(key));
	return {
		words: params.get('q') ?? '',
		must: skills('must'),
		any: skills('any'),
		not: skills('not'),
		months: skillMonths(params.getAll('months')),
		step: steps.find((step) => step === params.get('step')) ?? null,
		experience: bounds(params.get('years') ?? ''),
		places: texts('place'),
		titles: texts('title'),
		availability: texts('open'),
		withUndated: params.get('undated') === '1',
		sort: sorts.find((sort) => sort === params.get('sort')) ?? emptyQuery.sort
	};
}

/** `4-8`, `4-`, `-8`, with months where they are no full years: `4y3m-8`. Empty where nothing is bound. */
function yearsText({ from, to }: MonthBounds): string {
	if (from === null && to === null) return '';
	return `${lengthText(from)}-${lengthText(to)}`;
}

function lengthText(months: number | null): string {
	if (months === null) return '';
	const years = Math.floor(months / 12);
	return months % 12 ? `${years}y${months % 12}m` : `${years}`;
}

function bounds(text: string): MonthBounds {
	const match = /^(?:(\d{1,3})(?:y(\d{1,2})m)?)?-(?:(\d{1,3})(?:y(\d{1,2})m)?)?$/.exec(text);
	return { from: months(match?.[1], match?.[2]), to: months(match?.[3], match?.[4]) };
}

function months(years: string | undefined, rest = '0'): number | null {
	return years === undefined ? null : Number(years) * 12 + Number(rest);
}

function skillMonths(texts: readonly string[]): SkillMonths[] {
	const found = new Map<string, SkillMonths>();
	for (const text of texts) {
		const match = /^(.+):(\d{1,4})$/.exec(text);
		if (match?.[1]) {
			found.set(match[1], { skill: match[1] as SkillId, atLeast: Number(match[2]) });
		}
	}
	return [...found.values()];
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
