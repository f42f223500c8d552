import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edited, movedBy, withoutClashes } from './edits';

const text = 'abcdefghijklmnopqrstuvwxyz';
const edit = fc
	.tuple(fc.nat(25), fc.nat(6), fc.constantFrom('', 'X', 'YYYYYYYYY'))
	.map(([from, length, words]) => ({ from, to: Math.min(26, from + 1 + length), with: words }));

it('moves a stretch that no edit touches with its words, and keeps every other in the text', () => {
	fc.assert(
		fc.property(fc.array(edit, { maxLength: 5 }), fc.nat(25), fc.nat(8), (all, from, length) => {
			const edits = withoutClashes(all);
			const to = Math.min(26, from + length);
			const result = edited(text, edits);
			const [start, end] = movedBy(edits, [from, to]);
			expect(0 <= start && start <= end && end <= result.length).toBe(true);
			const touched = edits.some((each) => each.from < to && from < each.to);
			if (!touched && to > from) expect(result.slice(start, end)).toBe(text.slice(from, to));
		})
	);
});

it('takes in all that stands in place of words it began or ended in', () => {
	const edits = [{ from: 2, to: 6, with: 'XYZ' }];
	expect(edited(text.slice(0, 8), edits)).toBe('abXYZgh');
	expect(movedBy(edits, [4, 8])).toEqual([2, 7]);
	expect(movedBy(edits, [0, 3])).toEqual([0, 5]);
	expect(movedBy(edits, [3, 5])).toEqual([2, 5]);
});
