import { describe, expect, it } from 'vitest';
import { readText, refusal, taken } from '../testing';
import { foldHeading, guessColumns } from './guess-columns';
import { readRows } from './read-rows';
import { readTable } from './read-table';

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
