import { counted } from '$lib/writing/figures';
import { type Cell, cellText } from './cell';
import { compareCells } from './cell-order';
import type { Person } from './person';
import type { Row } from './row';

/** The value of somebody else in a row. */
export interface OtherValue {
	readonly person: Person;
	readonly cell: Cell;
}

/** What a row says of everyone but the person at a place, in the people's order. */
export function othersIn({ cells }: Row, people: readonly Person[], at: number): OtherValue[] {
	return people.flatMap((person, i) => {
		const cell = cells[i];
		return i === at || !cell ? [] : [{ person, cell }];
	});
}

/** Many others in a sentence: how many state it, and who has most of it where it is counted. */
export function othersWords(others: readonly OtherValue[]): string {
	const stated = others.filter(
		({ cell }) =>
			cell.kind !== 'not-stated' &&
			cell.kind !== 'outside-window' &&
			(cell.kind !== 'skill' || cell.state === 'stated')
	);
	if (!stated.length) return `None of ${counted(others.length, 'other')} states it.`;
	const [first] = stated.toSorted((a, b) => compareCells(a.cell, b.cell));
	// What everybody has, such as counts, is no question of stating it.
	if (first?.cell.kind === 'text' && first.cell.rank !== undefined)
		return `The most: ${first.person.name}, ${cellText(first.cell)}.`;
	const state = `${stated.length} of ${counted(others.length, 'other')} ${stated.length === 1 ? 'states' : 'state'} it`;
	const [most] = stated
		.filter(({ cell }) => (cell.kind === 'skill' || cell.kind === 'months') && cell.months)
		.sort((a, b) => compareCells(a.cell, b.cell));
	return most ? `${state}; the most: ${most.person.name}, ${cellText(most.cell)}.` : `${state}.`;
}
