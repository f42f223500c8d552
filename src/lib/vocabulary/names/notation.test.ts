import * as v from 'valibot';
import { expect, it } from 'vitest';
import { readSkillLine, skillLineSchema } from './notation';
import { shelves } from '../skills';

it('reads a name alone', () => {
	expect(readSkillLine('Kafka Streams')).toEqual({
		id: 'kafka-streams',
		names: [{ name: 'Kafka Streams', trust: 'sure' }],
		implies: []
	});
});

it('reads id, aliases, everyday words and what is implied', () => {
	expect(readSkillLine('C++! [c-plus-plus] = cpp, see plus? > C, Unix')).toEqual({
		id: 'c-plus-plus',
		names: [
			{ name: 'C++', trust: 'proper' },
			{ name: 'cpp', trust: 'sure' },
			{ name: 'see plus', trust: 'common' }
		],
		implies: ['C', 'Unix']
	});
});

it.each(['', ' = alias', '[id]', '> Java'])('refuses %j', (line) => {
	expect(() => readSkillLine(line)).toThrow(/Not a skill line/);
});

it.each(Object.entries(shelves))('holds the lines of %s to the schema', (_, lines) => {
	const wrong = lines.filter((line) => !v.is(skillLineSchema, readSkillLine(line)));
	expect(wrong).toEqual([]);
});
