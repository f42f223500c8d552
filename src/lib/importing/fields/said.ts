import type { Role, Segment } from '../entries/segment';
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

/** What a part of an entry's head says, as sure as its role is. */
export function segmentSaid({ text, pieces, score }: Segment): Said {
	const from: Take[] = pieces.map(({ line, from, to }) => {
		// The word that joins an employer to a title goes with it.
		const joint =
			/(?:\s(?:at|bei|chez)|@)\s*(?:\p{Ll}{1,3}\s)?$/iu.exec(
				line.text.slice(Math.max(0, from - 12), from)
			)?.[0] ?? '';
		return { line, text: line.text.slice(from - joint.length, to) };
	});
	const confidence = Math.min(0.98, Math.max(0.3, 0.55 + score * 0.15));
	return { value: text, confidence, from };
}

/** What the first part with a role says. */
export function roleSaid(segments: readonly Segment[], role: Role): Said | undefined {
	const segment = segments.find((one) => one.role === role);
	return segment && segmentSaid(segment);
}

/** Several values as one, as sure as the least sure of them; nothing of none. */
export function joinSaid(parts: readonly Said[], between = '\n'): Said | undefined {
	const [first] = parts;
	if (!first) return undefined;
	return {
		value: parts.map(({ value }) => value).join(between),
		confidence: Math.min(...parts.map(({ confidence }) => confidence)),
		from: parts.flatMap(({ from }) => from)
	};
}

/** Each value once, with the words of all places that say it. */
export function unique(values: readonly Said[]): Said[] {
	const found = new Map<string, Said>();
	for (const value of values) {
		const known = found.get(value.value);
		found.set(value.value, known ? withTakes(known, value.from) : value);
	}
	return [...found.values()];
}
