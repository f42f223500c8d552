import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { isSentence } from '../../entries/marks';
import { wordsOf } from '../../words/fold-words';
import { skillLevels } from '../../words/lists';
import { gluedNames } from './glued-names';
import { hasSeparators, itemsIn, knownShare, tilesIn } from '../lists';
import { withoutLevel } from './skill-levels';

/** What stands between the names in the lists of a section. */
export interface Between {
	/** But spaces. */
	readonly spaced: boolean;
	/** Slashes; where not, they join what is one item. */
	readonly slashed: boolean;
}

const marked: Between = { spaced: false, slashed: true };

/**
 * The names that a list holds.
 * @param between what stands between names in the lists around it.
 */
export function namesIn(
	written: string,
	vocabulary: Vocabulary,
	{ spaced, slashed }: Between = marked
): string[] {
	if (hasSeparators(written)) {
		const items = itemsIn(written, slashed);
		if (isToldWhole(written, items.length, vocabulary)) return [written];
		return items
			.map((item) => (isSentence(item, wordsOf(item)) ? item : withoutLevel(item)))
			.filter(Boolean);
	}
	const row = slashedRow(written, vocabulary);
	if (row) return row;
	const glued = gluedNames(written, vocabulary);
	if (glued) return glued;
	const list = withoutLevel(written);
	const words = wordsOf(list);
	if (spaced && words.length > 1 && !small.test(list))
		return tilesIn(list, vocabulary).flatMap((tile) =>
			knownShare(tile, vocabulary) === 0 ? namesApart(tile) : [tile]
		);
	if (words.length >= longList && knownShare(list, vocabulary) > mostlyKnown)
		return tilesIn(list, vocabulary);
	if (isPhrase(list, vocabulary)) return [list.replace(/\.$/, '')];
	if (isExplained(list)) return [list];
	if (words.length > 5 && knownShare(list, vocabulary) > 0.5) return tilesIn(list, vocabulary);
	if (words.length < 2 || isSentence(list, words) || isJoined(list))
		return [list.replace(/\.$/, '')];
	const tiles = tilesIn(list, vocabulary);
	return tiles.length > 2 && (knownShare(list, vocabulary) > 0.4 || words.length > 5)
		? tiles
		: [list];
}

const longList = 8;
const fewestSlashed = 3;
const mostlySlashed = 0.6;

/** "Oven/Mill/Mixer": three known names or more with slashes between are as many items; `null` for others. */
function slashedRow(text: string, vocabulary: Vocabulary): string[] | null {
	if (/[()]|:\/\//.test(text)) return null;
	const names = text.split(/\s?\/\s?/).map((name) => name.trim());
	const known = names.filter((name) => knownShare(name, vocabulary) === 1).length;
	const areNames = names.every((name) => name.length > 1 && wordsOf(name).length < 4);
	return names.length >= fewestSlashed && areNames && known > names.length * mostlySlashed
		? names
		: null;
}

const mostlyKnown = 0.6;

/** The names in a cell beside others: it is one, unless all of its words are names of their own. */
export function namesInCell(
	cell: string,
	vocabulary: Vocabulary,
	between: Between = marked
): string[] {
	const { spaced } = between;
	if (/[,;|•·]/.test(cell)) return namesIn(cell, vocabulary, between);
	const tiles = tilesIn(cell, vocabulary);
	const areAll = tiles.length > 1 && tiles.every((tile) => knownShare(tile, vocabulary) === 1);
	return (areAll && !isJoined(cell)) || (spaced && tiles.length > 2) ? tiles : [withoutLevel(cell)];
}

/** Words that make a phrase of those around them. */
const small =
	/(?<=\s)(?:of|for|the|and|in|to|with|on|by|a|an|as|from|und|für|mit|der|et|de|des|en|y|para|com|e)(?=\s)/;

const fewestSpaced = 3;
const knownOfSpaced = 0.35;
const mostMarked = 0.2;

const ofSlashes = /\s\/\s/g;

/**
 * Whether slashes part the names of lists: where nothing else does, and most have two of them or more. Elsewhere
 * "Loaves / Rolls" is one item among others.
 */
export function areSlashed(lists: readonly string[]): boolean {
	const slashes = lists.map((list) => list.match(ofSlashes)?.length ?? 0);
	const long = slashes.filter((count) => count > 1).length;
	return long * 2 > lists.length && !lists.some((list) => /[,;|•·]/.test(list));
}

/** Whether lists have but spaces between their names: several known ones in a row, and marks in next to none. */
export function areSpaced(lists: readonly string[], vocabulary: Vocabulary): boolean {
	const long = lists.filter((list) => wordsOf(list).length >= fewestSpaced);
	const marked = lists.filter((list) => hasSeparators(list)).length;
	if (!long.length || marked > lists.length * mostMarked) return false;
	const rows = long.filter(
		(list) =>
			!small.test(list) &&
			!isSentence(list, wordsOf(list)) &&
			tilesIn(list, vocabulary).length >= fewestSpaced
	);
	const known = long.reduce((sum, list) => sum + knownShare(list, vocabulary), 0) / long.length;
	const areRows = rows.length * 2 > long.length && rows.length * 4 >= lists.length;
	return areRows && known >= knownOfSpaced;
}

/** Makers, whose names are of what they make: "MS Project". */
const maker = /^(?:ms|microsoft|adobe|google|apple|ibm|sap|oracle|apache|amazon|aws|atlassian)$/i;
/** Letters as no plain word has them: "OpenVAS", "MP4", "lodash", "oven.js". */
const coined = /\p{Lu}.*\p{Lu}|\d|\.\p{L}|^\p{Ll}/u;

/** Words that no list knows, each a name where they are written as no plain words are: "netcat OpenVAS". */
function namesApart(text: string): string[] {
	const names: string[] = [];
	let before = '';
	for (const word of text.split(' ')) {
		const isNext = before === '' || coined.test(word) || coined.test(before);
		const isOf = maker.test(before) || /^\d/.test(word);
		if (isNext && !isOf) names.push(word);
		else names[names.length - 1] += ` ${word}`;
		before = word;
	}
	return names;
}

/** "Karma / Jasmine": what joins words makes one item of them. */
function isJoined(text: string): boolean {
	return wordsOf(text).length < 6 && /\p{L}\s?[/&+]\s?\p{L}/u.test(text);
}

/** "Version Control (Git)", "Loaves (rye & wheat)": one item, with what it holds or is called for short. */
function isExplained(text: string): boolean {
	const [, before = ''] = /^([^()]+)\([^()]+\)$/.exec(text) ?? [];
	return before !== '' && wordsOf(before).length < 6;
}

const fewKnown = 0.15;
const wordsOfClause = 5;

/** Commas part no items in a sentence of long clauses that names next to no skill. */
function isToldWhole(text: string, items: number, vocabulary: Vocabulary): boolean {
	const words = wordsOf(text);
	return (
		words.length >= items * wordsOfClause &&
		isSentence(text, words) &&
		knownShare(text, vocabulary) < fewKnown
	);
}

/** "Excellent customer service", "Knowledge of ovens for bakeries": words between the names it has go on as a phrase does. */
function isPhrase(text: string, vocabulary: Vocabulary): boolean {
	const tiles = tilesIn(text, vocabulary);
	if (tiles.length < 2 || /^\p{Ll}/u.test(text)) return false;
	if (tiles.length === 2 && skillLevels.has(tiles[0] ?? '')) return true;
	return tiles.some(
		(tile) => /^\p{Ll}{2,}(?!\S)/u.test(tile) && knownShare(tile, vocabulary) === 0
	);
}
