import type { Mark } from './marks';

/** A body of work under an entry: its heading, and what stands below it. */
export interface Stream {
	readonly head: Mark;
	readonly body: readonly Mark[];
}

/** A position, a degree, a project: the lines at its head and those that tell of it. */
export interface Entry {
	readonly head: readonly Mark[];
	readonly body: readonly Mark[];
	readonly streams: readonly Stream[];
	/** Whether it follows its neighbour's head with nothing between: a position under the employer above. */
	readonly joined: boolean;
	/** Lines that only say again when it was. */
	readonly again?: readonly Mark[];
	/** Lines of a school's body that say what was learnt there: the degree before its subject, or all in one. */
	readonly studies?: readonly Mark[];
}

/** Lines at a head and those below them, before it is known whether they are an entry of their own. */
export interface Run {
	head: Mark[];
	body: Mark[];
	/** Whether nothing stands between it and the run before. */
	joined: boolean;
	again?: readonly Mark[];
}
