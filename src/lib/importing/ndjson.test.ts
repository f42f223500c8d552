import { expect, it } from 'vitest';
import { anna, readText, taken } from './testing';

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
