import { type Cell, cellText } from '$lib/comparing/cell';
import { standingsIn, standingWords } from '$lib/comparing/standing-words';
import { someWords } from '$lib/writing/lists';

/** A cell in as little as fits a narrow column: months, a count, or the beginning of a text; empty where a mark says it. */
export function shortText(cell: Cell): string {
	switch (cell.kind) {
		case 'not-stated':
		case 'outside-window':
			return '';
		case 'text':
			return cell.text;
		case 'months': {
			const { min, max } = cell.months;
			return min === max ? String(max) : `${min}–${max}`;
		}
		case 'skill':
			return cell.state === 'stated' && cell.months ? String(cell.months.max) : '';
		case 'list':
			return String(cell.items.length);
		case 'figures':
			return String(cell.figures.length);
		case 'checks':
			return String(cell.checks.length);
	}
}

/** Where a cell stands among the others, for a name that is read aloud: ", the most", ", 18 fewer than the most". */
export function standingSuffix(cell: Cell): string {
	return standingsIn(cell)
		.map((standing) => `, ${standingWords(standing)}`)
		.join('');
}

/** The most entries of a list that a brief text names before it counts. */
const named = 3;

/** A cell in a line or two: of a list the first entries without their details, of figures and questions how many. */
export function briefText(cell: Cell): string {
	if (cell.kind === 'list')
		return someWords(
			cell.items.map(({ text }) => text),
			named
		);
	if (cell.kind === 'figures')
		return someWords(
			cell.figures.map(({ label }) => label),
			named
		);
	if (cell.kind === 'checks' && cell.checks.length)
		return someWords(
			cell.checks.map(({ finding }) => finding),
			1
		);
	return cellText(cell);
}
