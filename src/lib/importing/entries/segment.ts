import { findDates } from '../dates/find-dates';
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

/** What a narrow cell broke, with its bracket closed again. */
function closed(pieces: readonly Piece[]): string {
	const text = pieces
		.map(({ text, before }, i) => (i > 0 && before === 'bracket' ? `(${text}` : text))
		.join(' ');
	return text.includes('(') && !text.includes(')') ? `${text})` : text;
}

/** The words of pieces that are one, with what stands between them. */
export function textOf(pieces: readonly Piece[]): string {
	const [first] = pieces;
	const last = pieces.at(-1);
	if (!first || !last) return '';
	if (first.line !== last.line) return closed(pieces);
	const text = first.line.text.slice(first.from, last.to);
	if (first.cell !== last.cell && findDates(text).length) return closed(pieces);
	const next = first.line.text[last.to];
	const isOpen = (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
	return isOpen && next === ')' ? text + next : text;
}
