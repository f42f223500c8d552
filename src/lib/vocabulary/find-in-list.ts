import { otherSkillId } from '$lib/domain/skill';
import { findInProse } from './find-in-prose';
import type { Found } from './found';
import { lexiconOf, type Match } from './lexicon';
import { listParts, type Part } from './list-parts';
import { type Tile, tile } from './tile';
import type { Vocabulary } from './vocabulary';

/** A longer item is a sentence that strayed into a list. */
const longestItem = { units: 80, words: 7 };

/**
 * The skills that a list names, in its order. An everyday word is a skill here ("Go", "R"), and of a longer name
 * only the whole counts ("Kafka Streams" is not also Kafka). An item that the vocabulary does not know is kept
 * as written, as an `other:` skill; what it holds besides of sure names counts too. Takes time linear in the length of the text.
 */
export function findInList(vocabulary: Vocabulary, text: string): Found[] {
	return listParts(text).flatMap((part) => {
		const item = text.slice(part.from, part.to);
		return findInItem(vocabulary, item, part).map(({ at: [from, to], ...found }) => ({
			...found,
			at: [from + part.from, to + part.from] as const
		}));
	});
}

function findInItem(vocabulary: Vocabulary, item: string, { isLabel }: Part): Found[] {
	if (item.length > longestItem.units) return findSure(vocabulary, item);
	const lexicon = lexiconOf(vocabulary);
	const name = lexicon.exactly(item);
	if (isLabel && name?.trust !== 'sure') return [];
	if (name) return [known({ name, from: 0, to: item.length })];
	const tiles = tile(lexicon, item).filter(({ kind }) => kind !== 'filler');
	const names = tiles.filter((tile) => tile.kind === 'name');
	if (names.length === tiles.length) return names.map(known);
	const leftOver = tiles.length - names.length;
	if (names.length > 1 && names.length >= leftOver) {
		return joinUnknown(tiles).map((tile) =>
			tile.kind === 'name' ? known(tile) : other(item, tile)
		);
	}
	if (tiles.length > longestItem.words) return findSure(vocabulary, item);
	return [other(item, { from: 0, to: item.length }), ...findSure(vocabulary, item)];
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

/** The skills in an item that is a phrase or a sentence. */
function findSure(vocabulary: Vocabulary, item: string): Found[] {
	return findInProse(vocabulary, item, { listed: new Set() }).filter(({ within }) => !within);
}

function known({ name, from, to }: Match): Found {
	return { skill: name.skill, name: name.canonical, at: [from, to], tone: 'plain' };
}

function other(item: string, { from, to }: { from: number; to: number }): Found {
	const written = item.slice(from, to);
	return { skill: otherSkillId(written), name: written, at: [from, to], tone: 'plain' };
}
