import { describe, expect, it } from 'vitest';
import { fromHtml, fromMarkdown, positions } from '../testing-resumes';
import type { Profile } from '$lib/domain/profile';

const schools = ({ education }: Profile) =>
	(education ?? []).map(
		({ studyType, institution }) => `${studyType ?? '?'} @ ${institution ?? '?'}`
	);

describe('studies and work under one heading', () => {
	it('are told apart in a list', () => {
		const read = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Education and work experience</h2><ul><li>2019 - 2021: Software Engineer, Invented Works, Bern</li><li>2017 - 2019: Data Analyst at Sample Ltd</li><li>2013 - 2017: B.Sc. in Physics, University of Nowhere</li></ul>'
		);
		expect(positions(read)).toEqual([
			'Software Engineer @ Invented Works, Bern, 2019 … 2021',
			'Data Analyst @ Sample Ltd, 2017 … 2019'
		]);
		expect(schools(read)).toEqual(['B.Sc. @ University of Nowhere']);
	});

	it('are told apart where each has a heading', () => {
		const read = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Work Experience and Education</h2><h3>Baker</h3><p>Invented Works, 2019 - 2021</p><p>I bake bread for everybody in town.</p><h3>B.Sc. in Physics</h3><p>University of Nowhere, 2013 - 2017</p>'
		);
		expect(positions(read)).toEqual(['Baker @ Invented Works, 2019 … 2021']);
		expect(schools(read)).toEqual(['B.Sc. @ University of Nowhere']);
	});

	it('are told apart by a bold lead', () => {
		const read = fromMarkdown(
			'# Demo Ada Example\n\n## Education & Experience\n\n**University of Nowhere** — B.Sc. in Physics, 2013 - 2017\n\n**Invented Works** — Teaching Assistant, 2017 - 2019\n- Taught things\n'
		);
		expect(positions(read)).toEqual(['Teaching Assistant @ Invented Works, 2017 … 2019']);
		expect(schools(read)).toEqual(['B.Sc. @ University of Nowhere']);
	});
});
