import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CandidateId } from '../candidate';
import { codesAmong } from './codes';

const id = fc.uuid().map((text) => text as CandidateId);

it('gives everyone of a pool a code of their own, the same whoever else is there but for its length', () => {
	fc.assert(
		fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 200 }), (ids) => {
			const codeIn = codesAmong(ids);
			const codes = ids.map(codeIn);
			expect(new Set(codes).size).toBe(ids.length);
			for (const [i, one] of ids.entries()) {
				expect(codes[i]).toMatch(/^(?:[A-Z][2-9]){2,}$/);
				expect(codes[i]?.startsWith(codesAmong([])(one))).toBe(true);
			}
		}),
		{ numRuns: 50 }
	);
});

it('tells 20,000 people apart, with longer codes only where a short one is taken', () => {
	const ids = Array.from({ length: 20_000 }, (_, i) => `${i}-candidate` as CandidateId);
	const codeIn = codesAmong(ids);
	const codes = ids.map(codeIn);
	expect(new Set(codes).size).toBe(ids.length);
	expect(Math.max(...codes.map((code) => code.length))).toBeLessThanOrEqual(10);
});
