import { expect, it } from 'vitest';
import { pdfLines } from './pdf-lines';
import { loadPdfJs } from './pdfjs';
import { smallPdf } from './testing';

/** More than the parser sends of a page at once. */
const many = 900;

it('loses nothing of a page that the parser tells of in several parts, nor of files that are read at once', async () => {
	const read = async (word: string) => {
		const drawn = Array.from(
			{ length: many },
			(_, i) => [72, 780 - i * 0.8, `${word}${i}`] as const
		);
		const { lines } = await pdfLines({ name: 'long.pdf', bytes: smallPdf(drawn) });
		return [
			...lines
				.map(({ text }) => text)
				.join(' ')
				.matchAll(/[a-z]+\d+/g)
		]
			.flat()
			.toSorted();
	};
	const words = (word: string) => Array.from({ length: many }, (_, i) => `${word}${i}`).toSorted();
	const [first, second] = await Promise.all([read('one'), read('two')]);
	expect(first).toEqual(words('one'));
	expect(second).toEqual(words('two'));
});

it('leaves what the engine has of its own as it was', async () => {
	const { push } = Array.prototype;
	const { parse, stringify } = JSON;
	await loadPdfJs();
	expect(Array.prototype.push).toBe(push);
	expect(JSON.parse).toBe(parse);
	expect(JSON.stringify).toBe(stringify);
});
