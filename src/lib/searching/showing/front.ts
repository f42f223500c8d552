import type { Row } from './rows';
import type { Result } from '../search';

/** Counts the changes of what is in a front. */
const format = 1;

/**
 * What the list shows before anything is asked: its first rows and all counts. It is kept beside the index, since it can
 * be read and shown in a small part of the time that the index takes.
 */
export interface Front {
	readonly format: number;
	readonly result: Omit<Result, 'ids'>;
	/** The first of those found, as many as a window shows. */
	readonly rows: readonly Row[];
}

/** A front to be stored, of this version. */
export function newFront(result: Front['result'], rows: readonly Row[]): Front {
	return { format, result, rows };
}

/** The front that a stored value is; `null` where it is none, or one of another version. */
export function frontIn(stored: unknown): Front | null {
	const front = stored as Partial<Front> | null | undefined;
	return front?.format === format ? (front as Front) : null;
}
