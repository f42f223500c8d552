import fc from 'fast-check';
import { monthOf } from '$lib/domain/month';
import type { Query } from '$lib/domain/query';
import { sorts } from '$lib/domain/query';
import {
	type Clause,
	type MonthBounds,
	type QueryField,
	unbounded
} from '$lib/domain/query/clause';
import { normalClauses } from '$lib/domain/query/normal';
import { steps } from '$lib/domain/skill';

/** Words and values that random queries are made of. */
export interface Material {
	readonly words: readonly string[];
	readonly phrases: readonly string[];
	readonly skills: readonly string[];
	readonly values: Partial<Record<QueryField, readonly string[]>>;
}

const months = (most: number): fc.Arbitrary<MonthBounds> =>
	fc.record({
		from: fc.option(fc.integer({ min: 0, max: most }), { freq: 2 }),
		to: fc.option(fc.integer({ min: 0, max: most }), { freq: 2 })
	});

const fit = fc.constantFrom('usual' as const, 'usual' as const, 'exact', 'begun', 'near');

/** Random clauses of a material, three deep. */
export function clause({ words, phrases, skills, values }: Material): fc.Arbitrary<Clause> {
	const fieldValue = fc.constantFrom(
		...Object.entries(values).flatMap(([field, texts]) =>
			texts.map((text) => ({ field: field as QueryField, text }))
		)
	);
	const side = fc.array(fc.constantFrom(...words.map((text) => text.trim()), ...phrases), {
		minLength: 1,
		maxLength: 3
	});
	const leaf: fc.Arbitrary<Clause> = fc.oneof(
		fc.record({
			kind: fc.constant('close' as const),
			sides: fc.tuple(side, side),
			within: fc.integer({ min: 1, max: 20 }),
			ordered: fc.boolean()
		}),
		fc
			.constantFrom(...words)
			.map((text) => ({ kind: 'words' as const, text, fit: 'usual' as const, phrase: false })),
		fc.record({
			kind: fc.constant('words' as const),
			text: fc.constantFrom(...words.filter((word) => !word.includes(' '))),
			fit: fc.constantFrom('exact' as const, 'begun' as const, 'near' as const),
			phrase: fc.constant(false)
		}),
		fc.record({
			kind: fc.constant('words' as const),
			text: fc.constantFrom(...phrases),
			fit,
			phrase: fc.constant(true)
		}),
		fc.record({
			kind: fc.constant('skill' as const),
			name: fc.constantFrom(...skills),
			fit,
			months: fc.oneof(
				{ weight: 2, arbitrary: fc.constant(unbounded) },
				{ weight: 1, arbitrary: months(90) }
			)
		}),
		fc.tuple(fieldValue, fit).map(([value, fit]): Clause => ({
			kind: 'field',
			...value,
			fit: value.text ? fit : 'exact'
		})),
		months(500)
			.filter(({ from, to }) => from !== null || to !== null)
			.map((months) => ({ kind: 'experience' as const, months }))
	);
	const { node } = fc.letrec<{ node: Clause }>((tie) => ({
		node: fc.oneof(
			{ maxDepth: 3, depthSize: 'small' },
			{ weight: 6, arbitrary: leaf },
			{
				weight: 1,
				arbitrary: fc.record({
					kind: fc.constant('all' as const),
					of: fc.array(tie('node'), { minLength: 1, maxLength: 3 })
				})
			},
			{
				weight: 2,
				arbitrary: fc.record({
					kind: fc.constant('any' as const),
					least: fc.integer({ min: 1, max: 3 }),
					of: fc.array(tie('node'), { minLength: 1, maxLength: 4 })
				})
			},
			{ weight: 2, arbitrary: fc.record({ kind: fc.constant('not' as const), of: tie('node') }) }
		)
	}));
	return node;
}

/** Random queries: some words typed, some clauses chosen. */
export function queries(material: Material, typed: fc.Arbitrary<string>): fc.Arbitrary<Query> {
	return fc.record({
		words: typed,
		clauses: fc.array(clause(material), { maxLength: 4 }).map(normalClauses),
		step: fc.option(fc.constantFrom(...steps), { freq: 2 }),
		since: fc.option(fc.integer({ min: monthOf(2010, 1), max: monthOf(2026, 11) }), { freq: 2 }),
		withUndated: fc.boolean(),
		sort: fc.constantFrom(...sorts)
	});
}
