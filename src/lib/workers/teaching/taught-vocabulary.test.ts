import { expect, it } from 'vitest';
import type { SkillId } from '$lib/domain/skill';
import { TaughtVocabulary } from './taught-vocabulary';

const zorbing = { alias: 'Zorbing', skill: 'kafka-streams' as SkillId, taughtAt: 0 };
const names = (vocabulary: TaughtVocabulary) => vocabulary.names.entries.map(({ name }) => name);

it('learns a name, and that nothing new was taught', () => {
	const vocabulary = new TaughtVocabulary();
	expect(vocabulary.learn([])).toBe(false);
	expect(vocabulary.learn([zorbing])).toBe(true);
	expect([vocabulary.taught, names(vocabulary).includes('Zorbing')]).toEqual([[zorbing], true]);
	expect(vocabulary.learn([zorbing])).toBe(false);
	expect(vocabulary.learn([])).toBe(true);
	expect(names(vocabulary)).not.toContain('Zorbing');
});

it('tells by which names two of its versions differ, where it remembers both', () => {
	const vocabulary = new TaughtVocabulary();
	const { version: untaught } = vocabulary.present;
	vocabulary.learn([zorbing]);
	const { version } = vocabulary.present;
	expect(vocabulary.namesBetween(untaught, version)).toEqual(['Zorbing']);
	expect(vocabulary.namesBetween(version, version)).toEqual([]);
	expect(vocabulary.namesBetween('of another start', version)).toBeNull();
});
