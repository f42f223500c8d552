import { findInList, type Found } from '$lib/vocabulary/find-skills';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { wordsOf } from '../words/fold-words';

const separators = /[,;|•●▪·⋅∙◦、，；\t]|\s[/–—-]\s|\s{3,}/;

/** Whether a text names things one after the other, with marks between. */
export function hasSeparators(text: string): boolean {
	return separators.test(text);
}

/**
 * The items of a list, cut at commas, bars and dots, but not inside brackets: "AWS (ECS, S3)" is one.
 * @param slashed whether slashes part items, too, and do not join what is one: "Loaves / Rolls".
 */
export function itemsIn(text: string, slashed = true): string[] {
	const items: string[] = [];
	let depth = 0;
	let from = 0;
	const hasStrong = /[,;|•●▪·⋅∙◦]/.test(text);
	const push = (to: number) => {
		const item = text
			.slice(from, to)
			.replace(/^(?:[\s\-–—•*·:]|\.(?!\p{L}))+|[\s:;,–—•*·-]+$/gu, '')
			.replace(/^(?:and|und|et|y|e|&)\s+(?=\S)/i, '')
			.replace(/(?<=[\p{L})])\.$/u, '')
			.trim();
		if (/[\p{L}\p{N}]/u.test(item)) items.push(item);
	};
	for (let at = 0; at < text.length; at++) {
		const char = text[at] ?? '';
		if (char === '(' || char === '[') depth++;
		else if ((char === ')' || char === ']') && depth > 0) depth--;
		else if (depth === 0 && isCut(text, at, char, hasStrong) && (slashed || char !== '/')) {
			push(at);
			from = at + 1;
		}
	}
	push(text.length);
	return items;
}

function isCut(text: string, at: number, char: string, hasStrong: boolean): boolean {
	if (/[,;|•●▪·⋅∙◦、，；\t]/.test(char))
		return !(char === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));
	const spaced = text[at - 1] === ' ' && text[at + 1] === ' ';
	return spaced && (char === '/' || (!hasStrong && /[–—-]/.test(char)));
}

/** Names that stand one after the other with spaces alone, or nothing, between them: as the vocabulary tells them apart. */
export function tilesIn(text: string, vocabulary: Vocabulary): string[] {
	const all = findInList(vocabulary, text).filter(({ within }) => !within);
	const known = all.filter(({ skill }) => !skill.startsWith('other:'));
	// What holds a name that is known is no name itself.
	const holds = ({ at: [from, to] }: Found) => known.some(({ at }) => at[0] >= from && at[1] <= to);
	const found = all.filter((one) => known.includes(one) || !holds(one));
	const items: string[] = [];
	const brackets = bracketsOf(text);
	let bracket = 0;
	let end = 0;
	for (const { at } of inOrder(found)) {
		if (at[0] < end || endsName(text, at[0])) continue;
		while ((brackets[bracket]?.[1] ?? Infinity) <= at[0]) bracket++;
		if ((brackets[bracket]?.[0] ?? Infinity) < at[0]) continue;
		const to = at[1] + (version.exec(text.slice(at[1]))?.[0].length ?? 0);
		const last = items.at(-1);
		if (last !== undefined && text.slice(end, at[0]) === '/') {
			items[items.length - 1] = `${last}/${text.slice(at[0], to).trim()}`;
		} else {
			pushBetween(items, wordsBetween(text.slice(end, at[0])));
			items.push(text.slice(at[0], to).trim());
		}
		end = to;
	}
	pushBetween(items, wordsBetween(text.slice(end)));
	return items;
}

/** What stands in brackets tells more of the name before them: "Loaves (rye or wheat) Rolls". */
function pushBetween(items: string[], words: string): void {
	for (const part of words.split(/(?<=\))\s+/)) {
		const last = items.at(-1);
		if (part.startsWith('(') && last !== undefined) items[items.length - 1] = `${last} ${part}`;
		else if (part) items.push(part);
	}
}

/** The places of a text from where brackets open to where they close. */
function bracketsOf(text: string): (readonly [number, number])[] {
	return [...text.matchAll(/\([^()]{1,200}\)/g)].map(({ index, 0: all }) => [
		index,
		index + all.length
	]);
}

/** "HTML 5", "Angular 2+", "SQL Server 2008-2012", "oven.js": the number behind a name is of it, and what a dot joins to it. */
const version =
	/^\.\p{L}{1,12}(?![\p{L}\p{N}.])|^\s?\d{1,4}(?:\.\d{1,2})?(?:[-–/]\d{1,4})?\+?(?![\p{L}\p{N}.])/u;

/** A name that a dot joins to the word before it is no name of its own. */
function endsName(text: string, at: number): boolean {
	const dot = text[at] === '.' ? at : at - 1;
	return text[dot] === '.' && /[\p{L}\p{N}]/u.test(text[dot - 1] ?? '');
}

/** The names that the vocabulary knows in a sentence, and nothing else of it. */
export function namesSaid(text: string, vocabulary: Vocabulary): string[] {
	const found = findInList(vocabulary, text).filter(
		({ within, skill }) => !within && !skill.startsWith('other:')
	);
	return inOrder(found).map(({ at }) => text.slice(at[0], at[1]).trim());
}

function wordsBetween(text: string): string {
	return text.replace(/^[\s,;|·•→&]+|[\s,;|·•→&]+$/g, '');
}

/** How many words of a text are names that the vocabulary knows, from 0 to 1. */
export function knownShare(text: string, vocabulary: Vocabulary): number {
	const words = wordsOf(text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
	if (!words.length || text.length > 400) return 0;
	const known = findInList(vocabulary, text).filter(
		(one) => !one.within && !one.skill.startsWith('other:')
	);
	const covered = known.reduce(
		(sum, { at }) =>
			sum + wordsOf(text.slice(at[0], at[1]).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).length,
		0
	);
	return Math.min(1, covered / words.length);
}

function inOrder(found: readonly Found[]): Found[] {
	return [...found].sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
}
