import { withHidden, withRevealed } from '$lib/domain/blind/blinding';
import type { PoolApi } from '../pool-api';
import type { PoolCore } from '../pool-core';

type Verbs = Pick<PoolApi, 'setBlind' | 'reveal'>;

/** Hiding who people are, and showing one on purpose. */
export function blindingVerbs(core: PoolCore): Verbs {
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
