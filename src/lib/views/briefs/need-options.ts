import type { Need } from '$lib/domain/brief';

/** The needs as a choice. */
export const needOptions: readonly { readonly value: Need; readonly label: string }[] = [
	{ value: 'must', label: 'Must have' },
	{ value: 'nice', label: 'Nice to have' }
];
