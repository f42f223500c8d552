import { describe, expect, it } from 'vitest';
import type { Ground } from './rule';
import { lawfulText, refusalsIn } from './wording';

/** A sentence, the ground that it is refused on, and the lawful wording offered. */
export type Refused = readonly [text: string, ground: Ground, lawful: string];

/** Tests that sentences are refused with an offer that is refused no more, and that others are left alone. */
export function holdWordings(refused: readonly Refused[], fine: readonly string[]): void {
	describe('a requirement', () => {
		it.each(refused)('“%s” is refused on %s', (text, ground, lawful) => {
			expect(refusalsIn(text).map((each) => each.ground)).toContain(ground);
			expect(lawfulText(text)).toBe(lawful);
		});

		it.each(fine)('“%s” is fine', (text) => {
			expect(refusalsIn(text)).toEqual([]);
			expect(lawfulText(text)).toBe(text);
		});

		it('once worded lawfully is refused no more', () => {
			for (const [text] of refused) expect(refusalsIn(lawfulText(text)), text).toEqual([]);
		});
	});
}
