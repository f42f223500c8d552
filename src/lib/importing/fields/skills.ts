import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { labelOf } from '../entries/label';
import { isSentence, speaks } from '../entries/marks';
import type { Line } from '../lines/line';
import { wordsOf } from '../words/fold-words';
import { skillLevels } from '../words/lists';
import { hasSeparators, itemsIn, knownShare, namesSaid, tilesIn } from './lists';
import { type Draft, said, type Said } from './said';
import { skillHeadings, skillTableHeader, withoutLevel } from './skill-levels';
import { statementsOf } from './statements';

interface Group {
	name?: Said;
	readonly keywords: Said[];
}

/** Reads a section of skills: lists under labels, beside labels, or without any. */
export function skillDrafts(lines: readonly Line[], vocabulary: Vocabulary): Draft[] {
	const groups: Group[] = [];
	const all = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
	const header = skillTableHeader(all);
	const worded = header ? all.filter((line) => line !== header) : all;
	const pairs = arePairs(worded, vocabulary);
	const own = skillHeadings(worded);
	const open = (name?: Said) => {
		const group: Group = { name, keywords: [] };
		groups.push(group);
		return group;
	};
	const statements = pairs
		? worded.map((line) => ({ text: line.text, lines: [line], bullet: false, indent: 0 }))
		: statementsOf(worded);
	const isTable = hasLabelCells(worded);
	for (const [i, { text, lines: from }] of statements.entries()) {
		const [line] = from;
		if (!line) continue;
		const next = statements[i + 1];
		const nextLine = next?.lines[0];
		if (pairs ? i % 2 === 0 : !own.has(line) && isLabelLine(line, text, nextLine)) {
			open(said(text.replace(/\s*:$/, ''), line, 0.8));
			continue;
		}
		if (speaks(text) && isSentence(text, wordsOf(text))) {
			const names = namesSaid(text, vocabulary);
			if (names.length) open().keywords.push(...names.map((name) => said(name, line, 0.7)));
			continue;
		}
		const [label, ...columns] = line.parts;
		if (header && label && columns.length > 1 && from.length === 1) {
			const items = columns.flatMap((column) => namesIn(column.text, vocabulary));
			open(said(label.text, line, 0.8, label.text)).keywords.push(
				...items.map((item) => said(item, line, 0.85))
			);
			continue;
		}
		const beside = labelBeside(line, text, isTable);
		if (beside && isLevel(text.slice(beside.length))) {
			(groups.at(-1) ?? open()).keywords.push(levelled(beside, from));
			continue;
		}
		const list = beside ? text.slice(beside.length).replace(/^[\s:：–—|-]+/, '') : text;
		const name =
			beside && said(beside.replace(/[\s:：–—|-]+$/, ''), line, 0.9, text.slice(0, beside.length));
		const last = groups.at(-1);
		const group = name ? open(name) : last && goesOn(line, last, pairs) ? last : open();
		// Cells side by side that no label heads are items each.
		const cells =
			!beside && line.parts.length > 1 && from.length === 1
				? line.parts.map((part) => part.text)
				: [list];
		const items = cells.flatMap((cell) =>
			cells.length > 1 && !/[,;|•·]/.test(cell) ? [withoutLevel(cell)] : namesIn(cell, vocabulary)
		);
		for (const item of items) {
			if (!/\p{L}/u.test(item) || /@|https?:|^www\./.test(item)) continue;
			group.keywords.push({
				value: item,
				confidence: 0.85,
				from: from.map((one) => ({ line: one, text: one.text }))
			});
		}
	}
	return groups
		.filter(({ name, keywords }) => name ?? keywords.length)
		.map(({ name, keywords }) => ({ name, keywords: keywords.length ? keywords : undefined }));
}

/** Whether what a line names is of the group above it, and not of one without a name. */
function goesOn(line: Line, { name, keywords }: Group, pairs: boolean): boolean {
	const isItem = line.bullet || line.heading !== null || line.gap === 0;
	return isItem || pairs || !name || keywords.length === 0;
}

function namesIn(list: string, vocabulary: Vocabulary): string[] {
	if (hasSeparators(list)) {
		const items = itemsIn(list);
		if (isToldWhole(list, items.length, vocabulary)) return [list];
		return items
			.flatMap((item) => (isSentence(item, wordsOf(item)) ? [item] : [withoutLevel(item)]))
			.filter(Boolean);
	}
	const words = wordsOf(list);
	if (isPhrase(list, vocabulary)) return [list.replace(/\.$/, '')];
	if (words.length > 5 && knownShare(list, vocabulary) > 0.5) return tilesIn(list, vocabulary);
	if (words.length < 2 || isSentence(list, words))
		return [list.replace(/\.$/, '')].map(withoutLevel);
	const tiles = tilesIn(list, vocabulary);
	return tiles.length > 1 && (knownShare(list, vocabulary) > 0.4 || words.length > 5)
		? tiles
		: [withoutLevel(list)];
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
	return tiles.some((tile) => /^\p{Ll}{2,}/u.test(tile) && knownShare(tile, vocabulary) === 0);
}

