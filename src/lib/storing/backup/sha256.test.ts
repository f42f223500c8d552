import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Sha256 } from './sha256';

it('gives what Node gives, however the bytes are cut', () => {
	fc.assert(
		fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (pieces) => {
			const own = new Sha256();
			const nodes = createHash('sha256');
			for (const piece of pieces) {
				own.update(piece);
				nodes.update(piece);
			}
			expect(own.hex()).toBe(nodes.digest('hex'));
		})
	);
});

it.each([0, 55, 56, 57, 63, 64, 65, 119, 120])('pads %i bytes as the standard says', (length) => {
	const bytes = new Uint8Array(length).fill(0x61);
	expect(new Sha256().update(bytes).hex()).toBe(createHash('sha256').update(bytes).digest('hex'));
});
