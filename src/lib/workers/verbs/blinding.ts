import { withHidden, withRevealed } from '$lib/domain/blind/blinding';
import type { CandidateId } from '$lib/domain/candidate';
import type { PoolCore } from '../pool-core';

/** Hiding who people are, and showing one on purpose. */
export interface BlindingVerbs {
	/** Hides who people are in all that this answers, or shows it again. Kept on this machine. */
	setBlind(on: boolean): Promise<void>;
	/** Shows one person although the others are hidden, and notes it with the time; or hides them again. */
	reveal(id: CandidateId, shown: boolean, now: number): Promise<void>;
}

export function blindingVerbs(core: PoolCore): BlindingVerbs {
	const { blindfold } = core;
	return {
		async setBlind(on) {
			await blindfold.change(core.store, (blinding) => ({ ...blinding, on }));
		},

		async reveal(id, shown, now) {
			const change = shown ? withRevealed : withHidden;
			await blindfold.change(core.store, (blinding) => change(blinding, id, now));
		}
	};
}
