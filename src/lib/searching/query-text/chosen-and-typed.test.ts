import { expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { emptyQuery } from '$lib/domain/query';
import { notClause, skillClause, wordsClause } from '$lib/domain/query/clause';
import type { SkillId } from '$lib/domain/skill';
import { chosenAndTyped } from './chosen-and-typed';
import { askingOf } from './forms';

const parted = (query: Partial<typeof emptyQuery>) => {
	const whole = { ...emptyQuery, ...query };
	return chosenAndTyped(whole, askingOf(whole));
};
const kafka = skillClause('kafka' as SkillId);
const notPhp = notClause(wordsClause('php'));

it('parts what was chosen from what stands in the text alone, and leaves plain words out', () => {
	const { chosen, typed } = parted({ words: 'go NOT php', clauses: [kafka] });
	expect(chosen).toEqual({ clauses: [kafka], step: null, since: null });
	expect(typed).toEqual({ clauses: [notPhp], step: null, since: null });
	expect(parted({ words: 'go' })).toEqual({ chosen: null, typed: null });
});

it('takes what was both chosen and typed for chosen', () => {
	const { chosen, typed } = parted({ words: 'NOT php', clauses: [notPhp] });
	expect(chosen?.clauses).toEqual([notPhp]);
	expect(typed).toBeNull();
});

it('has what is typed of evidence stand in the place of what was chosen', () => {
	const { chosen, typed } = parted({ words: 'evidence:role since:2022', step: 'listed' });
	expect(chosen).toEqual({ clauses: [], step: 'role', since: null });
	expect(typed).toEqual({ clauses: [], step: null, since: monthOf(2022, 1) });
});
