import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import {
	newEntry,
	withCandidateMoved,
	withCandidates,
	withEntryChanged,
	withoutCandidate
} from './entries';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e') as fc.Arbitrary<CandidateId>;
const entries = fc
	.uniqueArray(id)
	.map((ids) => ids.map((candidate, i) => ({ ...newEntry(candidate, i), note: `note ${i}` })));
const change = fc.oneof(
	fc.array(id).map((ids) => withCandidates(ids, 9)),
	id.map(withoutCandidate),
	fc.tuple(id, fc.integer({ min: -2, max: 8 })).map(([who, to]) => withCandidateMoved(who, to)),
	fc.tuple(id, fc.string()).map(([who, note]) => withEntryChanged(who, { note, rating: 3 }))
);

describe('changes of entries', () => {
	it('are undone exactly', () => {
		fc.assert(
			fc.property(entries, change, (before, make) => {
				const { entries: after, back } = make(before);
				expect(back(after).entries).toEqual(before);
			})
		);
	});

	it('never list a candidate twice', () => {
		fc.assert(
			fc.property(entries, fc.array(change), (before, changes) => {
				const after = changes.reduce((list, make) => [...make(list).entries], before);
				expect(new Set(after.map(({ candidate }) => candidate)).size).toBe(after.length);
			})
		);
	});

	it('undo one change and keep a later one', () => {
		const [a, b] = ['a', 'b'] as CandidateId[];
		const start = ['a', 'b'].map((who, i) => newEntry(who as CandidateId, i));
		const out = withoutCandidate(a as CandidateId)(start);
		const later = withEntryChanged(b as CandidateId, { note: 'call on Monday' })(out.entries);
		const undone = out.back(later.entries).entries;
		expect(undone.map(({ candidate, note }) => [candidate, note])).toEqual([
			['a', ''],
			['b', 'call on Monday']
		]);
	});
});
