import { describe, expect, it } from 'vitest';
import { hidden, hideFor } from './blind-text';

const hide = hideFor(
	{
		basics: {
			name: 'Jatin Mishra',
			email: 'night.coder@example.com',
			profiles: [{ username: 'jmishra92' }]
		},
		education: [
			{ institution: 'IIIT Srirangapatna' },
			{ institution: 'University of Invented Sciences' }
		]
	},
	'K7R4'
);
const blind = (text: string) => hidden(text, hide);

describe('the name', () => {
	it.each([
		['Jatin led it.', 'Candidate K7R4 led it.'],
		['JATIN MISHRA', 'Candidate K7R4'],
		['Mishra, Jatin', 'Candidate K7R4'],
		['J. Mishra and Jatin M. wrote', 'Candidate K7R4 and Candidate K7R4 wrote'],
		['jatin-mishra.md', 'Candidate K7R4.md'],
		['jatinmishra and night.coder', 'Candidate K7R4 and Candidate K7R4'],
		['Jatin’s book, by jmishra92', 'Candidate K7R4’s book, by Candidate K7R4'],
		['JatinLabs', 'Candidate K7R4Labs']
	])('hides %j', (text, blinded) => expect(blind(text)).toBe(blinded));

	it.each(['Mishragar', 'a majatine', 'Kafka and Go'])('leaves %j', (text) =>
		expect(blind(text)).toBe(text)
	);

	it('finds a name with or without its accents', () => {
		const other = hideFor({ basics: { name: 'José Núñez' } }, 'B2C3');
		expect(hidden('Jose Nunez, JOSÉ NÚÑEZ, Nu\u0301n\u0303ez?', other)).toBe(
			'Candidate B2C3, Candidate B2C3, Nu\u0301n\u0303ez?'.replace(
				'Nu\u0301n\u0303ez',
				'Candidate B2C3'
			)
		);
	});

	it('finds a name with or without its strokes', () => {
		const other = hideFor({ basics: { name: 'Łukasz Søråsen' } }, 'B2C3');
		expect(hidden('Lukasz led, and łukasz soråsen wrote', other)).toBe(
			'Candidate B2C3 led, and Candidate B2C3 wrote'
		);
	});

	it('takes a short part that is an everyday word for the name only beside the rest of it', () => {
		const other = hideFor({ basics: { name: 'An Will Nguyen' } }, 'B2C3');
		expect(hidden('An engineer will lead; An Will Nguyen did.', other)).toBe(
			'An engineer will lead; Candidate B2C3 did.'
		);
	});

	it('leaves a part that names a skill there, where it is told so', () => {
		const ruby = hideFor({ basics: { name: 'Ruby Sharma' } }, 'B2C3');
		const text = 'Ruby wrote Ruby';
		expect(ruby(text, 'prose', [[11, 15]])).toEqual([{ from: 0, to: 4, with: 'Candidate B2C3' }]);
	});
});

describe('what else tells who it is', () => {
	it.each([
		['He was the chairman (he/him), Mr Doe', 'They were the chair, Doe'],
		['her manager thanked her', 'their manager thanked them'],
		['Salesmen, man-hours, the wife of', 'Salespeople, person-hours, the spouse of'],
		['HE funding by MAN, MS in CS', 'HE funding by MAN, MS in CS'],
		['IIIT Srirangapatna, then IIIT', 'School A, then School A'],
		['University of Invented Sciences (UIS)', 'School B (School B)'],
		['a guest at Stanford University', 'a guest at a school'],
		['class of 2022, graduated in 2021', 'class of [year], graduated in [year]'],
		['born 12 March 1990, aged 34', '[birth date], [age]'],
		['call +91 98765 43210', 'call [phone]'],
		['write to a.b@example.org, see https://x.example/y.', 'write to [e-mail], see [link].'],
		['linkedin.com/in/somebody', '[link]']
	])('hides it in %j', (text, blinded) => expect(blind(text)).toBe(blinded));

	it.each([
		'2019-2020 2021-2022, p99 under 300 ms, 50,000 SKUs, 99.9%',
		'ASP.NET, Node.js, Booking.com',
		'the SLA graduated to 99.95%'
	])('leaves %j', (text) => expect(blind(text)).toBe(text));

	it('keeps the name of an employer but for the person', () => {
		expect(hidden("Women's Bank", hide, 'employer')).toBe("Women's Bank");
		expect(hidden('Mishra Consulting', hide, 'employer')).toBe('Candidate K7R4 Consulting');
	});
});
