import { expect, it, vi } from 'vitest';
import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { Facts } from '$lib/domain/facts';
import { FactsCache } from './facts-cache';

function candidate(n: number, revision = 1): Candidate {
	const times = { addedAt: 1, changedAt: 1, revision, tags: [] };
	return { id: `c${n}` as CandidateId, profile: {}, source: { kind: 'demo', name: '' }, ...times };
}

it('derives facts once for a revision, and forgets those looked at longest ago', () => {
	const derive = vi.fn(() => ({}) as Facts);
	const cache = new FactsCache(derive);
	cache.withFacts(candidate(0));
	cache.withFacts(candidate(0));
	expect(derive).toHaveBeenCalledTimes(1);
	cache.withFacts(candidate(0, 2));
	expect(derive).toHaveBeenCalledTimes(2);
	for (let n = 1; n < 300; n++) cache.withFacts(candidate(n));
	derive.mockClear();
	cache.withFacts(candidate(0, 2));
	expect(derive).not.toHaveBeenCalled();
	cache.withFacts(candidate(0));
	expect(derive).toHaveBeenCalledTimes(1);
});
