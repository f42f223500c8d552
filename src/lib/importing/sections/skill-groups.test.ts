import { describe, expect, it } from 'vitest';
import { fromHtml } from '../testing-resumes';

const page = (...groups: readonly (readonly [string, ...string[]])[]) =>
	fromHtml(
		`<h1>Demo Ada Example</h1><p>ada@example.org</p>${groups
			.map(
				([head, ...items]) => `<h3>${head}</h3>${items.map((item) => `<p>${item}</p>`).join('')}`
			)
			.join('')}<h3>Experience</h3><h4>Fictional Bread</h4><h5>2016 – 2020</h5><p>Head Baker</p>`
	);
const keywords = (profile: ReturnType<typeof fromHtml>) =>
	(profile.skills ?? []).flatMap((group) => group.keywords ?? []);

describe('groups of skills that are headed as sections are', () => {
	it('are skills, though a word over them heads other things elsewhere', () => {
		const profile = page(
			['Web', 'HTML', 'CSS', 'JavaScript'],
			['Service Monitoring', 'Grafana', 'Docker']
		);
		expect(keywords(profile)).toEqual(['HTML', 'CSS', 'JavaScript', 'Grafana', 'Docker']);
		expect(profile.volunteer ?? []).toEqual([]);
	});

	it('are so between others, though nobody knows what they list', () => {
		const profile = page(
			['Databases', 'PostgreSQL', 'Redis'],
			['Methodology', 'Kneading', 'Proving'],
			['Programming', 'Java', 'Python']
		);
		expect(keywords(profile)).toContain('Kneading');
	});

	it('are none where an address or a date is among them', () => {
		const profile = page(['Web', 'HTML', 'https://ada.example'], ['Projects', 'Docker, 2019']);
		expect(keywords(profile)).toEqual([]);
	});
});
