import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64';

it('gives the bytes back, also where they come in several pieces', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(2), (bytes, pieces) => {
			const long = new Uint8Array(pieces * 0x6000 + bytes.length);
			long.set(bytes, pieces * 0x6000);
			expect(Buffer.compare(fromBase64(toBase64(long)), long)).toBe(0);
		}),
		{ numRuns: 40 }
	);
});

it('is what others make of the same bytes', () => {
	const bytes = Uint8Array.from({ length: 70_001 }, (_, i) => i % 256);
	expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});

it('refuses what is no Base64', () => {
	expect(() => fromBase64('not base64!')).toThrow();
});
