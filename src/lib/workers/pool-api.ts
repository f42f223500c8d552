import type { Month } from '$lib/domain/month';
import type { Opened } from './pool-core';
import type { PoolEvent } from './pool-events';
import type { BlindingVerbs } from './verbs/blinding';
import type { ChangingVerbs } from './verbs/changing';
import type { KeepingVerbs } from './verbs/keeping';
import type { SavingVerbs } from './verbs/saving';
import type { SearchingVerbs } from './verbs/searching';
import type { SelectingVerbs } from './verbs/selecting';
import type { ShortlistingVerbs } from './verbs/shortlisting';
import type { TakingInVerbs } from './verbs/taking-in';
import type { TeachingVerbs } from './verbs/teaching';

/** What the pool's worker can be asked. Errors reach the caller as `StorageProblem` names. */
export interface PoolApi
	extends
		BlindingVerbs,
		ChangingVerbs,
		KeepingVerbs,
		SavingVerbs,
		SearchingVerbs,
		SelectingVerbs,
		ShortlistingVerbs,
		TakingInVerbs,
		TeachingVerbs {
	/**
	 * Opens the pool and loads the samples where they never were; call it once, first.
	 * @param isShown whether the page shows the front of the pool already, so that nothing has to be answered first.
	 */
	open(asOf: Month, listen: (event: PoolEvent) => void, isShown?: boolean): Promise<Opened>;
}
