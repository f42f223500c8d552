import { describe, expect, it } from 'vitest';
import type { Profile } from '$lib/domain/profile';
import type { SkillId } from '$lib/domain/skill';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { aliasEffects } from './alias-effect';

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
