import { type Field, fields, type Position } from '$lib/domain/career';
import { lengthLabel } from '$lib/domain/month';
import { counted } from '$lib/writing/figures';
import { type Cell, listCell, notStated } from '../cell';
import { fieldLabels } from '../field-labels';
import type { Person } from '../person';
import { positionTitle } from '../position-words';
import { type Row, rowOf, type Section } from '../row';
import { datesWords, monthsWords } from '../words';

/** Months of dated work, all of it and by line of work, and the positions behind them. */
export const experience: Section = (people) => [
	{
		id: 'experience',
		label: 'Experience',
		rows: [
			rowOf('experience', 'Dated experience', people.map(total)),
			...fields
				.filter((field) => people.some((person) => inField(person, field)))
				.map((field): Row =>
					rowOf(
						`field:${field}`,
						fieldLabels[field],
						people.map((person) => fieldCell(person, field))
					)
				),
			rowOf('positions', 'Positions', people.map(positions))
		]
	}
];

function total({ facts }: Person): Cell {
	const { total: months, positions: all } = facts.career;
	if (!months) return notStated;
	return {
		kind: 'months',
		months,
		text: monthsWords(months),
		detail: `${lengthLabel(months)} in ${counted(all.length, 'position')}`
	};
}

function inField({ facts }: Person, field: Field) {
	return facts.career.byField.find((line) => line.field === field)?.months;
}

function fieldCell(person: Person, field: Field): Cell {
	const months = inField(person, field);
	if (months)
		return { kind: 'months', months, text: monthsWords(months), detail: lengthLabel(months) };
	const before = person.candidate.facts.career.byField.some((line) => line.field === field);
	return before ? { kind: 'outside-window' } : notStated;
}

function positions({ facts, candidate }: Person): Cell {
	const { positions: inWindow } = facts.career;
	if (!inWindow.length && candidate.facts.career.positions.length)
		return { kind: 'outside-window' };
	return listCell(
		inWindow.map((position) => ({
			text: positionTitle(position),
			detail: positionDetail(position),
			pointer: position.pointer
		}))
	);
}

function positionDetail({ start, end, months, place }: Position): string {
	return [
		start || end ? datesWords(start, end) : 'dates not stated',
		months && monthsWords(months),
		place
	]
		.filter(Boolean)
		.join(' · ');
}
