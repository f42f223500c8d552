import { otherSkillId, type SkillId } from '$lib/domain/skill';
import { readProse } from '../prose/find-in-prose';
import type { Found } from '../found';
import { type Lexicon, lexiconOf, type Match } from '../lexicon';
import { listParts, type Part } from './list-parts';
import { remember } from '../remember';
import { type Tile, tile } from './tile';
import type { Vocabulary } from '../vocabulary-type';

/** A longer item is a sentence that strayed into a list. */
const longestItem = { units: 80, words: 7 };

/**
 * The skills that a list names, in its order. An everyday word is a skill here ("Go", "R"), and of a longer name
 * only the whole counts ("Kafka Streams" is not also Kafka). An item that the vocabulary does not know is kept
 * as written, as an `other:` skill; what it holds besides of sure names counts too. Takes time linear in the
 * length of the text.
 */
export function findInList(vocabulary: Vocabulary, text: string): readonly Found[] {
	if (text.length > longestItem.units) return readList(lexiconOf(vocabulary), text);
	let read = short.get(vocabulary);
	if (!read) {
		const lexicon = lexiconOf(vocabulary);
		short.set(vocabulary, (read = remember((one) => readList(lexicon, one))));
	}
	return read(text);
}

/** What short texts hold, by vocabulary: the lists of a pool are made of the same few thousand items. */
const short = new WeakMap<Vocabulary, (text: string) => readonly Found[]>();

function readList(lexicon: Lexicon, text: string): Found[] {
	const whole = lexicon.asWritten(text);
	if (whole) return [known({ name: whole, from: 0, to: text.length }, 0)];
	return listParts(text).flatMap((part) => findInItem(lexicon, text, part));
}

function findInItem(lexicon: Lexicon, text: string, { from, to, isLabel }: Part): Found[] {
	const item = text.slice(from, to);
	if (item.length > longestItem.units) return findSure(lexicon, item, from);
	const name = lexicon.exactly(item);
	if (isLabel && name?.trust !== 'sure') return [];
	if (name) return [known({ name, from, to }, 0)];
	const tiles = tile(lexicon, item).filter(({ kind }) => kind !== 'filler');
	const names = tiles.filter((tile) => tile.kind === 'name');
	if (names.length === tiles.length) return names.map((tile) => known(tile, from));
	const leftOver = tiles.length - names.length;
	if (names.length > 1 && names.length >= leftOver) {
		return joinUnknown(tiles).map((tile) =>
			tile.kind === 'name' ? known(tile, from) : other(text, from + tile.from, from + tile.to)
		);
	}
	const sure = findSure(lexicon, item, from);
	return tiles.length > longestItem.words ? sure : [other(text, from, to), ...sure];
}

/** Neighbouring words that are left over, as one. */
function joinUnknown(tiles: readonly Tile[]): Tile[] {
	const joined: Tile[] = [];
	for (const tile of tiles) {
		const last = joined.at(-1);
		if (tile.kind === 'name' || last?.kind !== 'unknown') joined.push(tile);
		else joined[joined.length - 1] = { ...last, to: tile.to };
	}
	return joined;
}

const nothingListed = { listed: new Set<SkillId>() };

/** The skills in an item that is a phrase or a sentence and begins at `offset`. */
function findSure(lexicon: Lexicon, item: string, offset: number): Found[] {
	return readProse(lexicon, item, nothingListed)
		.filter(({ within }) => !within)
		.map(({ at, ...found }) => ({ ...found, at: [at[0] + offset, at[1] + offset] }));
}

function known({ name, from, to }: Match, offset: number): Found {
	const at = [from + offset, to + offset] as const;
	return { skill: name.skill, name: name.canonical, at, tone: 'plain' };
}

function other(text: string, from: number, to: number): Found {
	const written = text.slice(from, to);
	return { skill: otherSkillId(written), name: written, at: [from, to], tone: 'plain' };
}
