import { describe, expect, it } from 'vitest';
import { fromText, positions } from './testing-resumes';

const head = 'Demo Ada Example\nada@example.org\n\nWORK EXPERIENCE\n';

describe('records of a form whose houses no label announces', () => {
	it('begin with the line above the labels', () => {
		const profile = fromText(
			`${head}1. Fictional Bread LLP\nJob Appointment: Senior Baker\nPeriod: Dec 2015 – Current\nJob Responsibilities:\n- Bakes rye for three shops\n2. Made-up Mills Ltd\nJob Appointment: Miller\nPeriod: Sep 2013 – Dec 2015\n- Mills rye and spelt`
		);
		expect(positions(profile)).toEqual([
			'Senior Baker @ Fictional Bread LLP, 2015-12 …',
			'Miller @ Made-up Mills Ltd, 2013-09 … 2015-12'
		]);
		expect(profile.work?.map(({ highlights }) => highlights)).toEqual([
			['Bakes rye for three shops'],
			['Mills rye and spelt']
		]);
	});

	it('may be items of a list', () => {
		const profile = fromText(
			`${head}- FICTIONAL BREAD LTD\nDesignation: Oven Engineer\nDuration: Oct 2016 to Dec 2016\n- Plans the firing of two ovens.`
		);
		expect(positions(profile)).toEqual(['Oven Engineer @ FICTIONAL BREAD LTD, 2016-10 … 2016-12']);
	});

	it('name the company with its address', () => {
		const profile = fromText(
			`${head}Company Name & Address: Fictional Bread WLL, Bern\nWorking period: From Sep 2011 to March 2017.\nDesignation: Baker\n- Bakes rye for three shops`
		);
		expect(positions(profile)).toEqual(['Baker @ Fictional Bread WLL, Bern, 2011-09 … 2017-03']);
	});
});

describe('a label that stands alone on its line', () => {
	it('heads the statements and names no employer', () => {
		const profile = fromText(
			`${head}Baker\nFictional Bread\n07/2022 – Present\nAchievements/Tasks\n- Bakes rye for three shops`
		);
		expect(positions(profile)).toEqual(['Baker @ Fictional Bread, 2022-07 …']);
		expect(profile.work?.[0]?.highlights).toEqual(['Bakes rye for three shops']);
	});
});
