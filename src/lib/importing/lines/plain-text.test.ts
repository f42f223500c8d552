import { describe, expect, it } from 'vitest';
import { plainTextLines } from './plain-text';

describe('a rule on the line of its heading', () => {
	it.each(['SKILLS -------------', '==== SKILLS ====', 'SKILLS ______', 'SKILLS …………'])(
		'%s',
		(text) => {
			expect(plainTextLines(`${text}\n\nRye`).lines).toMatchObject([
				{ text: 'SKILLS', heading: 2 },
				{ text: 'Rye', heading: null }
			]);
		}
	);

	it.each(['Signature: ________', 'Rye ---- and wheat', 'C++ --'])('but %s is none', (text) => {
		expect(plainTextLines(text).lines[0]?.heading).toBeNull();
	});
});

describe('a rule under a line', () => {
	it('makes a heading of it, but of no address', () => {
		const heading = (text: string) => plainTextLines(`${text}\n=====\n`).lines[0]?.heading;
		expect(heading('Skills')).toBe(1);
		expect(heading('Web: https://ada.example')).toBeNull();
		expect(heading('ada@example.org')).toBeNull();
	});
});
