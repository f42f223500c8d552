import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Profile } from '$lib/domain/profile';
import type { SkillId } from '$lib/domain/skill';
import { defaultVocabulary, withTaught } from '$lib/vocabulary/vocabulary';
import { aliasEffects, mayMention } from './alias-effect';
import { analyse } from './analyse';

const streams = 'kafka-streams' as SkillId;
const effect = aliasEffects(defaultVocabulary(), 'KTable', streams);

const listing = (...keywords: string[]): Profile => ({ skills: [{ name: 'All', keywords }] });
const telling = (...highlights: string[]): Profile => ({
	work: [{ name: 'Harbour Lane', startDate: '2020-01', highlights }]
});

describe('what an alias does to a profile', () => {
	it('makes somebody match who lists it', () => {
		expect(effect(listing('KTable', 'SQS'))).toMatchObject({
			newly: true,
			mention: { pointer: '/skills/0/keywords/0', step: 'listed' }
		});
	});

	it('gives more evidence to somebody who has the skill by its own name', () => {
		expect(effect(listing('Kafka Streams', 'KTable'))).toMatchObject({ newly: false });
	});

	it('finds it in a sentence, and shows the strongest place', () => {
		const both = { ...listing('KTable'), ...telling('Joined orders and payments in a KTable.') };
		expect(effect(both)?.mention).toMatchObject({ pointer: '/work/0/highlights/0', step: 'role' });
	});

	it.each([
		['nothing of it', telling('Read a table of Kafka offsets.')],
		['a longer word', telling('Kept the ktables tidy.')],
		['a wish', telling('Keen to learn KTable.')],
		['no text', {}]
	])('%s changes nothing', (_, profile) => {
		expect(effect(profile)).toBeNull();
	});
});

it('a profile that cannot mention a name has the same facts, whether it is taught or not', () => {
	const now = defaultVocabulary();
	const then = withTaught(now, [{ alias: 'KTable', skill: streams, taughtAt: 0 }]);
	const may = mayMention(['KTable']);
	const words = fc.constantFrom('KTable', 'Kafka', 'k', 'table', 'KTableKafka', 'Go', 'a K-Table,');
	const texts = fc.array(words, { maxLength: 4 }).map((some) => some.join(' '));
	fc.assert(
		fc.property(texts, texts, (listed, told) => {
			const profile = { ...listing(listed), ...telling(told) };
			const { version, ...after } = analyse(profile, then, 24_310);
			expect(version.vocabulary).toBe(then.version);
			const before = analyse(profile, now, 24_310);
			if (!may(profile)) expect(after).toEqual({ ...before, version: undefined });
		})
	);
});
