import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Asks } from '$lib/importing/read-file';
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
				read: async ({ name }, _, take) => {
					if (name === 'bomb.pdf') fail(new Error('out of memory'));
					if (!name.startsWith('good')) return new Promise(() => undefined);
					for (let part = 0; part < (name === 'good.ndjson' ? 3 : 1); part++)
						if (!(await take(refused(name)))) return;
				},
				table: () => new Promise(() => undefined),
				unpack: () => new Promise(() => undefined),
				review: () => new Promise(() => undefined),
				picture: () => new Promise(() => undefined)
			}
		};
	};
	return { seen, start };
}

/** What comes of a file that is one part. */
async function read(reader: ImportReader, name: string): Promise<Reading> {
	const parts: (Reading | Asks)[] = [];
	await reader.read(file(name), {}, (part) => Promise.resolve(parts.push(part) > 0));
	const [only] = parts;
	if (parts.length !== 1 || !only || only.kind === 'asks') throw new Error('not one part');
	return only;
}

describe('a reader of files', () => {
	it('keeps its thread from file to file', async () => {
		const { seen, start } = threads();
		const reader = new ImportReader(start, 20);
		expect(await read(reader, 'good.pdf')).toEqual(refused('good.pdf'));
		expect(await read(reader, 'good.pdf')).toEqual(refused('good.pdf'));
		expect(seen).toEqual({ started: 1, ended: 0 });
		reader.stop();
	});

	it.each([
		['slow.pdf', 'too-slow', 'slow.pdf took more than'],
		['bomb.pdf', 'failed', 'bomb.pdf could not be read: out of memory.']
	])('refuses %s, and reads the next in another thread', async (name, code, words) => {
		const { seen, start } = threads();
		const reader = new ImportReader(start, 20);
		const reading = await read(reader, name);
		if (reading.kind === 'read') throw new Error('was not refused');
		expect(reading.reason.code).toBe(code);
		expect(reading.reason.message).toContain(words);
		expect(await read(reader, 'good.pdf')).toEqual(refused('good.pdf'));
		expect(seen).toEqual({ started: 2, ended: 1 });
		reader.stop();
	});

	it('gives up an archive that takes too long', async () => {
		const { start } = threads();
		const unpacked = await new ImportReader(start, 20).unpack(file('a.zip'));
		expect(unpacked).toMatchObject({ kind: 'refused', reason: { code: 'too-slow' } });
	});

	it('takes a file of many in parts, for as long as somebody wants more and however long they take', async () => {
		vi.useFakeTimers();
		onTestFinished(() => void vi.useRealTimers());
		const { seen, start } = threads();
		const reader = new ImportReader(start, 20);
		let taken = 0;
		const slowly = (wanted: number) => {
			taken += 1;
			vi.advanceTimersByTime(1000);
			return Promise.resolve(taken < wanted);
		};
		await reader.read(file('good.ndjson'), {}, () => slowly(9));
		expect(taken).toBe(3);
		await reader.read(file('good.ndjson'), {}, () => slowly(5));
		expect(taken).toBe(5);
		expect(seen).toEqual({ started: 1, ended: 0 });
		reader.stop();
	});

	it('passes on what went wrong where a part was taken', async () => {
		const reader = new ImportReader(threads().start, 20);
		const full = () => Promise.reject(new Error('full'));
		await expect(reader.read(file('good.ndjson'), {}, full)).rejects.toThrow('full');
		reader.stop();
	});
});
