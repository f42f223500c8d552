import type X from '@lucide/svelte/icons/x';

/** An icon of `@lucide/svelte/icons/NAME`; any of them stands for their common type. */
export type Icon = typeof X;
