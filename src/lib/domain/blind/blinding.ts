import type { CandidateId } from '../candidate';

/** That one person was shown although the others are hidden. */
export interface Reveal {
	readonly candidate: CandidateId;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** When they were hidden again; `null` while they are shown. */
	readonly until: number | null;
}

/** Whether people are shown without what tells who they are, and who was revealed. Kept on this machine. */
export interface Blinding {
	readonly on: boolean;
	/** Every reveal there was, oldest first: it stays noted after the person is hidden again. */
	readonly reveals: readonly Reveal[];
}

/** Nobody is hidden, and nobody ever was revealed. */
export const seeing: Blinding = { on: false, reveals: [] };

/** Whether this person is hidden. */
export function isHidden({ on, reveals }: Blinding, id: CandidateId): boolean {
	return on && !reveals.some(({ candidate, until }) => candidate === id && until === null);
}

/** Notes that a person is shown from now on; one who is shown already stays noted once. */
export function withRevealed(blinding: Blinding, candidate: CandidateId, at: number): Blinding {
	if (!isHidden({ ...blinding, on: true }, candidate)) return blinding;
	return { ...blinding, reveals: [...blinding.reveals, { candidate, at, until: null }] };
}

/** Hides a person again; the reveal stays noted. */
export function withHidden(blinding: Blinding, candidate: CandidateId, at: number): Blinding {
	return {
		...blinding,
		reveals: blinding.reveals.map((reveal) =>
			reveal.candidate === candidate && reveal.until === null ? { ...reveal, until: at } : reveal
		)
	};
}

/** The reveal that a person is shown by, where there is one. */
export function revealOf({ reveals }: Blinding, candidate: CandidateId): Reveal | undefined {
	return reveals.findLast((reveal) => reveal.candidate === candidate && reveal.until === null);
}
