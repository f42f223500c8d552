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
