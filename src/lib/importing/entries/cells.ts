import { isEmploymentType } from '../words/lists';
import { isDuration } from '../dates/duration';
import { employerScore } from './employer-evidence';
import { mayBePlace, placeScore } from './place-evidence';
import { titleScore } from './title-evidence';
import type { Piece } from './pieces';
import type { Role, Segment } from './segment';

/** How surely a cell of a head is of one role as a whole, by what all entries show: 0 to 1. */
export type Shown = (role: Role, cell: readonly Piece[], rows: number) => number;

/** What two things in one cell count for against its being one. */
const parted = 2;
/** How much must be shown before it counts. */
const doubt = 0.5;

function isSameCell(one: Piece, other: Piece): boolean {
	return one.row === other.row && one.cell === other.cell;
}

/** Whether a cell that was too narrow for its words goes on: "Head of Bread &" beside its dates, over "Dough". */
function goesOn(one: Piece, next: Piece): boolean {
	if (one.bold !== next.bold || one.italic !== next.italic || next.row - one.row > 1) return false;
	if (one.row !== next.row && next.cell > 0) return false;
	return /(?:&|\s(?:and|und|et|of|for|de))$/.test(one.text) || isOpen(one);
}

/** Whether a bracket opens before or within a piece that its cell does not close. */
function isOpen({ line, from, to, text, row, cell }: Piece): boolean {
	const before = line.text.slice(0, from).lastIndexOf('(');
	const opens = before >= 0 && !line.text.slice(before, to + 1).includes(')');
	return (
		opens && row >= 0 && cell >= 0 && !text.includes(')') && !/^\s*[,;]/.test(line.text.slice(to))
	);
}

/** The cells of a head, each with its pieces in order. */
export function cellsOf(pieces: readonly Piece[]): Piece[][] {
	const cells: Piece[][] = [];
	for (const piece of pieces) {
		const own = cells.at(-1);
		const last = own?.at(-1);
		if (own && last && (isSameCell(last, piece) || goesOn(last, piece))) own.push(piece);
		else cells.push([piece]);
	}
	return cells;
}

/** Where and how a cell is set, in the ways in which entries are alike: from the first row, and from the last. */
export function featuresOf([first]: readonly Piece[], rows: number): string[] {
	if (!first) return [];
	const { line, bold, italic, row, cell } = first;
	const style = `${line.heading ?? ''}${bold ? 'b' : ''}${italic ? 'i' : ''}${Math.round(line.size * 10)} ${cell}`;
	return [`${row} ${style}`, `-${rows - row} ${style}`];
}

/** What the entries as they were read show of each cell: whether it holds one thing, and which. */
export function shownBy(assigned: readonly (readonly Segment[])[]): Shown {
	const whole = new Map<string, Map<Role, number>>();
	const split = new Map<string, number>();
	for (const segments of assigned) {
		const rows = rowsOf(segments.flatMap(({ pieces }) => pieces));
		for (const cell of cellsOf(segments.flatMap(({ pieces }) => pieces))) {
			const own = segments.filter((one) => one.pieces.some((piece) => cell.includes(piece)));
			const [only] = own;
			const isWhole = own.length === 1 && only?.pieces.every((piece) => cell.includes(piece));
			const sure = own.filter(({ role, score }) => role !== 'rest' && score >= 1).length;
			const isMarked = isMarkedOff(cell);
			for (const feature of featuresOf(cell, rows)) {
				if (isMarked) split.set(feature, (split.get(feature) ?? 0) + (sure > 1 ? parted : 1));
				else if (isWhole && only && only.role !== 'rest') {
					const roles = whole.get(feature) ?? new Map<Role, number>();
					const weight = Math.min(3, Math.max(0.2, only.score)) / 3;
					whole.set(feature, roles.set(only.role, (roles.get(only.role) ?? 0) + weight));
				} else if (sure > 1) split.set(feature, (split.get(feature) ?? 0) + parted);
			}
		}
	}
	return (role, cell, rows) => {
		const shares = featuresOf(cell, rows).map((feature) => {
			const roles = whole.get(feature);
			if (!roles) return 0;
			let all = doubt + (split.get(feature) ?? 0);
			for (const count of roles.values()) all += count;
			return (roles.get(role) ?? 0) / all;
		});
		return Math.max(0, ...shares);
	};
}

/** Whether a dash or a bar parts what stands in a cell, and it is not a title all the same. */
function isMarkedOff(cell: readonly Piece[]): boolean {
	return (
		cell.some(({ before }, i) => i > 0 && (before === 'strong' || before === 'at')) &&
		!isAllTitle(cell)
	);
}

/** How a bracket with another name begins; "(my own shop)" tells of it. */
const mayName = /^(?:[\p{Lu}\p{N}]|former|ex\b|now|part of|previously|via\s)/u;

/** Whether what follows a name in its cell can only be of it: after a comma or a slash, and no place. */
export function isOfName(cell: readonly Piece[]): boolean {
	return cell.every(
		({ before, text }, i) =>
			i === 0 ||
			before === 'slash' ||
			((before === 'comma' || before === 'bracket') &&
				!mayBePlace(text) &&
				placeScore(text) < 1 &&
				titleScore(text) < 1.4 &&
				// "Wrangler, Fictional Bread Ltd": who it was for.
				(before === 'bracket' ? mayName.test(text) : employerScore(text) < 1.5) &&
				!isEmploymentType(text) &&
				!isDuration(text))
	);
}

/** How many rows a head has. */
export function rowsOf(pieces: readonly Piece[]): number {
	return (pieces.at(-1)?.row ?? 0) + 1;
}

/** A cell without a bracket at its end that tells of how or how long: "Baker (part-time)", "Nurse (13-week contracts)". */
export function withoutAside(cell: readonly Piece[]): readonly Piece[] {
	const open = cell.findLastIndex(({ before }, i) => i > 0 && before === 'bracket');
	const isAside = cell.slice(Math.max(1, open)).some(({ text }) => tellsHow(text));
	const tells =
		open > 0 && /^\p{Ll}/u.test(cell[open]?.text ?? '') && !mayName.test(cell[open]?.text ?? '');
	return open > 0 && (isAside || tells) ? cell.slice(0, open) : cell;
}

/** "Intern → Full-time", "13-week contracts". */
function tellsHow(text: string): boolean {
	return /\d/.test(text) || text.split(/\s*[→/&+]\s*/).some((part) => isEmploymentType(part));
}

/** Whether all of a cell is one title by its words: "Product Manager – Customer Success Manager". */
export function isAllTitle(cell: readonly Piece[]): boolean {
	return cell.every(
		({ text, before }, i) => titleScore(text) >= 1.4 && (i === 0 || before !== 'at')
	);
}

/** Whether what follows a name in its cell is a bracket that is of it: "Fictional Bread (Oven Works)". */
export function isBracketed(cell: readonly Piece[]): boolean {
	return (
		cell.length === 2 &&
		cell[1]?.before === 'bracket' &&
		mayName.test(cell[1].text) &&
		!isEmploymentType(cell[1].text) &&
		!isDuration(cell[1].text) &&
		placeScore(cell[1].text) < 1 &&
		titleScore(cell[1].text) < 1.4
	);
}
