import { expect, it } from 'vitest';
import type { SkillId } from '$lib/domain/skill';
import type { FieldMatch, ListedRow, SkillMatch } from '$lib/state/searching/found';
import { fitting, needsRoom } from './row-room';

const skill = (name: string, kind: SkillMatch['kind'] = 'exact'): SkillMatch => ({
	kind,
	skill: name.toLowerCase() as SkillId,
	name,
	step: 'role',
	through: null,
	months: 12,
	lastUsed: null
});
const title: FieldMatch = { kind: 'exact', field: 'title', text: 'Engineer', at: [[0, 8]] };
const few = [skill('Go')];
const many = ['Go', 'Kafka', 'Redis', 'PostgreSQL', 'Docker', 'Kubernetes'].map((name) =>
	skill(name)
);

const quote = { before: 'Ran ', words: 'Go', after: '.' };
const row = (matched: ListedRow['matched'], quoted = true) =>
	({ matched, quote: quoted ? quote : null }) as ListedRow;
const wide = { who: 350, why: 420 };

it('gives every row a line more where one of them has more reasons than its line above the quote holds', () => {
	expect(needsRoom([row(few), row(few)], wide)).toBe(false);
	expect(needsRoom([row(few), row(many)], wide)).toBe(true);
});

it('gives none for two lines of reasons without a quote, nor for what is not spelled like that', () => {
	expect(needsRoom([row(many, false)], wide)).toBe(false);
	const begun = many.map((match) => ({ ...match, kind: 'prefix' as const }));
	expect(needsRoom([row(begun)], wide)).toBe(false);
});

it('gives it always where names fill two lines', () => {
	expect(needsRoom([row(few)], { who: 200, why: 230 })).toBe(true);
});

it('keeps the reasons that a line holds, in order, and counts the rest', () => {
	const { skills, fields, left } = fitting({ skills: many, fields: [title] }, wide.why);
	expect(skills).toEqual(many.slice(0, skills.length));
	expect(skills.length).toBeGreaterThan(1);
	expect(skills.length).toBeLessThan(many.length);
	expect(fields.length + skills.length + left).toBe(many.length + 1);
});

it('keeps one reason on the narrowest of lines', () => {
	expect(fitting({ skills: many, fields: [] }, 20).skills).toEqual([many[0]]);
	expect(fitting({ skills: [], fields: [title] }, 20)).toEqual({
		skills: [],
		fields: [title],
		left: 0
	});
});
