import { expect, it } from 'vitest';
import type { SkillId } from '$lib/domain/skill';
import type { FieldMatch, SkillMatch } from '$lib/state/searching/found';
import { reasonsOf } from './reasons';

const kafka: SkillMatch = {
	kind: 'exact',
	skill: 'kafka' as SkillId,
	name: 'Kafka',
	step: 'role',
	through: null,
	months: 51,
	lastUsed: null
};
const title = (at: FieldMatch['at']): FieldMatch => ({
	kind: 'exact',
	field: 'title',
	text: 'Senior Software Engineer',
	at
});

it('names a skill once that was typed and chosen', () => {
	expect(reasonsOf([kafka, { ...kafka, kind: 'prefix' }]).skills).toEqual([kafka]);
});

it('names a title once, with every word marked that met', () => {
	const { fields } = reasonsOf([title([[0, 6]]), title([[7, 15]])]);
	expect(fields).toEqual([
		title([
			[0, 6],
			[7, 15]
		])
	]);
});

it('keeps fields of the same words apart, and leaves the name to the head of the row', () => {
	const { fields } = reasonsOf([
		title([[0, 6]]),
		{ ...title([[0, 6]]), field: 'past title' },
		{ ...title([[0, 6]]), field: 'name' }
	]);
	expect(fields.map(({ field }) => field)).toEqual(['title', 'past title']);
});
