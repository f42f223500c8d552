import { expect, it } from 'vitest';
import { plainLetters } from './plain-letters';

it('writes letters as a keyboard without accents and strokes does', () => {
	expect(plainLetters('Łukasz Đorđe Sørås, José Weiß, Ægir Þór, Işık')).toBe(
		'Lukasz Dorde Soras, Jose Weiss, AEgir THor, Isik'
	);
});

it('leaves letters of other scripts as they are', () => {
	expect(plainLetters('Ольга 田中')).toBe('Ольга 田中');
});
