import type { LabelKind } from '../words/lists';

/** What stands between a piece and the one before it. */
export type Before = 'line' | 'part' | 'strong' | 'at' | 'bracket' | 'style' | 'comma' | 'slash';

/** A stretch of a line that is a piece, or what is cut away between two, and what it says of the next. */
export interface Cut {
	readonly from: number;
	readonly to: number;
	readonly before: Before;
	/** What a sentence says that it is. */
	readonly says?: LabelKind;
	/** Whether a cell ends there. */
	readonly ends?: boolean;
}

/** How far apart what stands on both sides of a mark is. */
export function strength(before: Before): number {
	return { comma: 0, style: 1, bracket: 2, slash: 3, part: 4, strong: 5, at: 6, line: 7 }[before];
}
