import { expect, it } from 'vitest';
import { remember } from './remember';

it('asks once for each text', () => {
	const asked: string[] = [];
	const length = remember((text) => {
		asked.push(text);
		return text.length;
	});
	expect([length('one'), length('three'), length('one')]).toEqual([3, 5, 3]);
	expect(asked).toEqual(['one', 'three']);
});

it('is bounded, and right beyond its bound', () => {
	let asked = 0;
	const own = remember((text) => {
		asked++;
		return `${text}!`;
	});
	for (let i = 0; i < 50_000; i++) expect(own(`word ${i}`)).toBe(`word ${i}!`);
	expect(own('word 0')).toBe('word 0!');
	expect(asked).toBe(50_001);
});
