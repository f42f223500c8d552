import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerWord } from './lower-words';

const codesOf = (text: string) =>
	Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

it('is the word in lower case whatever was met before at its place', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 16 })), (words) => {
			for (const word of words) {
				const lower = lowerWord(word, codesOf(word), 0, word.length, 7);
				expect(lower).toBe(word.toLowerCase().replace('’', "'"));
			}
		})
	);
});

it('makes an apostrophe plain, the second time too', () => {
	const text = 'We HAVEN’T';
	for (let time = 0; time < 2; time++) {
		expect(lowerWord(text, codesOf(text), 3, text.length, 11)).toBe("haven't");
	}
});
