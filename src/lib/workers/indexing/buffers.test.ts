import { expect, it } from 'vitest';
import { buffersIn } from './buffers';

it('finds the memory of all columns, each piece once', () => {
	const shared = new Uint32Array(4);
	const data = {
		a: shared,
		b: [new Uint8Array(shared.buffer), { c: Float64Array.of(1) }],
		d: 'text',
		e: null
	};
	expect(buffersIn(data)).toEqual([shared.buffer, data.b[1] && Object.values(data.b[1])[0].buffer]);
});
