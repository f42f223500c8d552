import { describe, expect, it, vi } from 'vitest';
import { readFile, readParts } from '../read-file';
import type { Reading } from '../reading';
import { anna, readText, taken } from '../testing';

const bo = { basics: { name: 'Demo Bo Example' }, work: [{ name: 'Fictional Bank' }] };

it('reads a person a line, whatever the file is called', async () => {
	const text = `${JSON.stringify(anna)}\r\n\n${JSON.stringify(bo)}\n`;
	const { format, profiles } = taken(await readText(text, 'people.txt'));
	expect(format).toBe('ndjson');
	expect(profiles.map(({ profile }) => profile)).toEqual([anna, bo]);
});

it('refuses a broken line by its number and keeps the others', async () => {
	const text = `${JSON.stringify(anna)}\n{"basics": {\n${JSON.stringify(bo)}\n{"__proto__": {"x": 1}, "basics": {"name": "Demo Cy"}}`;
	const { profiles, refused } = taken(await readText(text, 'people.ndjson'));
	expect(profiles).toHaveLength(3);
	expect(refused[0]?.message).toMatch(/^Line 2 of people\.ndjson is not valid JSON/);
	expect(Object.hasOwn(profiles[2]?.profile ?? {}, '__proto__')).toBe(false);
});

it('leaves one person over several lines to JSON Resume', async () => {
	const { format } = taken(await readText(JSON.stringify(anna, null, 2), 'anna.json'));
	expect(format).toBe('json-resume');
});

describe('a file of many', () => {
	const people = (count: number) =>
		Array.from({ length: count }, (_, i) =>
			JSON.stringify({ basics: { name: `Demo Person ${i}`, summary: 'é'.repeat(2000) } })
		).join('\n');
	const parts = async (bytes: Uint8Array) => {
		const all: Reading[] = [];
		for await (const part of readParts({ name: 'many.ndjson', bytes }, {})) {
			if (part.kind !== 'asks') all.push(part);
		}
		return all;
	};

	it('comes in parts, all of one file, with every line', async () => {
		const bytes = new TextEncoder().encode(people(1000));
		const read = (await parts(bytes)).map(taken);
		expect(read.map(({ profiles }) => profiles.length)).toEqual([200, 200, 200, 200, 200]);
		expect(new Set(read.map(({ hash }) => hash)).size).toBe(1);
		expect(read[4]?.profiles[199]?.profile.basics?.name).toBe('Demo Person 999');
		const whole = taken(await readFile({ name: 'many.ndjson', bytes }));
		expect(whole.profiles).toHaveLength(1000);
	});

	it('is never decoded as a whole, whatever stands at its beginning', async () => {
		const decoded = vi.spyOn(TextDecoder.prototype, 'decode');
		await parts(new TextEncoder().encode(people(1000)));
		const longest = Math.max(...decoded.mock.calls.map(([bytes]) => bytes?.byteLength ?? 0));
		decoded.mockRestore();
		expect(longest).toBeLessThanOrEqual(1024 * 1024);
	});

	it('in UTF-16 and in Windows-1252 is read likewise', async () => {
		const text = `${JSON.stringify(anna)}\n{"basics": {"name": "Demo Bö"}}\n`;
		const wide = new Uint8Array(
			new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0))).buffer
		);
		const narrow = Uint8Array.from([...text].map((c) => c.charCodeAt(0)));
		for (const bytes of [wide, narrow]) {
			const [read] = (await parts(bytes)).map(taken);
			expect(read?.profiles[1]?.profile.basics?.name).toBe('Demo Bö');
		}
	});

	it('without a single résumé is refused once', async () => {
		const [only, ...more] = await parts(new TextEncoder().encode('{"a":1}\n'.repeat(5000)));
		expect(more).toEqual([]);
		expect(only?.kind).toBe('refused');
	});
});
