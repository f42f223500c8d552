import { describe, expect, it } from 'vitest';
import type { Reading } from '$lib/importing/reading';
import { ImportReader, type ImportThread } from './import-reader';

const file = (name: string) => ({ name, bytes: new Uint8Array([1]) });
const refused = (name: string): Reading => ({
	kind: 'refused',
	reason: { code: 'binary', message: `${name} holds no text.` }
});

/** A thread that hangs on `slow.pdf` and breaks on `bomb.pdf`; counts how often one was started and ended. */
function threads() {
	const seen = { started: 0, ended: 0 };
	const start = (): ImportThread => {
		seen.started += 1;
		let fail: (error: Error) => void = () => undefined;
		const broken = new Promise<never>((_, reject) => (fail = reject));
		broken.catch(() => undefined);
		return {
			broken,
			end: () => (seen.ended += 1),
			api: {
				read: ({ name }) => {
					if (name === 'bomb.pdf') fail(new Error('out of memory'));
					return name === 'good.pdf'
						? Promise.resolve(refused(name))
						: new Promise(() => undefined);
				},
				unpack: () => new Promise(() => undefined),
				review: () => new Promise(() => undefined),
				picture: () => new Promise(() => undefined)
			}
		};
	};
	return { seen, start };
}

describe('a reader of files', () => {
	it('keeps its thread from file to file', async () => {
		const { seen, start } = threads();
		const reader = new ImportReader(start, 20);
		expect(await reader.read(file('good.pdf'))).toEqual(refused('good.pdf'));
		expect(await reader.read(file('good.pdf'))).toEqual(refused('good.pdf'));
		expect(seen).toEqual({ started: 1, ended: 0 });
		reader.stop();
	});

	it.each([
		['slow.pdf', 'too-slow', 'slow.pdf took more than'],
		['bomb.pdf', 'failed', 'bomb.pdf could not be read: out of memory.']
	])('refuses %s, and reads the next in another thread', async (name, code, words) => {
		const { seen, start } = threads();
		const reader = new ImportReader(start, 20);
		const reading = await reader.read(file(name));
		if (reading.kind === 'read') throw new Error('was not refused');
		expect(reading.reason.code).toBe(code);
		expect(reading.reason.message).toContain(words);
		expect(await reader.read(file('good.pdf'))).toEqual(refused('good.pdf'));
		expect(seen).toEqual({ started: 2, ended: 1 });
		reader.stop();
	});

	it('gives up an archive that takes too long', async () => {
		const { start } = threads();
		const unpacked = await new ImportReader(start, 20).unpack(file('a.zip'));
		expect(unpacked).toMatchObject({ kind: 'refused', reason: { code: 'too-slow' } });
	});
});
