import { describe, expect, it } from 'vitest';
import { readText, refusal, taken } from '../testing';
import type { Mapping } from './columns';
import { foldHeading, guessColumns } from './guess-columns';
import { lookAtTable, tableKey } from './look-at-table';
import { readRows } from './read-rows';
import { readTable } from './read-table';
import { columnsFor } from './remembered';

const guessed = (text: string, remembered?: Parameters<typeof guessColumns>[1]) => {
	const table = readTable(text);
	if (!table) throw new Error('no table');
	return guessColumns(table, remembered);
};

describe('columns', () => {
	it('are known by their headings, in five languages, however they are written', () => {
		expect(guessed('Full Name,E-mail,Current Company,Job Title,Key Skills\na,b,c,d,e')).toEqual([
			'name',
			'e-mail',
			'employer',
			'title',
			'skills'
		]);
		expect(guessed('Vorname;Nachname;Telefon;Arbeitgeber\na;b;c;d')).toEqual([
			'first name',
			'last name',
			'phone',
			'employer'
		]);
		expect(guessed('Prénom\tNom\tCourriel\tCompétences\na\tb\tc\td')[3]).toBe('skills');
	});

	it('are known by what is in them where a heading says nothing', () => {
		expect(
			guessed('A,B,C,D\nDemo Ada,ada@example.org,+1 555 0100 200,https://example.org\n')
		).toEqual([null, 'e-mail', 'phone', 'link']);
		expect(guessed('A,B,C\n2026-01-02,01.02.2026,2019 - 2021\n')).toEqual([null, null, null]);
	});

	it('are as somebody said before, whatever their heading', () => {
		const remembered = { [foldHeading('Rôle')]: 'title', name: null } as const;
		expect(guessed('Rôle,Name,Applicant\na,b,c', remembered)).toEqual(['title', null, 'name']);
	});
});

describe('rows', () => {
	it('become people, with what has no field kept under its heading', async () => {
		const text =
			'Name;Email;Company;Title;Skills;Notice period\nDemo Ada;ada@example.org;Fictional Rail;Engineer;"Go, Rust";"4 weeks"\n';
		const { profiles, format } = taken(await readText(text, 'export.csv'));
		expect(format).toBe('csv');
		expect(profiles[0]?.profile).toEqual({
			basics: { name: 'Demo Ada', label: 'Engineer', email: 'ada@example.org' },
			work: [{ name: 'Fictional Rail', position: 'Engineer' }],
			skills: [{ name: 'Skills', keywords: ['Go', 'Rust'] }],
			'x-notPlaced': ['Notice period: 4 weeks']
		});
	});

	it('that name nobody are refused, the others kept', async () => {
		const text = 'Name,Email,Skills\nDemo Ada,ada@example.org,\n,,\n,,Go\nDemo Bo,,\n';
		const { profiles, refused } = taken(await readText(text, 'a.csv'));
		expect(profiles.map(({ profile }) => profile.basics?.name)).toEqual(['Demo Ada', 'Demo Bo']);
		expect(refused.map(({ message }) => message)).toEqual([
			'Row 3 of a.csv names nobody: it has no name and no e-mail address.'
		]);
	});

	it('with cells too many or too few are read with a note', () => {
		const table = readTable('Name,Email\nDemo Ada\nDemo Bo,bo@example.org\n');
		if (!table) throw new Error('no table');
		const { profiles } = readRows(table, ['name', 'e-mail'], { name: 'a.csv' });
		expect(profiles.map(({ issues }) => issues.length)).toEqual([1, 0]);
	});

	it('are refused as a whole where no column names anybody', async () => {
		expect(refusal(await readText('Price,Stock\n1,2\n', 'shop.csv')).code).toBe('not-a-resume');
	});
});

describe('a table before it is read', () => {
	const text =
		'Ref,Person,E-mail,Mobile,Home phone,From,To\n1,Demo Ada,ada@example.org,111 555 0100,222 555 0100,Sept 2022,heute\n2,,,,,,\n1,Demo Bo,,,,2019,03/2021\n';
	const table = readTable(text) ?? { head: [], rows: [], uneven: [] };

	it('shows its columns with the first values that differ, and what comes of what they are taken for', () => {
		const guess = lookAtTable(table);
		expect(guess.heads[0]).toEqual({ heading: 'Ref', examples: ['1', '2'] });
		expect(guess).toMatchObject({ rows: 3, people: 1, nameless: [3, 4] });
		const named = lookAtTable(table, guess.columns.with(1, 'name'));
		expect(named).toMatchObject({ people: 2, nameless: [3], key: guess.key });
		expect(named.first?.basics?.name).toBe('Demo Ada');
	});

	it('is known again by its heads, however they are written, as long as all of them are there', () => {
		const { key, heads } = lookAtTable(table);
		const again = tableKey(['REF', 'person', 'e mail', 'Mobile', 'home phone', 'from', 'to']);
		expect(again).toBe(key);
		const columns = heads.map(() => null);
		expect(columnsFor({ key, heads }, { [key]: columns })).toEqual(columns);
		expect(columnsFor({ key, heads }, { [key]: columns.slice(1) })).toBeUndefined();
		expect(columnsFor({ key, heads }, { [key]: columns.map(() => 'shoe size') })).toBeUndefined();
		expect(columnsFor({ key: '__proto__', heads }, {})).toBeUndefined();
	});

	it('loses no cell where two columns hold the same, and reads dates as they are written', () => {
		const columns: Mapping = [null, 'name', 'e-mail', 'phone', 'phone', 'start', 'end'];
		const { profiles } = readRows(table, columns, { name: 'a.csv' });
		expect(profiles.map(({ row }) => row)).toEqual([2, 4]);
		expect(profiles[0]?.profile).toMatchObject({
			basics: { phone: '111 555 0100' },
			'x-notPlaced': ['Ref: 1', 'Home phone: 222 555 0100', 'Start: Sept 2022', 'End: heute']
		});
		const asTitle = readRows(table, columns.with(0, 'title'), { name: 'a.csv' });
		expect(asTitle.profiles.map(({ profile }) => profile.work)).toEqual([
			[{ position: '1', startDate: '2022-09' }],
			[{ position: '1', startDate: '2019', endDate: '2021-03' }]
		]);
	});

	it('may begin with the line by which Excel is told what parts its cells', () => {
		expect(readTable('sep=;\r\nName;Email\r\nDemo Ada;a@example.org')?.head).toEqual([
			'Name',
			'Email'
		]);
	});
});
