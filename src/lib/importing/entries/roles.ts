import { best, type Evidence, type OfCell } from './best';
import { byWords } from './by-words';
import {
	cellsOf,
	isAllTitle,
	isBracketed,
	isOfName,
	rowsOf,
	type Shown,
	shownBy,
	withoutAside
} from './cells';
import { type Consensus, consensusOf } from './consensus';
import type { Piece } from './pieces';
import { placeScore } from './place-evidence';
import { type Plan, planOf } from './plan';
import type { Segment } from './segment';

const noConsensus: Consensus = () => 0;
const nothingShown: Shown = () => 0;
const rounds = 2;

/**
 * Tells title, employer and place of each entry. All entries of a résumé are laid out alike, so first each is
 * read by its words, and then again with what the sure ones show: which comes first, which is bold, what stands
 * between. Gives the segments of each entry in order.
 */
export function assignRoles(
	entries: readonly (readonly Piece[])[],
	evidence: Evidence = byWords
): Segment[][] {
	const known = new Map<readonly Piece[], Map<string, number>>();
	const once = (pieces: readonly Piece[]): Evidence => {
		const scores = known.get(pieces) ?? new Map<string, number>();
		known.set(pieces, scores);
		return (role, text, segment) => {
			const key = `${role} ${segment[0]?.row}:${segment[0]?.from}-${segment.at(-1)?.row}:${segment.at(-1)?.to}`;
			let score = scores.get(key);
			if (score === undefined) scores.set(key, (score = evidence(role, text, segment)));
			return score;
		};
	};
	const plan = evidence === byWords ? planOf(entries, evidence) : null;
	const ofCells = (pieces: readonly Piece[], shown: Shown) =>
		plan ? cellsSpeak(pieces, shown, plan) : silent;
	let assigned = entries.map((pieces) =>
		best(pieces, once(pieces), noConsensus, ofCells(pieces, nothingShown))
	);
	for (let round = 0; round < rounds; round++) {
		const consensus = consensusOf(assigned);
		const shown = shownBy(assigned);
		assigned = entries.map((pieces) =>
			best(pieces, once(pieces), consensus, ofCells(pieces, shown))
		);
	}
	return assigned;
}

const silent: OfCell = { whole: () => null, begun: () => 0 };
/** What it counts for that the cells of other entries hold one thing. */
const held = 2;
/** What it counts for that all entries speak most for a role in this cell. */
const meant = 1;

function cellsSpeak(pieces: readonly Piece[], shown: Shown, plan: Plan): OfCell {
	const rows = rowsOf(pieces);
	const cells = new Map(
		cellsOf(pieces).flatMap((cell) => (cell[0] ? [[cell[0], withoutAside(cell)]] : []))
	);
	const whole: OfCell['whole'] = (role, segment) => {
		const cell = segment[0] && cells.get(segment[0]);
		if (!cell || cell.length !== segment.length) return null;
		const share = shown(role, cell, rows);
		if (segment.length < 2) return held * share;
		const isOne =
			(role === 'title' && isAllTitle(cell)) || (role === 'employer' && isBracketed(cell));
		if (isOne) return own + held * share;
		if (role === 'employer' && isOfName(cell)) return share > partly ? own + held * share : null;
		return share > mostly ? held * share : null;
	};
	const loudest = loudestOf(pieces);
	const begun: OfCell['begun'] = (role, first) => {
		const cell = cells.get(first);
		const names = role !== 'rest' && (role !== 'place' || placeScore(first.text) >= 1);
		if (!names && first === loudest) return -loud;
		return cell ? meant * plan(role, cell, rows) : 0;
	};
	return { whole, begun };
}

/** What it counts against leaving over what is set above all else. */
const loud = 3;
const larger = 0.1;

/** What begins the row that is set larger or bolder than all others of a head; `undefined` where none is. */
function loudestOf(pieces: readonly Piece[]): Piece | undefined {
	const loudness = new Map<number, number>();
	for (const { row, bold, line } of pieces) {
		const own = line.heading === null ? line.size + (bold ? larger : 0) : 9 - line.heading;
		loudness.set(row, Math.max(own, loudness.get(row) ?? 0));
	}
	const [first, second] = [...loudness].sort(([, a], [, b]) => b - a);
	const isLoudest = first && second && first[1] - second[1] >= larger - 0.01;
	return isLoudest ? pieces.find(({ row }) => row === first[0]) : undefined;
}
/** How much of that must be shown: less where what follows a name can only be of it. */
const mostly = 0.4;
const partly = 0.15;
/** What the words of a cell themselves say for its being one thing. */
const own = 0.5;
