import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersOf } from './fold';
import { nearWords } from './near';
import { slipsAllowed, slipsBetween, slipsToBeginning } from './slips';
import { packStrings } from '../packed/strings';

it('misses no near word, whatever it leaves out beforehand', () => {
	const word = fc.string({ unit: fc.constantFrom('k', 'a', 'f', 'ß', '2'), maxLength: 10 });
	fc.assert(
		fc.property(fc.array(word), word, fc.boolean(), (words, typed, toBeginning) => {
			const list = { words: packStrings(words), letters: Uint32Array.from(words, lettersOf) };
			const slips = toBeginning ? slipsToBeginning : slipsBetween;
			const allowed = slipsAllowed(typed.length, toBeginning);
			const near = words.flatMap((word, at) => {
				const count = slips(typed, word);
				return allowed && count <= allowed ? [{ at, slips: count }] : [];
			});
			const found = nearWords(list, typed, toBeginning).map(({ at, slips }) => ({ at, slips }));
			expect(found).toEqual(near);
		})
	);
});
