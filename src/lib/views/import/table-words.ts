import type { ColumnKind, Mapping } from '$lib/state/importing/importing.svelte';
import { counted } from '$lib/writing/figures';
import { columnLabels } from './column-labels';

interface Counts {
	readonly rows: number;
	readonly people: number;
	/** The first rows that name nobody, the head being 1. */
	readonly nameless: readonly number[];
}

/** What comes of a table: "212 rows become 209 people. 3 rows have neither a name nor an e-mail address and are left out: 5, 17, 120." */
export function tableCounts({ rows, people, nameless }: Counts): string {
	const become = `${counted(rows, 'row')} ${rows === 1 ? 'becomes' : 'become'} ${counted(people, 'person', 'people')}.`;
	const missing = rows - people;
	if (!missing) return become;
	const which = nameless.join(', ') + (missing > nameless.length ? ', …' : '');
	const have = missing === 1 ? 'has' : 'have';
	const are = missing === 1 ? 'is' : 'are';
	return `${become} ${counted(missing, 'row')} ${have} neither a name nor an e-mail address and ${are} left out: ${which}.`;
}

/** Kinds that several columns were said to hold although one person has one of them. */
const single: readonly ColumnKind[] = [
	'name',
	'first name',
	'last name',
	'e-mail',
	'phone',
	'title',
	'employer',
	'place',
	'country',
	'institution',
	'degree',
	'years',
	'start',
	'end'
];

/** What holds where several columns were said to hold the same; `null` where none were. */
export function doubled(columns: Mapping): string | null {
	const twice = single.filter((kind) => columns.indexOf(kind) !== columns.lastIndexOf(kind));
	if (!twice.length) return null;
	const names = twice.map((kind) => columnLabels[kind]).join(', ');
	return `Several columns hold the same (${names}): the first that is filled in counts, another value is kept under “Not placed”.`;
}
