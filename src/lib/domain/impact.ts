import type { JsonPointer } from './pointer';

/** What a figure is about, so that latency is compared with latency. */
export const measureKinds = [
	'latency',
	'cost',
	'revenue',
	'reliability',
	'quality',
	'throughput',
	'scale',
	'people',
	'time',
	'effort',
	'growth',
	'rank',
	'other'
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** One quantified claim, tied to the sentence that makes it. */
export interface Impact {
	/** The text that makes the claim. */
	readonly pointer: JsonPointer;
	/** Where in that text the figure stands, as UTF-16 offsets `[from, to)`. */
	readonly at: readonly [from: number, to: number];
	/** The position or project it belongs to, where it belongs to one. */
	readonly home: JsonPointer | null;
	/** A change, a level that was kept ("99.9% uptime"), a count, a share of something, or a rank. */
	readonly kind: 'change' | 'level' | 'count' | 'share' | 'rank';
	readonly direction: 'up' | 'down' | null;
	/** Equal where it is one figure; "5–7%" is a range. Never negative: the direction tells. */
	readonly min: number;
	readonly max: number;
	/** "20+": at least. */
	readonly orMore: boolean;
	/** `%`, `×`, `ms`, `INR`, or what is counted. */
	readonly unit: string;
	/** The earlier and later level, where both are given, as written: "1–2 s" and "<300 ms". */
	readonly fromTo?: readonly [from: string, to: string];
	readonly measures: string;
	readonly measureKind: MeasureKind;
	/** The whole claim in short: "p99 latency −40%". */
	readonly label: string;
}
