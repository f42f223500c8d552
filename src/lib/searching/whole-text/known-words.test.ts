import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../near/fold';
import { wordsSaid } from './in-profile';
import { KnownWords } from './known-words';

const letters = fc.oneof(
	fc.constantFrom(
		...'aAbZ09+#.-_ \n/@',
		'é',
		'e\u0301',
		'ß',
		'İ',
		'ж',
		'\u212a',
		'–',
		'’',
		'\u200b'
	),
	fc.integer({ min: 0x80, max: 0x2100 }).map((code) => String.fromCharCode(code))
);
const texts = fc.array(fc.string({ unit: letters, maxLength: 30 }), { maxLength: 6 });

it('takes from profiles, one after the other, the words that their texts have by themselves', () => {
	fc.assert(
		fc.property(fc.array(texts, { maxLength: 4 }), (all) => {
			for (const highlights of all) {
				const said = wordsSaid({ work: [{ highlights }] });
				expect(said.toSorted()).toEqual([...new Set(highlights.flatMap(wordsOf))].sort());
			}
		})
	);
});

it('knows many words apart, and none that were said in another document', () => {
	const known = new KnownWords();
	const many = Array.from({ length: 100_000 }, (_, n) => `w${n.toString(36)}`);
	for (let from = 0; from < many.length; from += 20_000) {
		const some = many.slice(from, from + 20_000);
		known.begin();
		known.take(`${some.join(' ')} ${some.join(',').toUpperCase()}`);
		expect(known.taken).toEqual(some);
	}
	known.begin();
	known.take('W0 w1');
	expect(known.taken).toEqual(['w0', 'w1']);
});

it('reads every letter up to the end of Latin and of punctuation as `wordsOf` does', () => {
	for (let code = 0; code <= 0x2100; code++) {
		const text = `a${String.fromCharCode(code)}b${String.fromCharCode(code)} Ab`;
		expect(wordsSaid({ basics: { summary: text } }).toSorted()).toEqual(
			[...new Set(wordsOf(text))].sort()
		);
	}
});

it('takes a word of a third of a megabyte whole', () => {
	const word = 'long'.repeat(75_000);
	expect(wordsSaid({ basics: { summary: `One ${word}. Two` } })).toEqual(['one', word, 'two']);
});
