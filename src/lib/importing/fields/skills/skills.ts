import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import type { Line } from '../../lines/line';
import { type Draft, type Said, withTakes } from '../said';
import { type Statement, statementsOf } from '../statements';
import { levelsSaidAgain } from './levels-said-again';
import { pairsApart } from './paired-cells';
import { columnwise } from './skill-columns';
import { withGroupNames } from './skill-group-names';
import { arePairs, behindLabel, hasLabelCells, labelBeside } from './skill-labels';
import { withLevels } from './skill-level-lines';
import { skillHeadings, skillTableHeader } from './skill-levels';
import { lookOf, type SkillLine } from './skill-line';
import { areSlashed, areSpaced } from './skill-names';
import { type Manner, type Told, toldBy } from './told-skills';

/** Reads a section of skills: lists under labels, beside labels, or without any. */
export function skillDrafts(lines: readonly Line[], vocabulary: Vocabulary): Draft[] {
	const all = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
	const header = skillTableHeader(all);
	const laid = withGroupNames(
		withLevels(
			pairsApart(
				columnwise(all.filter((line) => line !== header).map((line) => ({ line, origin: line })))
			)
		)
	);
	const worded = laid.map(({ line }) => line);
	const labels = laid.some(({ isLabel }) => isLabel)
		? 'named'
		: arePairs(worded, vocabulary)
			? 'pairs'
			: 'by itself';
	const statements = statementsIn(laid, labels);
	const isTable = hasLabelCells(worded);
	const lists = statements.flatMap((statement) => listsOf(statement, isTable));
	const known = new Map<Line, SkillLine>(laid.map((one) => [one.line, one]));
	const manner: Manner = {
		vocabulary,
		laidOf: (line) => known.get(line) ?? { line, origin: line },
		labels,
		own: skillHeadings(worded),
		isTable,
		hasHeader: header !== null,
		between: { spaced: areSpaced(lists, vocabulary), slashed: areSlashed(lists) },
		again: levelsSaidAgain(worded)
	};
	return groupsOf(statements.flatMap((_, at) => toldBy(statements, at, manner) ?? []));
}

interface Group {
	readonly name?: Said;
	readonly level?: Said;
	readonly keywords: Said[];
}

/** What is told one after the other as groups. */
function groupsOf(told: readonly Told[]): Draft[] {
	const groups: Group[] = [];
	for (const { name, level, keywords, place } of told) {
		const last = groups.at(-1);
		const isOpen =
			place === 'joins' || (place === 'goes on' && !(last?.name && last.keywords.length));
		if (last && isOpen) last.keywords.push(...keywords);
		else groups.push({ name, level, keywords: [...keywords] });
	}
	return withoutOuter(groups)
		.filter(({ name, keywords }) => name ?? keywords.length)
		.map(({ name, level, keywords }) => ({
			name,
			level,
			keywords: keywords.length ? keywords : undefined
		}));
}

/** "Tools" over "Ovens: …" and "Mills: …" names none, where the groups under it are set otherwise. */
function withoutOuter(groups: readonly Group[]): readonly Group[] {
	return groups.flatMap((group, i) => {
		const [above, next] = [groups[i - 1], groups[i + 1]];
		if (isOuter(group, next)) return [];
		if (!above?.name || !group.name || !isOuter(above, group)) return [group];
		return [{ ...group, name: withTakes(group.name, above.name.from) }];
	});
}

function isOuter(one: Group, inner: Group | undefined): boolean {
	return (
		one.name !== undefined &&
		one.keywords.length === 0 &&
		inner?.name !== undefined &&
		inner.keywords.length > 0 &&
		nameLook(one) !== nameLook(inner)
	);
}

function nameLook({ name }: Group): string | null {
	const line = name?.from[0]?.line;
	return line ? lookOf(line) : null;
}

function statementsIn(laid: readonly SkillLine[], labels: Manner['labels']): Statement[] {
	if (labels === 'named') return betweenNames(laid);
	const lines = laid.map(({ line }) => line);
	return labels === 'pairs' ? lines.map(alone) : statementsOf(lines);
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
			statements.push({ ...alone(line), indent: line.indent });
		} else below.push(line);
	}
	close();
	return statements;
}

function alone(line: Line): Statement {
	return { text: line.text, lines: [line], bullet: false, indent: 0 };
}

/** The lists of a statement, without the label beside them: what tells which marks part items here. */
function listsOf({ text, lines: [line] }: Statement, isTable: boolean): string[] {
	const beside = line ? labelBeside(line, text, isTable) : null;
	// Cells part what they hold.
	const cells = line && !beside && line.parts.length > 1 ? line.parts : null;
	const lists = cells ? cells.map((part) => part.text) : [text.slice(beside?.length ?? 0)];
	return lists.map((list) => behindLabel(list, null));
}
