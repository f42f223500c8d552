import { type Need, needs, type Requirement, requirementName } from '$lib/domain/brief';
import { type Cell, notStated, textCell } from '../cell';
import { evidenceState } from '../evidence-words';
import type { Person } from '../person';
import { type Row, type RowGroup, rowOf } from '../row';
import { sentenceCase, upToWords } from '../words';
import { type Counts, type Coverage, type PersonCoverage, shortCounts } from './coverage';
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
export const briefGroupId = 'brief';

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
			rowOf(
				`${prefix}count:${need}`,
				countLabels[need],
				held.map(({ counts }) => countCell(counts[need]))
			)
		);
	const score = scored ? [rowOf(`${prefix}score`, 'Score', held.map(scoreCell))] : [];
	const rows = coverage.requirements.map((requirement, i) =>
		rowOf(
			prefix + requirement.id,
			sentenceCase(requirementName(requirement)),
			held.map(({ cells }) => tableCell(cells[i]))
		)
	);
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

/** Whoever meets most stands first; of those, whoever meets more of the rest in part. */
function countCell(counts: Counts): Cell {
	return ranked(shortCounts(counts), counts.met + counts.part / (counts.total + 1));
}

function ranked(text: string, rank: number): Cell {
	return { kind: 'text', text, rank };
}

function scoreCell({ cells }: PersonCoverage): Cell {
	const { score } = scoreLines(cells);
	return score === null ? notStated : ranked(String(Math.round(score)), score);
}

/** A cell as every other part of the comparison knows it, for sorting columns and for what is read from the table. */
function tableCell(cell: BriefCell | undefined): Cell {
	if (!cell || cell.verdict === 'not-stated') return notStated;
	const { evidence } = cell;
	if (!evidence) return textCell(cell.text);
	return {
		kind: 'skill',
		evidence,
		state: evidenceState(evidence),
		text: cellWords(cell),
		months: evidence.months,
		monthsText: upToWords(evidence.months)
	};
}
