import { employerKey, shortEmployer } from '$lib/domain/employer';
import { remember } from '$lib/vocabulary/remember';

/** The same as `shortEmployer` and `employerKey`, each found once: the people of a pool share their employers. */
export const shortNameOf = remember(shortEmployer);
export const keyOf = remember(employerKey);
