import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { labelOf } from '../../entries/label';
import { isSentence, speaks } from '../../entries/marks';
import type { Line } from '../../lines/line';
import { wordsOf } from '../../words/fold-words';
import { hasSeparators, itemsIn, knownShare, namesSaid } from '../lists';
import { type Draft, said, type Said, withTakes } from '../said';
import { levelsSaidAgain, withoutSaidAgain } from './levels-said-again';
import { columnwise } from './skill-columns';
import { withGroupNames } from './skill-group-names';
import { isLevel, withLevels } from './skill-level-lines';
import { skillHeadings, skillTableHeader, withoutLevel } from './skill-levels';
import { lookOf, type SkillLine } from './skill-line';
import { areSlashed, areSpaced, namesIn, namesInCell } from './skill-names';
import { type Statement, statementsOf } from '../statements';

interface Group {
	name?: Said;
	level?: Said;
	readonly keywords: Said[];
}

/** Reads a section of skills: lists under labels, beside labels, or without any. */
export function skillDrafts(lines: readonly Line[], vocabulary: Vocabulary): Draft[] {
	const groups: Group[] = [];
	const all = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
	const header = skillTableHeader(all);
	const told = all.filter((line) => line !== header).map((line) => ({ line, origin: line }));
	const laid = withGroupNames(withLevels(columnwise(told)));
	const known = new Map<Line, SkillLine>(laid.map((one) => [one.line, one]));
	const worded = laid.map(({ line }) => line);
	const areNamed = laid.some(({ isLabel }) => isLabel);
	const pairs = !areNamed && arePairs(worded, vocabulary);
	const own = skillHeadings(worded);
	const again = levelsSaidAgain(worded);
	const open = (name?: Said, level?: Said) => {
		const group: Group = { name, level, keywords: [] };
		groups.push(group);
		return group;
	};
	const statements = pairs
		? worded.map((line) => ({ text: line.text, lines: [line], bullet: false, indent: 0 }))
		: areNamed
			? betweenNames(laid)
			: statementsOf(worded);
	const isTable = hasLabelCells(worded);
	const lists = statements
		.flatMap(({ text, lines: [line] }) => {
			if (!line) return [text];
			const beside = labelBeside(line, text, isTable);
			// Cells part what they hold.
			if (!beside && line.parts.length > 1) return line.parts.map((part) => part.text);
			return [text.slice(beside?.length ?? 0)];
		})
		.map((list) => list.replace(/^[\s:：–—|-]+/, ''));
	const between = { spaced: areSpaced(lists, vocabulary), slashed: areSlashed(lists) };
	for (const [i, { text, lines: from }] of statements.entries()) {
		const [line] = from;
		if (!line) continue;
		const { origin, level, isLabel } = known.get(line) ?? { origin: line };
		const next = statements[i + 1];
		const nextLine = next?.lines[0];
		const names = areNamed
			? isLabel
			: pairs
				? i % 2 === 0
				: !own.has(line) && isLabelLine(line, text, nextLine);
		if (names) {
			open(said(withoutLevel(text.replace(/\s*[:：]$/, '')), origin, 0.8, text), level);
			continue;
		}
		if (speaks(text) && isSentence(text, wordsOf(text))) {
			const names = namesSaid(text, vocabulary);
			if (names.length) open().keywords.push(...names.map((name) => said(name, origin, 0.7)));
			continue;
		}
		const [label, ...columns] = line.parts;
		if (header && label && columns.length > 1 && from.length === 1) {
			const items = columns.flatMap((column) => namesIn(column.text, vocabulary));
			open(said(label.text, origin, 0.8, label.text)).keywords.push(
				...items.map((item) => said(item, origin, 0.85))
			);
			continue;
		}
		const takes = from.map((one) => ({ line: known.get(one)?.origin ?? one, text: one.text }));
		const beside = labelBeside(line, text, isTable);
		if (beside && isLevel(text.slice(beside.length))) {
			const value = beside.replace(/[\s:：–—|-]+$/, '');
			(groups.at(-1) ?? open()).keywords.push({ value, confidence: 0.85, from: takes });
			continue;
		}
		const list = beside ? text.slice(beside.length).replace(/^[\s:：–—|-]+/, '') : text;
		if (beside && isExplained(list)) {
			const value = beside.replace(/[\s:：–—|-]+$/, '');
			open().keywords.push({ value, confidence: 0.8, from: takes });
			continue;
		}
		const name =
			beside &&
			said(
				withoutLevel(beside.replace(/[\s:：–—|-]+$/, '')),
				origin,
				0.9,
				text.slice(0, beside.length)
			);
		const last = groups.at(-1);
		const group = name ? open(name) : last && goesOn(line, last, pairs) ? last : open();
		// Cells side by side that no label heads are items each.
		const items =
			!beside && line.parts.length > 1 && from.length === 1
				? line.parts.flatMap((part) => namesInCell(part.text, vocabulary, between))
				: namesIn(list, vocabulary, between);
		for (const item of items) {
			if (!/\p{L}/u.test(item) || /@|https?:|^www\./.test(item)) continue;
			const value = withoutSaidAgain(item, again);
			const keyword = { value, confidence: 0.85, from: takes };
			group.keywords.push(level ? withTakes(keyword, level.from) : keyword);
		}
	}
	return withoutOuter(groups)
		.filter(({ name, keywords }) => name ?? keywords.length)
		.map(({ name, level, keywords }) => ({
			name,
			level,
			keywords: keywords.length ? keywords : undefined
		}));
}

