import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Digest } from './digest';
import { digest, digests } from './testing-pool';
import { mergeIndex, updateIndex } from './pool/testing-changed-index';
import { buildIndex } from './pool/pool-index';
import { similarTo } from './similar';

const shown = ({ skills }: Digest) =>
	skills.flatMap(({ skill, step }) => (step === 'project' || step === 'role' ? [skill] : []));

/** The definition, word by word: weights by rarity, the cosine of two sets, without an index. */
function plainly(pool: readonly Digest[], id: CandidateId) {
	const weight = (skill: string) => {
		const having = pool.filter((each) => (shown(each) as string[]).includes(skill)).length;
		return Math.log(1 + pool.length / (having || 1));
	};
	const sum = (skills: readonly string[]) =>
		skills.reduce((total, skill) => total + weight(skill) ** 2, 0);
	const own = shown(pool.find((each) => each.id === id) as Digest);
	return pool
		.filter((each) => each.id !== id)
		.map((each) => {
			const shared = own.filter((skill) => shown(each).includes(skill));
			const likeness = sum(shared) / Math.sqrt(sum(own) * sum(shown(each)));
			return { id: each.id, likeness: shared.length ? likeness : 0, shared };
		})
		.filter(({ likeness }) => likeness > 0);
}

it('finds those nearest by evidenced skills, as the definition does', () => {
	fc.assert(
		fc.property(digests(40), fc.array(digest, { maxLength: 8 }), fc.nat(), (first, later, n) => {
			const changed = [...new Map(later.map((each) => [each.id, each])).values()];
			const ids = new Set(changed.map(({ id }) => id));
			const pool = [...first.filter(({ id }) => !ids.has(id)), ...changed];
			const one = pool[n % Math.max(1, pool.length)];
			if (!one) return;
			const wanted = plainly(pool, one.id).sort((a, b) => b.likeness - a.likeness);
			const updated = updateIndex(buildIndex(first), changed, []);
			for (const index of [updated, mergeIndex(updated)]) {
				const found = similarTo(index, one.id, 5);
				expect(found).toHaveLength(Math.min(5, wanted.length));
				found.forEach((each, place) => {
					expect(each.likeness).toBeCloseTo(wanted[place]?.likeness ?? NaN, 9);
					const plain = wanted.find(({ id }) => id === each.id);
					expect(each.likeness).toBeCloseTo(plain?.likeness ?? NaN, 9);
					expect(each.shared.map(({ skill }) => skill).sort()).toEqual(
						[...(plain?.shared ?? [])].sort()
					);
					expect(each.own).toBe(shown(one).length);
				});
			}
		}),
		{ numRuns: 60 }
	);
});

it('says nothing of one who is not there, or who shows nothing', () => {
	const index = buildIndex([]);
	expect(similarTo(index, 'nobody' as CandidateId, 5)).toEqual([]);
});
