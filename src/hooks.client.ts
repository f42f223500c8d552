import type { ClientInit } from '@sveltejs/kit';
import { isPlainList } from '$lib/state/address/links';
import { startPool } from '$lib/workers/connect';
import { beginFront } from '$lib/workers/showing/front';

// What takes longest begins before the page is put together. The list has its front to show until the pool is there;
// all other pages wait for the pool. Where it cannot be had, whoever asks it is told.
if (isPlainList(new URL(location.href))) beginFront();
else await startPool().catch(() => undefined);

/** Has the page put together in a turn after that in which its code began. */
export const init: ClientInit = () => new Promise((go) => setTimeout(go));
