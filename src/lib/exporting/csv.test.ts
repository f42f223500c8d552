import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvColumns, usualCsvColumns } from './csv-columns';
import { anyText, candidate, entry, exported, exportOf, samples } from './testing';

const all = csvColumns.map(({ id }) => id);
const stranger = candidate('x', { basics: {} });

/** The rows as a spreadsheet reads them, by their heads. */
function rowsOf(text: string): Record<string, string>[] {
	return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
		.data;
}

describe('a list as CSV', () => {
	it('begins with the mark that makes Excel read UTF-8, and ends lines with CRLF', () => {
		const { name, type, text } = exported('csv', exportOf(samples));
		expect(name).toBe('backend-slate-2026-11-22.csv');
		expect(type).toBe('text/csv;charset=utf-8');
		expect(text.startsWith('\ufeffPosition,Name,')).toBe(true);
		expect(text.split('\r\n')).toHaveLength(4);
		expect(text.replaceAll('\r\n', '')).not.toContain('\n');
	});

	it('says what the profiles say', () => {
		const entries = [
			entry('pinklesh', { stage: 'interview', rating: 3, note: 'asks for "remote", two days' }),
			entry('jatin')
		];
		const [first, second] = rowsOf(exported('csv', exportOf(samples, entries), all).text);
		expect(first).toMatchObject({
			Position: '1',
			Name: 'Pinklesh Parjapati',
			'Current or last title': 'Senior Software Engineer',
			'Current or last employer': 'Appreciate',
			'In that role': 'September 2024 to now',
			Place: 'Gurgaon, IN',
			Availability: 'Open to opportunities',
			Education: 'not stated',
			Stage: 'interview',
			'Rating, of 4': '3',
			Note: 'asks for "remote", two days',
			'Added to the list': '2026-11-22'
		});
		expect(second).toMatchObject({
			Position: '2',
			'Dated experience, months': '59',
			'Dated experience': '59 months',
			Availability: 'not stated',
			'Rating, of 4': 'not rated',
			Note: ''
		});
		expect(second?.['Skills shown at work or in projects']).toContain('Go (up to 51 months)');
		expect(second?.['Skills listed or studied only']).toContain('Cassandra');
		expect(second?.['Skills listed or studied only']).not.toContain('Micronaut');
	});

	it('says "not stated" of whatever a profile leaves open', () => {
		const [row] = rowsOf(exported('csv', exportOf([stranger]), all).text);
		const facts = csvColumns
			.filter(
				({ id }) => !['place', 'name', 'stage', 'rating', 'note', 'added', 'source'].includes(id)
			)
			.map(({ label }) => row?.[label]);
		expect(facts).toEqual(facts.map(() => 'not stated'));
	});

	it('holds the chosen columns only, in the order of the table', () => {
		const { text } = exported('csv', exportOf(samples), ['note', 'name']);
		expect(text.split('\r\n')[0]).toBe('\ufeffName,Note');
		expect(usualCsvColumns).toContain('education');
	});

	it('keeps years known only to the year as a range', () => {
		const vague = candidate('v', {
			work: [{ name: 'Invented Grid', startDate: '2019', endDate: '2020' }]
		});
		const [row] = rowsOf(exported('csv', exportOf([vague]), ['months']).text);
		expect(row?.['Dated experience, months']).toBe('2 to 24');
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n+2', '  =1', '＝1', '＋1'])(
		'never lets %j run as a formula',
		(note) => {
			const { text } = exported('csv', exportOf(samples.slice(0, 1), [entry('jatin', { note })]), [
				'note'
			]);
			expect(rowsOf(text)[0]?.Note).toBe(`'${note}`);
		}
	);

	it('gives any text back as it was, but for the guard', () => {
		fc.assert(
			fc.property(anyText, anyText, (name, note) => {
				const person = candidate('p', { basics: { name: `x${name.trim()}` } });
				const { text } = exported('csv', exportOf([person], [entry('p', { note: `y${note}` })]), [
					'name',
					'note'
				]);
				const [row] = Papa.parse<string[]>(text.slice(1), { newline: '\r\n' }).data.slice(1);
				expect(row).toEqual([`x${name.trim()}`.trim(), `y${note}`]);
			})
		);
	});
});
