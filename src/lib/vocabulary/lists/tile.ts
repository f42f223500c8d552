import { fold, isDigit, isWord, runEnd } from '../names/fold';
import type { Lexicon, Match } from '../lexicon';
import { isFiller } from './list-words';

/** A known name in a list item. */
export interface NameTile extends Match {
	readonly kind: 'name';
}

/** A word beside the names: mere filling ("and", "framework"), or one that is left over. */
export interface WordTile {
	readonly kind: 'filler' | 'unknown';
	readonly from: number;
	readonly to: number;
}

export type Tile = NameTile | WordTile;

/** The fewest names win, so the longest do; any name is better than a word left over. */
const cost = { filler: 3, name: 10, glued: 14, gluedPair: 34, unknown: 100 };

/** The cheapest way to cover an item up to some place: its cost, and the last tile (`null` for a gap). */
interface Cover {
	readonly cost: number;
	/** Where `tile` begins. */
	readonly from: number;
	readonly tile: Tile | null;
}

/**
 * Covers a list item with known names, whether its words are separated by spaces ("SQS S3 API Gateway") or ran
 * together ("FastAPIFlaskPostgreSQL"), with as few names and as few words left over as can be.
 * Takes time linear in the length of the item.
 */
export function tile(lexicon: Lexicon, item: string): Tile[] {
	const folded = fold(item);
	const covers: (Cover | undefined)[] = [{ cost: 0, from: 0, tile: null }];
	for (let at = 0; at < item.length; at++) {
		const here = covers[at];
		if (!here) continue;
		const offer = (to: number, price: number, tile: Tile | null) => {
			const known = covers[to];
			if (known && known.cost <= here.cost + price) return;
			covers[to] = { cost: here.cost + price, from: at, tile };
		};
		const startsWord = at === 0 || !isWord(folded[at - 1]);
		const longest = startsWord ? lexicon.longestAt(folded, at) : null;
		if (longest) offer(longest.to, cost.name, { kind: 'name', ...longest });
		if (!isWord(folded[at])) {
			offer(at + 1, 0, null);
			continue;
		}
		lexicon.eachAt(folded, at, (name, to) => {
			const price = namePrice(item, folded, at, to);
			if (price !== null) offer(to, price, { kind: 'name', from: at, to, name });
		});
		if (startsWord) {
			const to = runEnd(folded, at);
			const kind = isFiller(item.slice(at, to)) ? 'filler' : 'unknown';
			offer(to, cost[kind], { kind, from: at, to });
		}
	}
	return traceBack(covers, item.length);
}

/** What a name at `[from, to)` costs, or `null` where it begins or ends inside a word. */
function namePrice(item: string, folded: Uint8Array, from: number, to: number): number | null {
	const startsWord = from === 0 || !isWord(folded[from - 1]);
	const endsWord = !isWord(folded[to]);
	if (startsWord && endsWord) return cost.name;
	const fits = (startsWord || isCapital(item, from)) && (endsWord || isCapital(item, to));
	if (!fits || to - from < 2) return null;
	const pair = to - from === 2 && !isDigit(folded[to - 1]);
	return pair ? cost.gluedPair : cost.glued;
}

/** Names that ran together are told apart by their capitals alone. */
function isCapital(item: string, at: number): boolean {
	return /\p{Lu}/u.test(item[at] ?? '');
}

function traceBack(covers: readonly (Cover | undefined)[], end: number): Tile[] {
	const tiles: Tile[] = [];
	let at = end;
	while (at > 0) {
		const cover = covers[at];
		if (!cover) return [];
		if (cover.tile) tiles.push(cover.tile);
		at = cover.from;
	}
	return tiles.reverse();
}
