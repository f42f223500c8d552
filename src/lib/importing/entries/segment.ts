import type { Piece } from './pieces';

/** What a piece of an entry's head can be. */
export type Role = 'title' | 'employer' | 'place' | 'rest';

/** Neighbouring pieces that are one thing. */
export interface Segment {
	readonly role: Role;
	readonly pieces: readonly Piece[];
	readonly text: string;
	/** What its words alone say for the role; around 0 nothing. */
	readonly score: number;
}