const wordsOfClause = 4;

/** "Ovens: Set-up and repair of ovens for bakeries of all sizes." tells of what its label names, and names no more. */
function isExplained(text: string): boolean {
	const words = wordsOf(text);
	const isProse = /\p{Ll}\.$/u.test(text) && words.length > 2 * wordsOfClause;
	return isProse && words.length >= itemsIn(text).length * wordsOfClause;
}

/** "Tools" over "Ovens: …" and "Mills: …" names none, where the groups under it are set otherwise. */
function withoutOuter(groups: readonly Group[]): readonly Group[] {
	const lookAt = (group: Group | undefined) => {
		const line = group?.name?.from[0]?.line;
		return line ? lookOf(line) : null;
	};
	return groups.flatMap((group, i) => {
		const [above, next] = [groups[i - 1], groups[i + 1]];
		const isOuter = (one: Group | undefined, inner: Group | undefined) =>
			one?.name !== undefined &&
			one.keywords.length === 0 &&
			inner?.name !== undefined &&
			inner.keywords.length > 0 &&
			lookAt(one) !== lookAt(inner);
		if (isOuter(group, next)) return [];
		if (!above?.name || !group.name || !isOuter(above, group)) return [group];
		return [{ ...group, name: withTakes(group.name, above.name.from) }];
	});
}

/** The statements of each group, what names it one of its own. */
function betweenNames(laid: readonly SkillLine[]): Statement[] {
	const statements: Statement[] = [];
	let below: Line[] = [];
	const close = () => {
		statements.push(...statementsOf(below));
		below = [];
	};
	for (const { line, isLabel } of laid) {
		if (isLabel) {
			close();
			statements.push({ text: line.text, lines: [line], bullet: false, indent: line.indent });
		} else below.push(line);
	}
	close();
	return statements;
}

/** Whether what a line names is of the group above it, and not of one without a name. */
function goesOn(line: Line, { name, keywords }: Group, pairs: boolean): boolean {
	const isItem = line.bullet || line.heading !== null || line.gap === 0;
	return isItem || pairs || !name || keywords.length === 0;
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
	if (labelled.length > 0) return labelled.length * 2 >= pairs.length;
	const words = (cell: 0 | 1) =>
		pairs.reduce((sum, { parts }) => sum + wordsOf(parts[cell]?.text ?? '').length, 0);
	// Short cells beside long ones name them.
	return pairs.length > 1 && pairs.length === lines.length && words(1) >= words(0) * 2;
}

/** Whether labels and lists alternate, a line each, with nothing else to tell them by. */
function arePairs(lines: readonly Line[], vocabulary: Vocabulary): boolean {
	const [first] = lines;
	if (
		!first ||
		lines.length < 4 ||
		lines.length % 2 ||
		lines.some(
			(line) =>
				line.bullet || line.heading !== null || line.bold !== first.bold || labelOf(line.text)
		)
	)
		return false;
	const [labels, lists] = [0, 1].map((odd) => lines.filter((_, i) => i % 2 === odd));
	const words = (of: readonly Line[] = []) =>
		of.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
	const known = (of: readonly Line[] = []) =>
		of.reduce((sum, { text }) => sum + knownShare(text, vocabulary), 0);
	const hasCells = ({ parts }: Line) => parts.length > 1;
	const cells = lists?.filter(hasCells).length ?? 0;
	// Cells in every other line tell more than the marks between words do.
	const areCells = cells * 4 >= lines.length && !labels?.some(hasCells);
	const areLists = lists?.filter(({ text }) => hasSeparators(text)).length ?? 0;
	const areAll = areLists * 2 === lines.length;
	const isShort = labels?.every(
		({ text }) =>
			wordsOf(text).length <= (areCells || areAll ? 7 : 4) && (areCells || !hasSeparators(text))
	);
	const isTold = areCells || areLists * 4 >= lines.length || words(lists) > words(labels) * 2;
	return (
		isShort === true &&
		isTold &&
		words(lists) > words(labels) * 1.3 &&
		(areCells || known(lists) > known(labels))
	);
}
