import { startPool } from '$lib/workers/connect';

// Getting the pool ready takes longest of all: it begins before the page is put together.
// Where it cannot be had, whoever asks the pool is told.
await startPool().catch(() => undefined);
