import { describe, expect, it } from 'vitest';
import { fromText } from './testing-resumes';

const head = 'Demo Ada Example\nada@example.org\n\n';
const schools = (text: string) =>
	(fromText(`${head}EDUCATION\n${text}`).education ?? []).map(
		({ institution, studyType, area }) =>
			`${studyType ?? '?'} / ${area ?? '?'} @ ${institution ?? '?'}`
	);

describe('a degree told in a sentence', () => {
	it.each([
		[
			'Diploma in Mechanical Engineering from Fictional Institute of Technology, Bern with 67%',
			'Diploma / Mechanical Engineering @ Fictional Institute of Technology'
		],
		[
			'B-tech in Civil Engineering from University of Nowhere with first class.',
			'B-tech / Civil Engineering @ University of Nowhere'
		],
		[
			'Higher Secondary Education from Invented State Board with 79%',
			'Higher Secondary Education / ? @ Invented State Board'
		],
		[
			'2014: MA of Translation Studies from Nowhere University of Bern',
			'MA / Translation Studies @ Nowhere University of Bern'
		],
		[
			'MBA Hospital Management from Nowhere University 2008',
			'MBA / Hospital Management @ Nowhere University'
		],
		['Passed M.B.A from Nowhere University, Bern in 2011', 'M.B.A / ? @ Nowhere University'],
		[
			'Completed B.E. in Electrical Engineering with 59% in 2014 from Invented College of Engineering',
			'B.E. / Electrical Engineering @ Invented College of Engineering'
		],
		['Intermediate from U.P. Board, Nowhere with 56% in 2010', 'Intermediate / ? @ U.P. Board'],
		['HSC passed from Invented Board in 2006', 'HSC / ? @ Invented Board'],
		[
			'Matriculation (SSLC) under Invented State Board with 85%',
			'Matriculation (SSLC) / ? @ Invented State Board'
		]
	])('%s', (sentence, school) => {
		expect(schools(`- ${sentence}`)).toEqual([school]);
		expect(schools(sentence)).toEqual([school]);
	});

	it('is an entry for each of several', () => {
		expect(
			schools(
				'- Diploma in Piping Design from Fictional Academy, Bern.\n- B.Tech in Mechanical Engineering from University of Nowhere with first class.\n- Higher Secondary Education under Invented State Board with 79%.'
			)
		).toHaveLength(3);
	});
});
