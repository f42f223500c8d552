import { describe, expect, it } from 'vitest';
import { fromHtml, fromText } from './testing-resumes';

const head = 'Demo Ada Example\nada@example.org\n\nEDUCATION\n\n';
const schools = (lines: string) =>
	(fromText(head + lines).education ?? []).map(
		({ studyType, area, institution, endDate }) =>
			`${studyType ?? '?'} / ${area ?? '?'} @ ${institution ?? '?'} ${endDate ?? ''}`
	);

describe('a school', () => {
	it('behind "from"', () => {
		expect(
			schools('Aug. 2013: Ph.D. Computer Science & Engineering from the University of Nowhere')
		).toEqual(['Ph.D. / Computer Science & Engineering @ University of Nowhere 2013-08']);
	});

	it('in an item that is longer than a head', () => {
		const profile = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Education</h2><ul><li>B.Tech in Computer Science &amp; Engineering, Invented Dr. Sample National Rehabilitation University (DSNRU), Lucknow (September 2024 - July 2028)</li><li>Intermediate, Fictional Inter College, Nowhere (April 2022 - March 2023)</li></ul>'
		);
		expect(profile.education).toHaveLength(2);
		expect(profile.education?.[0]).toMatchObject({
			studyType: 'B.Tech',
			area: 'Computer Science & Engineering',
			startDate: '2024-09',
			endDate: '2028-07'
		});
	});
});
