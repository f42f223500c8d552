import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { emptyQuery } from '$lib/domain/query';
import { notClause, skillClause, valueClause } from '$lib/domain/query/clause';
import { otherSkillId } from '$lib/domain/skill';
import { moreValues } from './more-values';
import { names } from '../testing-pool';
import { buildIndex } from '../pool/pool-index';
import { stranger, tenant } from '../testing-sample';
import { search } from '../search';

/** Thirty people in thirty places, of whom number n has skills 0 to n. */
const many = Array.from({ length: 30 }, (_, n) => ({
	...stranger,
	id: `n${n}` as CandidateId,
	place: `Place ${n}`,
	skills: Array.from({ length: n + 1 }, (_, s) => ({
		...(tenant.skills[0] ?? stranger.skills[0]),
		skill: otherSkillId(`craft ${s}`),
		name: `Craft ${s}`
	}))
})).map((one) => one as typeof stranger);
const index = buildIndex(many);

it('a result brings the most frequent values, and says how many there are', () => {
	const { skills, places } = search(index, names, emptyQuery).facets;
	expect(skills.values.slice(0, 2).map(({ name, count }) => [name, count])).toEqual([
		['Craft 0', 30],
		['Craft 1', 29]
	]);
	expect([skills.values.length, skills.distinct]).toEqual([24, 30]);
	expect(places.values.slice(0, 2).map(({ value }) => value)).toEqual(['Place 0', 'Place 1']);
});

it('a chosen value is among them however few have it', () => {
	const rare = otherSkillId('craft 29');
	const clauses = [valueClause('place', 'Place 9'), notClause(skillClause(rare))];
	const { facets } = search(index, names, { ...emptyQuery, clauses });
	expect(facets.places.values).toContainEqual({ value: 'Place 9', count: 1 });
	expect(facets.skills.values).toContainEqual({
		skill: rare,
		name: 'Craft 29',
		category: 'Tools',
		count: 0
	});
});

it('all others can be had, by a part of their name too', () => {
	expect(moreValues(index, names, emptyQuery, 'places').values).toHaveLength(30);
	expect(moreValues(index, names, emptyQuery, 'places', 'CE 12').values).toEqual([
		{ value: 'Place 12', count: 1 }
	]);
});
