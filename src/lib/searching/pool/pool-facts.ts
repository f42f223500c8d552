import type { SkillId } from '$lib/domain/skill';
import { allBits, drop, hasBit, numbersIn } from '../packed/bits';
import { joinExact, joinFolded, type Joined, numberIn } from './joined';
import { memo } from '../packed/memo';
import { type PoolIndex, segmentsOf } from './pool-index';
import { labelAt } from '../segments/read-digest';
import { byColumn, type FacetColumn } from '../segments/segment';
import { lowerBound, prefixRange, stringAt, type Strings } from '../packed/strings';

/** The skills of all segments under joined numbers. */
export const skillsOf = memo(({ segments }: PoolIndex) =>
	joinExact(segments.map(({ skills }) => skills.ids))
);

/** The values of a facet in all segments under joined numbers; 0 is nothing stated. */
export const valuesOf: Readonly<Record<FacetColumn, (index: PoolIndex) => Joined>> = byColumn(
	(column) =>
		memo(({ segments }: PoolIndex) =>
			joinFolded(segments.map(({ facets }) => facets[column].values))
		)
);

/** Of each segment the documents whose candidates were removed or changed since. */
export const goneOf = memo((index: PoolIndex) =>
	segmentsOf(index).map(({ segment: { size }, start }) => {
		const gone = allBits(size);
		drop(gone, index.live.subarray(start >>> 5, (start + size + 31) >>> 5));
		return numbersIn(gone);
	})
);

/** How many candidates have each skill, stated or implied, by joined number. */
export const skillTotals = memo((index: PoolIndex): Uint32Array => {
	const { numbers, size } = skillsOf(index);
	const totals = new Uint32Array(size);
	index.segments.forEach(({ skills }, s) => {
		const joined = numbers[s];
		const count = (n: number, by: number) => {
			const at = joined?.[n] ?? n;
			totals[at] = (totals[at] ?? 0) + by;
		};
		for (let n = 0; n + 1 < skills.starts.length; n++) {
			count(n, (skills.starts[n + 1] ?? 0) - (skills.starts[n] ?? 0));
		}
		for (const document of goneOf(index)[s] ?? []) {
			const to = skills.documentStarts[document + 1] ?? 0;
			for (let i = skills.documentStarts[document] ?? 0; i < to; i++) {
				count((skills.ofDocument[i] ?? 0) >>> 4, -1);
			}
		}
	});
	return totals;
});

/** How many candidates have a skill, stated or implied. */
export function skillTotal(index: PoolIndex, skill: SkillId): number {
	const number = skillsOf(index).numberOf(skill);
	return number === undefined ? 0 : (skillTotals(index)[number] ?? 0);
}

/** A skill as the pool writes it; `null` where nobody ever had it. */
export function skillInPool(
	{ segments }: PoolIndex,
	skill: SkillId
): { name: string; category: string } | null {
	for (const segment of segments) {
		const { ids, names, categories, starts } = segment.skills;
		const n = numberIn(ids, skill);
		if (n === undefined || starts[n] === starts[n + 1]) continue;
		return { name: stringAt(names, n), category: labelAt(segment, categories[n]) ?? '' };
	}
	return null;
}

/** Whether any candidate has a word in a field, or if it is unfinished, a longer one that begins with it. */
export function isWordInPool(index: PoolIndex, word: string, unfinished: boolean): boolean {
	return segmentsOf(index).some(({ segment: { words }, start }) => {
		const [from, to] = wordRange(words.words, word, unfinished);
		const end = words.starts[to] ?? 0;
		for (let p = words.starts[from] ?? 0; p < end; p++) {
			if (hasBit(index.live, start + (words.document[p] ?? 0))) return true;
		}
		return false;
	});
}

/** Where a word, or the longer ones that begin with it, stand among sorted words: `[from, to)`. */
export function wordRange(
	words: Strings,
	word: string,
	unfinished: boolean
): [from: number, to: number] {
	const [at, end] = unfinished ? prefixRange(words, word) : [lowerBound(words, word), 0];
	const after = at + Number(stringAt(words, at) === word);
	return unfinished ? [after, end] : [at, after];
}
