import { expect, it } from 'vitest';
import { fieldOf } from './field';

it.each([
	['SDE-2', 'software'],
	['SDE-II (Project Lead)', 'software'],
	['Senior Software Engineer', 'software'],
	['Software Engineer Intern → FTE', 'software'],
	['Full-Stack Developer', 'software'],
	['Data Engineer', 'data'],
	['Business Developer', 'sales'],
	['Product Manager', 'product'],
	['UX Designer', 'design'],
	['HR Generalist', 'people'],
	['Registered Nurse', 'health'],
	['Senior Representative, YouTube Trust & Safety', 'operations'],
	['Engineering Trainee', 'engineering'],
	['Mechanical Engineer', 'engineering'],
	['Co-Founder & Managing Director', null],
	[null, null]
])('%s → %s', (title, field) => {
	expect(fieldOf(title, [])).toBe(field);
});

it('goes by the skills shown where the title leaves it open', () => {
	const shown = ['Backend frameworks', 'Databases', 'Cloud', 'Other'];
	expect(fieldOf('Consultant', shown)).toBe('software');
	expect(fieldOf('Engineer', shown)).toBe('software');
	expect(fieldOf('Engineer', [])).toBe('engineering');
});

it('needs three skills and a majority of them', () => {
	expect(fieldOf('Consultant', ['Databases', 'Cloud'])).toBeNull();
	expect(
		fieldOf('Consultant', ['Databases', 'Cloud', 'Mobile', 'Other', 'Other', 'Other'])
	).toBeNull();
});

it('lets the title outweigh the tools', () => {
	expect(fieldOf('Marketing Manager', ['Databases', 'Cloud', 'Mobile'])).toBe('marketing');
});
