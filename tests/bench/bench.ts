import type { Page } from 'playwright';

/** What a bench found: a table, and what has to be known to read it. */
export interface Findings {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly remarks?: readonly string[];
}

/** What a bench may use. */
export interface Setting {
	/** A page of the built app, in a browser profile of its own; the app is built at the first call. */
	readonly openApp: () => Promise<Page>;
}

export interface Bench {
	/** What `npm run bench -- NAME` calls it. */
	readonly name: string;
	readonly title: string;
	readonly run: (setting: Setting) => Promise<Findings>;
}
