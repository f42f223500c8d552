import type { HeatCell, HeatMap } from '$lib/comparing/heat';
import type { Combination, Overlap } from '$lib/comparing/overlap';
import type { Timeline } from '$lib/comparing/timeline/timeline';
import { monthWords } from '$lib/comparing/words';
import { heatWord } from './heat';
import { whoWords } from './people-words';

/** The table behind a chart, as plain data. */
export interface ChartTable {
	readonly caption: string;
	readonly columns: readonly string[];
	/** Cells in the order of the columns; numbers where they are numbers. */
	readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Who has which skills: a row for each distinct combination of people.
 * @param combinations the ones on show; row i is combination i.
 */
export function tableOfOverlap(
	{ people, basis }: Overlap,
	combinations: readonly Combination[]
): ChartTable {
	return {
		caption:
			basis === 'listing' ? 'Skills stated, by who states them' : 'Skills shown, by who shows them',
		columns: ['Who', 'Count', 'Skills'],
		rows: combinations.map((each) => [
			whoWords(people, each.people),
			each.skills.length,
			each.skills.map(({ name }) => name).join(', ')
		])
	};
}

/** Months of each skill, a column for each person; row i is line i. */
export function tableOfHeat({ people, lines }: HeatMap): ChartTable {
	return {
		caption: 'Months of each skill, at most',
		columns: ['Skill', ...people.map(({ name }) => name)],
		rows: lines.map(({ name, cells }) => [name, ...cells.map(heatValue)])
	};
}

function heatValue(cell: HeatCell): string | number {
	if (cell.state === 'not-stated') return 'not stated';
	if (cell.state === 'outside-window') return 'not in this window';
	return cell.months?.max ?? heatWord(cell);
}

/** Everything on the time axis, a row for each entry in the order of its beginning. */
export function tableOfTimeline({ lanes, align }: Timeline): ChartTable {
	const when = (month: number) => (align === 'calendar' ? monthWords(month) : `month ${month + 1}`);
	const windowed = lanes.some(({ window }) => window !== null);
	const inWindow = <T extends string | number>(words: T): T[] => (windowed ? [words] : []);
	return {
		caption: 'Careers over time',
		columns: ['Who', 'What', 'From', 'To', 'Months', ...inWindow('In the window')],
		rows: lanes.flatMap(({ person, bands, undated }) => [
			...bands
				.flatMap(({ entries }) => entries)
				.sort((a, b) => a.outer.from - b.outer.from)
				.map(({ label, kind, outer, open, months, counted }) => [
					person.name,
					kind === 'position' ? label : `${kind}: ${label}`,
					when(outer.from),
					open ? 'now' : when(outer.to),
					months?.max ?? '',
					...inWindow(counted?.max ?? '')
				]),
			...bands.flatMap(({ label, remark }) =>
				remark === undefined
					? []
					: [[person.name, `skill: ${label}`, remark, remark, '', ...inWindow('')]]
			),
			...undated.map(({ sentence }) => [
				person.name,
				sentence,
				'not stated',
				'not stated',
				'',
				...inWindow('')
			])
		])
	};
}
