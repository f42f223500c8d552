import type { Profile } from '$lib/domain/profile';
import type { ReadProfile, Refusal } from '../reading';
import { type Cells, cellsOf } from './cells';
import type { Mapping } from './columns';
import { datesIn } from './row-dates';
import type { Table } from './read-table';

/** The people of a table, and its rows that name none. */
export interface ReadRows {
	readonly profiles: readonly ReadProfile[];
	readonly refused: readonly Refusal[];
}

interface Which {
	/** The file's, for what is refused. */
	readonly name: string;
	/** The first row to read, the one under the head being 0, and how many; by default all. */
	readonly from?: number;
	readonly most?: number;
}

/** Reads each row of a table as a person. */
export function readRows(
	{ head, rows, uneven }: Table,
	mapping: Mapping,
	{ name, from = 0, most = rows.length }: Which
): ReadRows {
	const profiles: ReadProfile[] = [];
	const refused: Refusal[] = [];
	const odd = new Set(uneven);
	for (const [i, cells] of rows.slice(from, from + most).entries()) {
		const row = from + i + 2;
		const profile = readRow(head, cells, mapping);
		if (!profile) {
			const message = `Row ${row} of ${name} names nobody: it has no name and no e-mail address.`;
			refused.push({ code: 'not-a-resume', message });
			continue;
		}
		const message = `Row ${row} has other cells than the head of the table: look whether they fell into place.`;
		profiles.push({ profile, row, issues: odd.has(row) ? [{ pointer: null, message }] : [] });
	}
	return { profiles, refused };
}

/** One row as a person; `null` where it names nobody. */
export function readRow(
	head: readonly string[],
	row: readonly string[],
	mapping: Mapping
): Profile | null {
	const cells = cellsOf(head, row, mapping);
	const { one } = cells;
	const name = one('name') ?? joined([one('first name'), one('last name')]);
	if (!name && !one('e-mail')) return null;
	const dates = datesIn(cells);
	const title = one('title');
	const employer = one('employer');
	const isWork = employer ?? (title && (dates.startDate ?? dates.endDate));
	const institution = one('institution');
	const degree = one('degree');
	const skills = cells.items('skills');
	const languages = cells.items('languages');
	const notes = cells.all('note');
	const others = [...cells.others, ...(isWork ? dates.unread : dates.said)];
	const { startDate, endDate } = dates;
	return without({
		basics: basicsOf(cells, name),
		work: isWork ? [without({ name: employer, position: title, startDate, endDate })] : undefined,
		education: institution || degree ? [without({ institution, studyType: degree })] : undefined,
		skills: skills.length ? [{ name: 'Skills', keywords: skills }] : undefined,
		languages: languages.length ? languages.map((language) => ({ language })) : undefined,
		'x-notes': notes.length ? notes : undefined,
		'x-notPlaced': others.length ? others : undefined
	});
}

function basicsOf(cells: Cells, name: string | undefined): NonNullable<Profile['basics']> {
	const { one } = cells;
	const [url, ...profiles] = cells.items('link');
	const city = one('place');
	const country = one('country');
	// JSON Resume has room for a country's code alone.
	const where = /^[a-z]{2}$/i.test(country ?? '')
		? { city, countryCode: country?.toUpperCase() }
		: { city, region: country };
	const years = Number.parseFloat((one('years') ?? '').replace(',', '.'));
	const stated = { years, text: one('years') ?? '' };
	return without({
		name,
		label: one('title'),
		email: one('e-mail'),
		phone: one('phone'),
		url,
		summary: cells.all('summary').join('\n') || undefined,
		location: city || country ? without(where) : undefined,
		profiles: profiles.length ? profiles.map((link) => ({ url: link })) : undefined,
		'x-statedYears': years > 0 && years < 70 ? [stated] : undefined
	});
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
	return parts.filter(Boolean).join(' ') || undefined;
}

/** Without the keys that nothing is known for. */
function without<T extends object>(value: T): T {
	return Object.fromEntries(Object.entries(value).filter(([, known]) => known !== undefined)) as T;
}
