import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
// @ts-expect-error It has types, but not under this name.
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { importService } from '$lib/workers/importing/import-service';

if (!parentPort) throw new Error('This reads files in a thread of its own.');
expose(importService, nodeEndpoint(parentPort));
