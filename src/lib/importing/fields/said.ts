import type { Line } from '../lines/line';

/** Words of a line that a field was read from, as they stand there. */
export interface Take {
	readonly line: Line;
	readonly text: string;
}

/** A value that was read, how sure that is, and the words that say it. */
export interface Said<T = string> {
	readonly value: T;
	/** 0 to 1. */
	readonly confidence: number;
	readonly from: readonly Take[];
}

/** A value read from words of one line: of all of it, where no words are given. */
export function said<T>(value: T, line: Line, confidence: number, text = line.text): Said<T> {
	return { value, confidence, from: [{ line, text }] };
}

/** The same value with further words that say it: a label, a bracket. */
export function withTakes<T>(value: Said<T>, from: readonly Take[]): Said<T> {
	return { ...value, from: [...value.from, ...from] };
}

/** A part of a profile before it is put together: the shape of the profile, with what was read for values. */
export type Draft =
	Said<unknown> | readonly Draft[] | { readonly [key: string]: Draft | null | undefined };

export function isSaid(draft: Draft): draft is Said<unknown> {
	return 'from' in draft && 'confidence' in draft && 'value' in draft;
}
