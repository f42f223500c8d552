import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenSkills, chosenValues, parts, partOf, withChoice, withoutChoice } from './choices';
import { anyClause, type Clause, notClause, skillClause, valueClause, wordsClause } from './clause';
import { replaceClause, withPart } from './edit';

const skill = fc.constantFrom('go', 'kafka', 'php', 'rust');
const choices = fc.array(fc.tuple(skill, fc.constantFrom(...parts)));

describe('chosen skills', () => {
	it('have one part each, the one chosen last', () => {
		fc.assert(
			fc.property(choices, (chosen) => {
				const clauses = chosen.reduce<Clause[]>(
					(all, [name, part]) => withChoice(all, skillClause(name), part),
					[]
				);
				const last = new Map<string, string>(chosen);
				const found = chosenSkills(clauses).map(({ of, part }) => [of.name, part] as const);
				expect(new Map<string, string>(found)).toEqual(last);
				expect(found).toHaveLength(last.size);
			})
		);
	});

	it('leave without a trace', () => {
		const kafka = skillClause('kafka');
		for (const part of parts) {
			expect(withoutChoice(withChoice([], kafka, part), kafka)).toEqual([]);
		}
		expect(partOf([], kafka)).toBeNull();
	});
});

describe('chosen values', () => {
	const pune = valueClause('place', 'Pune');
	const delhi = valueClause('place', 'Delhi');

	it('of a field of which one has only one are alternatives', () => {
		const clauses = withChoice(withChoice([], pune, 'any'), delhi, 'any');
		expect(clauses).toEqual([anyClause([pune, delhi])]);
		expect(withoutChoice(clauses, valueClause('place', 'PUNE'))).toEqual([delhi]);
		expect(chosenValues([pune], 'place')).toEqual([{ of: pune, part: 'any' }]);
	});

	it('of tags can all be required, or one of several', () => {
		const [hot, calm] = [valueClause('tag', 'Hot'), valueClause('tag', 'Calm')];
		expect(withChoice([hot], calm, 'must')).toEqual([hot, calm]);
		expect(withChoice(withChoice([hot], calm, 'any'), hot, 'any')).toEqual([
			anyClause([calm, hot])
		]);
	});

	it('can be ruled out', () => {
		expect(withChoice([pune], delhi, 'not')).toEqual([pune, notClause(delhi)]);
	});
});

describe('editing clauses', () => {
	const [java, go] = [wordsClause('java', 'exact'), skillClause('go')];

	it('takes out or replaces one wherever it stands', () => {
		const clauses = [anyClause([java, go], 1), notClause(go)];
		expect(replaceClause(clauses, go, [])).toEqual([java]);
		expect(replaceClause([notClause(java)], java, [go])).toEqual([notClause(go)]);
	});

	it('gives any part to any leaf', () => {
		expect(withPart([java], java, 'not')).toEqual([notClause(java)]);
		expect(withPart([anyClause([go]), java], java, 'any')).toEqual([anyClause([go, java])]);
		expect(withPart([notClause(java)], java, 'must')).toEqual([java]);
	});
});
