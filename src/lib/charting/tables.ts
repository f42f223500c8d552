import type { HeatMap } from '$lib/comparing/heat';
import type { Overlap } from '$lib/comparing/overlap';
import type { Timeline } from '$lib/comparing/timeline/timeline';
import { monthWords } from '$lib/comparing/words';
import { heatWord } from './heat';
import { whoWords } from './people-words';

/** The table behind a chart, as plain data. */
export interface ChartTable {
	readonly caption: string;
	readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
	/** Cells in the order of the columns. */
	readonly rows: readonly (readonly string[])[];
}

/** Who has which skills: a row for each distinct combination of people. */
export function tableOfOverlap({ people, combinations, basis }: Overlap): ChartTable {
	return {
		caption:
			basis === 'listing' ? 'Skills stated, by who states them' : 'Skills shown, by who shows them',
		columns: [{ label: 'Who' }, { label: 'Count', numeric: true }, { label: 'Skills' }],
		rows: combinations.map((each) => [
			whoWords(people, each.people),
			String(each.skills.length),
			each.skills.map(({ name }) => name).join(', ')
		])
	};
}

/** Months of each skill, a column for each person. */
export function tableOfHeat({ people, lines }: HeatMap): ChartTable {
	return {
		caption: 'Months of each skill, at most',
		columns: [{ label: 'Skill' }, ...people.map(({ name }) => ({ label: name, numeric: true }))],
		rows: lines.map(({ name, cells }) => [
			name,
			...cells.map((cell) => (cell.state === 'not-stated' ? 'not stated' : heatWord(cell)))
		])
	};
}

/** Everything on the time axis, a row for each entry in the order of its beginning. */
export function tableOfTimeline({ lanes, align }: Timeline): ChartTable {
	const when = (month: number) => (align === 'calendar' ? monthWords(month) : `month ${month + 1}`);
	return {
		caption: 'Careers over time',
		columns: [
			{ label: 'Who' },
			{ label: 'What' },
			{ label: 'From' },
			{ label: 'To' },
			{ label: 'Months', numeric: true }
		],
		rows: lanes.flatMap(({ person, bands, undated }) => [
			...bands
				.flatMap(({ entries }) => entries)
				.sort((a, b) => a.outer.from - b.outer.from)
				.map(({ label, kind, outer, open, months }) => [
					person.name,
					kind === 'position' ? label : `${kind}: ${label}`,
					when(outer.from),
					open ? 'now' : when(outer.to),
					months ? String(months.max) : ''
				]),
			...undated.map(({ sentence }) => [person.name, sentence, 'not stated', 'not stated', ''])
		])
	};
}
