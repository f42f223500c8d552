import { type Need, needs, type Requirement, requirementName } from '$lib/domain/brief';
import { sentenceCase } from '$lib/writing/sentence-case';
import { type Cell, notStated, textCell } from '../cell';
import type { Person } from '../person';
import { type Row, type RowGroup, rowOf } from '../row';
import { skillCell } from '../rows/skills';
import { withStandingsBy } from '../standing';
import {
	type Counts,
	type Coverage,
	type PersonCoverage,
	restWords,
	shortCounts
} from './coverage';
import type { BriefCell } from './judge';
import { scoreLines } from './score';

/** What a row of a brief's own group is about. */
export type BriefRow =
	| { readonly kind: 'counts'; readonly need: Need }
	| { readonly kind: 'score' }
	| { readonly kind: 'requirement'; readonly requirement: Requirement };

const countLabels: Record<Need, string> = { must: 'Must-haves met', nice: 'Nice-to-haves met' };
const prefix = 'brief:';

/** The id of the group of rows that a brief adds to the comparison. */
const briefGroupId = 'brief';

/**
 * The rows that a brief asks for, counts first, as the comparison's table takes them.
 * @param people those on show, in the order of the cells.
 * @param scored whether the score is asked for.
 */
export function briefGroup(
	name: string,
	coverage: Coverage,
	people: readonly Person[],
	scored: boolean
): RowGroup {
	const held = people.flatMap(
		(person) =>
			coverage.people.find(({ person: { candidate } }) => candidate.id === person.candidate.id) ??
			[]
	);
	const counts = needs
		.filter((need) => coverage.requirements.some((each) => each.need === need))
		.map((need) =>
			countRow(
				need,
				held.map(({ counts }) => counts[need])
			)
		);
	const score = scored ? [rowOf(`${prefix}score`, 'Score', held.map(scoreCell))] : [];
	const rows = coverage.requirements.map((requirement, i) => requirementRow(requirement, held, i));
	return { id: briefGroupId, label: `Brief: ${name}`, rows: [...counts, ...score, ...rows] };
}

/** What a row is about, where it is one of the brief's own. */
export function briefRow({ id }: Row, { requirements }: Coverage): BriefRow | null {
	if (!id.startsWith(prefix)) return null;
	const rest = id.slice(prefix.length);
	if (rest === 'score') return { kind: 'score' };
	const need = needs.find((each) => rest === `count:${each}`);
	if (need) return { kind: 'counts', need };
	const requirement = requirements.find((each) => each.id === rest);
	return requirement ? { kind: 'requirement', requirement } : null;
}

/** The requirement that a row of the comparison itself is about: its skill is asked for. */
export function requirementBeside({ id }: Row, { requirements }: Coverage): Requirement | null {
	return requirements.find((each) => each.kind === 'skill' && `skill:${each.skill}` === id) ?? null;
}

/** What a profile says of a requirement and what is short of it, in one line. */
export function cellWords({ text, shortfall }: BriefCell): string {
	const said = shortfall.some((each) => each.startsWith(text)) ? [] : [text];
	return [...said, ...shortfall].join(', ');
}

/** What is not stated may be met all the same, so that whoever meets most is the best only where that changes nothing. */
function countRow(need: Need, counts: readonly Counts[]): Row {
	const met = counts.map((each) => {
		const open = each.implied + each['not-stated'];
		return { min: each.met, max: each.met + open };
	});
	const mark = (cells: readonly Cell[]) => withStandingsBy(cells, met, 'amount');
	return rowOf(`${prefix}count:${need}`, countLabels[need], counts.map(countCell), { mark });
}

/** Whoever is the fewest months off what is asked is the nearest. */
function requirementRow(
	requirement: Requirement,
	held: readonly PersonCoverage[],
	at: number
): Row {
	const label = sentenceCase(requirementName(requirement));
	const nearness = held.map(({ cells }) => {
		const off = cells[at]?.off;
		return off ? { min: -off.max, max: -off.min } : null;
	});
	const mark = (cells: readonly Cell[]) => withStandingsBy(cells, nearness, 'shortfall');
	const cells = held.map(({ cells }) => tableCell(cells[at]));
	return rowOf(prefix + requirement.id, label, cells, { mark });
}

/** Whoever meets most stands first; of those, whoever meets more of the rest in part. */
function countCell(counts: Counts): Cell {
	const detail = restWords(counts).join(', ') || undefined;
	return { ...ranked(shortCounts(counts), counts.met + counts.part / (counts.total + 1)), detail };
}

function ranked(text: string, rank: number): Extract<Cell, { kind: 'text' }> {
	return { kind: 'text', text, rank };
}

function scoreCell({ cells }: PersonCoverage): Cell {
	const { score } = scoreLines(cells);
	return score === null ? notStated : ranked(String(Math.round(score)), score);
}

/** A cell as every other part of the comparison knows it, for sorting columns and for what is read from the table. */
function tableCell(cell: BriefCell | undefined): Cell {
	if (!cell || cell.verdict === 'not-stated') return notStated;
	const { evidence, shortfall } = cell;
	if (!evidence) return textCell(cell.text);
	const shown = skillCell(evidence);
	// What is short of the requirement says of the last use what matters.
	if (shown.kind !== 'skill') return shown;
	const remark = shortfall.filter((each) => !each.startsWith(shown.text)).join(', ');
	return { ...shown, lastUse: null, remark };
}
