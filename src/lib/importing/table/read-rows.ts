import type { Profile } from '$lib/domain/profile';
import type { ReadProfile, Refusal } from '../reading';
import type { ColumnKind, Mapping } from './columns';
import type { Table } from './read-table';

/** The people of a table, and its rows that name none. */
export interface ReadRows {
	readonly profiles: readonly ReadProfile[];
	readonly refused: readonly Refusal[];
}

const list = /\s*[;|•\n]\s*/;
const commaList = /\s*,\s*/;

/**
 * Reads each row of a table as a person.
 * @param name the file's, for what is refused.
 */
export function readRows({ head, rows, uneven }: Table, mapping: Mapping, name: string): ReadRows {
	const profiles: ReadProfile[] = [];
	const refused: Refusal[] = [];
	const odd = new Set(uneven);
	for (const [i, row] of rows.entries()) {
		const profile = readRow(head, row, mapping);
		if (!profile) {
			const message = `Row ${i + 2} of ${name} names nobody: it has no name and no e-mail address.`;
			refused.push({ code: 'not-a-resume', message });
			continue;
		}
		const message = `Row ${i + 2} has other cells than the head of the table: look whether they fell into place.`;
		profiles.push({ profile, issues: odd.has(i + 2) ? [{ pointer: null, message }] : [] });
	}
	return { profiles, refused };
}

function readRow(
	head: readonly string[],
	row: readonly string[],
	mapping: Mapping
): Profile | null {
	const said = new Map<ColumnKind, string>();
	const links: string[] = [];
	const others: string[] = [];
	for (const [column, cell] of row.entries()) {
		const value = cell.trim();
		if (!value) continue;
		const kind = mapping[column] ?? null;
		if (kind === 'link') links.push(value);
		else if (kind) said.set(kind, value);
		else others.push(`${head[column] || `Column ${column + 1}`}: ${value}`);
	}
	const name = said.get('name') ?? joined([said.get('first name'), said.get('last name')], ' ');
	const email = said.get('e-mail');
	if (!name && !email) return null;
	const profile: Profile = { basics: basicsOf(said, name, links) };
	const title = said.get('title');
	const employer = said.get('employer');
	if (employer || (title && (said.get('start') ?? said.get('end')))) {
		profile.work = [
			without({
				name: employer,
				position: title,
				startDate: said.get('start'),
				endDate: said.get('end')
			})
		];
	}
	const institution = said.get('institution');
	const degree = said.get('degree');
	if (institution || degree) profile.education = [without({ institution, studyType: degree })];
	const skills = items(said.get('skills'));
	if (skills.length) profile.skills = [{ name: 'Skills', keywords: skills }];
	const languages = items(said.get('languages'));
	if (languages.length) profile.languages = languages.map((language) => ({ language }));
	if (others.length) profile['x-notPlaced'] = others;
	return profile;
}

function basicsOf(
	said: ReadonlyMap<ColumnKind, string>,
	name: string | undefined,
	links: readonly string[]
): NonNullable<Profile['basics']> {
	const [url, ...profiles] = links;
	const city = said.get('place');
	const countryCode = said.get('country');
	const years = Number.parseFloat((said.get('years') ?? '').replace(',', '.'));
	return without({
		name,
		label: said.get('title'),
		email: said.get('e-mail'),
		phone: said.get('phone'),
		url,
		summary: said.get('summary'),
		location: city || countryCode ? without({ city, countryCode }) : undefined,
		profiles: profiles.length ? profiles.map((link) => ({ url: link })) : undefined,
		'x-statedYears':
			years > 0 && years < 70 ? [{ years, text: said.get('years') ?? '' }] : undefined
	});
}

function items(cell: string | undefined): string[] {
	if (!cell) return [];
	const parts = list.test(cell) ? cell.split(list) : cell.split(commaList);
	return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

function joined(parts: readonly (string | undefined)[], by: string): string | undefined {
	return parts.filter(Boolean).join(by) || undefined;
}

/** Without the keys that nothing is known for. */
function without<T extends object>(value: T): T {
	return Object.fromEntries(Object.entries(value).filter(([, known]) => known !== undefined)) as T;
}
