import * as fc from 'fast-check';
import type { BriefContent, Need, Requirement, SkillRequirement } from '$lib/domain/brief';
import { skillRequirement, textRequirement } from '$lib/domain/brief';
import { peopleOf, type Person } from '../person';
import { idOf, type Sketch, testCandidate } from '../testing-people';
import type { Coverage } from './coverage';
import type { BriefCell, Verdict } from './judge';
import type { Matrix } from './stability';

/** A skill asked for, in short. */
export function asks(name: string, more: Partial<SkillRequirement> = {}): SkillRequirement {
	const need = more.need ?? 'must';
	return { ...skillRequirement(idOf(name), name, need), ...more };
}

/** A brief of these requirements, of which nothing is judged yet. */
export function briefOf(...requirements: readonly Requirement[]): BriefContent {
	return { name: 'Backend', requirements, judged: [] };
}

/** One person in short. */
export function personOf(sketch: Omit<Sketch, 'name'>, name = 'Ada Fictional'): Person {
	const [person] = peopleOf([testCandidate({ name, ...sketch })]);
	if (!person) throw new Error('There is one.');
	return person;
}

/**
 * A coverage out of bare values: a line per person, `null` where unknown. 1 is met, all else met in part.
 */
export function coverageFrom(
	values: readonly (readonly (number | null)[])[],
	weights: readonly number[],
	need: Need = 'must'
): Coverage {
	const requirements = weights.map((weight, i) => ({
		...textRequirement(String(i), `Requirement ${i}`, need),
		weight
	}));
	const people = peopleOf(values.map((_, i) => testCandidate({ name: `Person ${i}` })));
	const counts = { total: 0, met: 0, part: 0, implied: 0, 'not-stated': 0 };
	return {
		requirements,
		people: people.map((person, at) => ({
			person,
			counts: { must: counts, nice: counts },
			cells: requirements.map((requirement, i): BriefCell => {
				const value = values[at]?.[i] ?? null;
				return {
					requirement,
					value,
					verdict: verdictOf(value),
					text: '',
					shortfall: [],
					off: null,
					evidence: null
				};
			})
		}))
	};
}

function verdictOf(value: number | null): Verdict {
	if (value === null) return 'not-stated';
	return value === 1 ? 'met' : 'part';
}

/**
 * Values as they come about, with unknowns; two to four people.
 * @param requirements how many there are.
 * @param lightest the least weight of one.
 */
export const matricesOf = (
	requirements: { readonly min: number; readonly max: number },
	lightest: number
): fc.Arbitrary<Matrix> =>
	fc.tuple(fc.integer(requirements), fc.integer({ min: 2, max: 4 })).chain(([count, people]) => {
		const line = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: count, maxLength: count });
		const value = fc.constantFrom(null, 0.1, 0.5, 0.86, 1);
		return fc.record<Matrix>({
			weights: line(fc.integer({ min: lightest, max: 10 })),
			values: fc.array(line(value), { minLength: people, maxLength: people })
		});
	});
