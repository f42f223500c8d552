import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { isSentence, speaks } from '../../entries/marks';
import type { Line } from '../../lines/line';
import { wordsOf } from '../../words/fold-words';
import { namesSaid } from '../lists';
import { said, type Said, withTakes } from '../said';
import type { Statement } from '../statements';
import { withoutSaidAgain } from './levels-said-again';
import { bareName, behindLabel, tellsOfLabel, isLabelLine, labelBeside } from './skill-labels';
import { isLevel } from './skill-level-lines';
import { withoutLevel } from './skill-levels';
import type { SkillLine } from './skill-line';
import { type Between, namesIn, namesInCell } from './skill-names';

/** What a statement tells: a group, its name for what follows, or more of the group above. */
export interface Told {
	readonly name?: Said;
	readonly level?: Said;
	readonly keywords: readonly Said[];
	/** `goes on` where the group above has no name, or nothing yet: else it opens one of its own. */
	readonly place: 'opens' | 'goes on' | 'joins';
}

/** What is known of a section of skills as a whole. */
export interface Manner {
	readonly vocabulary: Vocabulary;
	/** The line as it is laid, and where it stands in the source. */
	readonly laidOf: (line: Line) => SkillLine;
	/** How labels are told: by what was found of their groups, every other line, or each by itself. */
	readonly labels: 'named' | 'pairs' | 'by itself';
	/** Headings that are skills themselves. */
	readonly own: ReadonlySet<Line>;
	/** Whether first cells are labels throughout. */
	readonly isTable: boolean;
	/** Whether a first row says what the columns hold. */
	readonly hasHeader: boolean;
	readonly between: Between;
	/** What brackets say behind several items: how well each is known. */
	readonly again: ReadonlySet<string>;
}

/** What one statement of a section tells; `null` for prose that names no skill. */
export function toldBy(statements: readonly Statement[], at: number, manner: Manner): Told | null {
	const { text, lines: from } = statements[at] as Statement;
	const [line] = from;
	if (!line) return null;
	const { vocabulary } = manner;
	const { origin, level } = manner.laidOf(line);
	if (isName(statements, at, manner)) {
		const name = said(withoutLevel(text.replace(/\s*[:：]$/, '')), origin, 0.8, text);
		return { name, level, keywords: [], place: 'opens' };
	}
	if (speaks(text) && isSentence(text, wordsOf(text))) {
		const keywords = namesSaid(text, vocabulary).map((name) => said(name, origin, 0.7));
		return keywords.length ? { keywords, place: 'opens' } : null;
	}
	const [label, ...columns] = line.parts;
	if (manner.hasHeader && label && columns.length > 1 && from.length === 1) {
		const items = columns.flatMap((column) => namesIn(column.text, vocabulary));
		return {
			name: said(label.text, origin, 0.8, label.text),
			keywords: items.map((item) => said(item, origin, 0.85)),
			place: 'opens'
		};
	}
	const takes = from.map((one) => ({ line: manner.laidOf(one).origin, text: one.text }));
	const keyword = (value: string): Said => ({ value, confidence: 0.85, from: takes });
	const beside = labelBeside(line, text, manner.isTable);
	if (beside && isLevel(text.slice(beside.length)))
		return { keywords: [keyword(bareName(beside))], place: 'joins' };
	if (beside && tellsOfLabel(behindLabel(text, beside)))
		return { keywords: [{ ...keyword(bareName(beside)), confidence: 0.8 }], place: 'opens' };
	const name =
		beside === null
			? undefined
			: said(withoutLevel(bareName(beside)), origin, 0.9, text.slice(0, beside.length));
	return {
		name,
		keywords: itemsOf(line, text, beside, from.length, manner)
			.map(keyword)
			.map((one) => (level ? withTakes(one, level.from) : one)),
		place: name ? 'opens' : isMore(line, manner) ? 'joins' : 'goes on'
	};
}

/** Whether a statement is the name of the group below it. */
function isName(
	statements: readonly Statement[],
	at: number,
	{ labels, laidOf, own }: Manner
): boolean {
	const { text, lines } = statements[at] as Statement;
	const line = lines[0] as Line;
	if (labels === 'named') return laidOf(line).isLabel === true;
	if (labels === 'pairs') return at % 2 === 0;
	return !own.has(line) && isLabelLine(line, text, statements[at + 1]?.lines[0]);
}

/** The skills of a list, behind its label where it has one. */
function itemsOf(
	line: Line,
	text: string,
	beside: string | null,
	lines: number,
	{ vocabulary, between, again }: Manner
): string[] {
	// Cells side by side that no label heads are items each.
	const areCells = !beside && line.parts.length > 1 && lines === 1;
	const items = areCells
		? line.parts.flatMap((part) => namesInCell(part.text, vocabulary, between))
		: namesIn(beside ? behindLabel(text, beside) : text, vocabulary, between);
	return items
		.filter((item) => /\p{L}/u.test(item) && !/@|https?:|^www\./.test(item))
		.map((item) => withoutSaidAgain(item, again));
}

/** Whether what a line lists is of the group above it, named or not. */
function isMore(line: Line, { labels }: Manner): boolean {
	return line.bullet || line.heading !== null || line.gap === 0 || labels === 'pairs';
}
