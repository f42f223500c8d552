import * as ours from './ours';
import * as peers from './peers';
import * as raw from './raw';

/** What the bench calls in this page, which has the origin of the app and so its database. */
const bench = { ...ours, ...peers, ...raw };

export type BenchPage = typeof bench;

Object.assign(globalThis, { bench });
