import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
// @ts-expect-error It has types, but not under this name.
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { readKeptWith } from '$lib/importing/pdf/kept-apart';
import { importService } from '$lib/workers/importing/import-service';
import { readInstalled } from './kept-files.ts';

if (!parentPort) throw new Error('This reads files in a thread of its own.');
readKeptWith(readInstalled);
expose(importService, nodeEndpoint(parentPort));