/** A line that names a group and has no items itself. */
function isLabelLine(line: Line, text: string, next: Line | undefined): boolean {
	if (!next || text.length > 60) return false;
	if (line.heading !== null && next.heading === null) return true;
	if (/[,;]/.test(text)) return false;
	if (line.heading !== null) return true;
	if (/[:：]$/.test(text)) return true;
	const isOuter = line.bullet && next.bullet && next.indent > line.indent;
	return isOuter || (line.bold && !next.bold && !line.bullet);
}

/** What names the group on the line of its items: "Languages: Go", "**Cloud** AWS, GCP", a first cell of a table. */
function labelBeside(line: Line, text: string, isTable: boolean): string | null {
	const label = labelOf(text);
	if (label && label.value && !/\d\s*$/.test(label.label))
		return text.slice(0, text.indexOf(label.value, label.label.length));
	const [first, second] = line.parts;
	if (
		first &&
		second &&
		/\p{L}/u.test(first.text) &&
		line.parts.length === 2 &&
		!hasSeparators(first.text) &&
		(isTable || hasSeparators(second.text) || (first.bold && !second.bold))
	)
		return first.text;
	const style = line.styles?.[0];
	if (
		style?.bold &&
		style.at[0] < 2 &&
		style.at[1] < text.length - 2 &&
		line.styles?.length === 1 &&
		!/[,;]/.test(text.slice(0, style.at[1]))
	) {
		return text.slice(0, style.at[1]);
	}
	const dashed = /^([^,;|–—]{2,40}?)\s+[-–—]\s+(?=[^,]+,)/.exec(text)?.[0];
	return dashed ?? null;
}

/** Whether first cells are labels throughout: beside most of them stands a list, or they alone are bold. */
function hasLabelCells(lines: readonly Line[]): boolean {
	const pairs = lines.filter(({ parts }) => parts.length === 2);
	const labelled = pairs.filter(
		({ parts: [first, second] }) =>
			(second && hasSeparators(second.text)) ||
			(first?.bold && !second?.bold) ||
			/[:：]$/.test(first?.text ?? '') ||
			isLevel(second?.text ?? '')
	);
	return labelled.length > 0 && labelled.length * 2 >= pairs.length;
}

/** Whether a text says no more than how well something is known: "Very good", "4/5", "advanced (3 years)". */
function isLevel(text: string): boolean {
	const bare = text.replace(/^[\s:：–—|-]+/, '').trim();
	if (!bare || bare.length > 40) return false;
	return (
		skillLevels.has(bare.replace(/\s*\([^()]*\)$/, '')) ||
		/^[★☆●○◐■□▪▫✩✪⭐\s]+$/u.test(bare) ||
		/^\d{1,3}\s?(?:%|\/\s?(?:5|10|100))$/.test(bare)
	);
}

function levelled(label: string, from: readonly Line[]): Said {
	return {
		value: label.replace(/[\s:：–—|-]+$/, ''),
		confidence: 0.85,
		from: from.map((line) => ({ line, text: line.text }))
	};
}

/** Whether labels and lists alternate, a line each, with nothing else to tell them by. */
function arePairs(lines: readonly Line[], vocabulary: Vocabulary): boolean {
	if (
		lines.length < 4 ||
		lines.length % 2 ||
		lines.some((line) => line.bullet || line.heading !== null || line.bold || labelOf(line.text))
	)
		return false;
	const words = (odd: number) =>
		lines.filter((_, i) => i % 2 === odd).reduce((sum, { text }) => sum + wordsOf(text).length, 0);
	const known = (odd: number) =>
		lines
			.filter((_, i) => i % 2 === odd)
			.reduce((sum, { text }) => sum + knownShare(text, vocabulary), 0);
	const isShort = lines.every(
		({ text }, i) => i % 2 === 1 || (wordsOf(text).length <= 4 && !hasSeparators(text))
	);
	const areLists = lines.filter(({ text }, i) => i % 2 === 1 && hasSeparators(text)).length;
	const isTold = areLists * 4 >= lines.length || words(1) > words(0) * 2;
	return isShort && isTold && words(1) > words(0) * 1.3 && known(1) > known(0);
}
