import { expect, it } from 'vitest';
import type { CandidateId } from '../candidate';
import { isHidden, revealOf, seeing, withHidden, withRevealed } from './blinding';

const [a, b] = ['a', 'b'] as CandidateId[] as [CandidateId, CandidateId];
const blind = { ...seeing, on: true };

it('hides everyone but those who are revealed, and nobody while it is off', () => {
	const revealed = withRevealed(blind, a, 5);
	expect([isHidden(revealed, a), isHidden(revealed, b)]).toEqual([false, true]);
	expect(isHidden({ ...revealed, on: false }, b)).toBe(false);
	expect(revealOf(revealed, a)).toEqual({ candidate: a, at: 5, until: null });
});

it('keeps the note of a reveal when the person is hidden again, and of each one after', () => {
	const again = withRevealed(withHidden(withRevealed(blind, a, 5), a, 7), a, 9);
	expect(again.reveals).toEqual([
		{ candidate: a, at: 5, until: 7 },
		{ candidate: a, at: 9, until: null }
	]);
	expect(withRevealed(again, a, 11)).toBe(again);
});
