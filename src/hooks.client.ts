import { startPool } from '$lib/workers/connect';

// Getting the pool ready takes longest of all: it begins before the page is put together.
startPool();
