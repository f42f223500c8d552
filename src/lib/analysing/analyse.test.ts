import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '$lib/domain/facts';
import { monthOf } from '$lib/domain/month';
import { readText } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import { type Skill, stepHeight } from '$lib/domain/skill';
import { softMonths } from '$lib/domain/span';
import { defaultVocabulary, skillNamed, withTaught } from '$lib/vocabulary/vocabulary';
import { analyse, analyseForSearch, analyserVersion } from './analyse';

const asOf = monthOf(2026, 11);
const vocabulary = defaultVocabulary();

function known(name: string): Skill {
	const skill = skillNamed(vocabulary, name);
	if (!skill) throw new Error(`${name} is no skill`);
	return skill;
}

function evidence(facts: Facts, name: string) {
	return facts.evidence.find(({ skill }) => skill === known(name).id);
}

const names = ['Kafka', 'Kafka Streams', 'Redis', 'PostgreSQL', 'Django', 'Micronaut', 'Docker'];
const skillName = fc.constantFrom(...names);
const date = fc
	.tuple(fc.integer({ min: 2000, max: 2026 }), fc.option(fc.integer({ min: 1, max: 12 })))
	.map(([year, month]) => (month ? `${year}-${String(month).padStart(2, '0')}` : `${year}`));
const sentence = fc.oneof(
	skillName.map((name) => `Built a service with ${name}.`),
	skillName.map((name) => `Keen to learn ${name}.`),
	fc.nat({ max: 99 }).map((percent) => `Cut cost by ${percent}%.`)
);
const position = fc.record(
	{
		name: fc.constantFrom('Acme', 'Beta Ltd', 'Gamma'),
		position: fc.constantFrom('Software Engineer', 'Nurse', 'Director'),
		startDate: date,
		endDate: date,
		highlights: fc.array(sentence, { maxLength: 3 }),
		'x-skills': fc.array(skillName, { maxLength: 3 })
	},
	{ requiredKeys: ['name'] }
);
const profile: fc.Arbitrary<Profile> = fc.record(
	{
		basics: fc.record({ name: fc.constant('Any Body'), summary: sentence }),
		work: fc.array(position, { maxLength: 4 }),
		projects: fc.array(
			fc.record({ name: fc.constant('A project'), startDate: date, keywords: fc.array(skillName) }),
			{ maxLength: 2 }
		),
		skills: fc.array(
			fc.record({ name: fc.constant('Tools'), keywords: fc.array(skillName, { maxLength: 4 }) }),
			{ maxLength: 2 }
		),
		certificates: fc.array(fc.record({ name: skillName }), { maxLength: 1 })
	},
	{ requiredKeys: [] }
);

// A run analyses a whole profile once or twice; fewer runs than usual hold the laws well within a second.
fc.configureGlobal({ numRuns: 40 });

describe('laws', () => {
	it('the months of a skill never exceed the sum of its spans nor fall below the longest', () => {
		fc.assert(
			fc.property(profile, (any) => {
				for (const { spans, months } of analyse(any, vocabulary, asOf).evidence) {
					const each = spans.map(({ span }) => softMonths(span));
					expect(months === null).toBe(each.length === 0);
					if (!months) continue;
					for (const end of ['min', 'max'] as const) {
						const lengths = each.map((length) => length[end]);
						expect(months[end]).toBeLessThanOrEqual(lengths.reduce((a, b) => a + b));
						expect(months[end]).toBeGreaterThanOrEqual(Math.max(...lengths));
					}
				}
			})
		);
	});

	it('searching goes by the same evidence, positions and months', () => {
		fc.assert(
			fc.property(profile, (any) => {
				expect(analyse(any, vocabulary, asOf)).toMatchObject(
					analyseForSearch(any, vocabulary, asOf)
				);
			})
		);
	});

	it('another mention never lowers the ladder or takes months away', () => {
		fc.assert(
			fc.property(profile, position, skillName, (any, added, name) => {
				const more = {
					...any,
					work: [...(any.work ?? []), added],
					skills: [...(any.skills ?? []), { name: 'More', keywords: [name] }]
				};
				const after = analyse(more, vocabulary, asOf);
				for (const one of analyse(any, vocabulary, asOf).evidence) {
					const now = after.evidence.find(({ skill }) => skill === one.skill);
					expect(now?.step ? stepHeight(now.step) : 0).toBeGreaterThanOrEqual(
						one.step ? stepHeight(one.step) : 0
					);
					expect(now?.mentions.length).toBeGreaterThanOrEqual(one.mentions.length);
					expect(now?.months?.max ?? 0).toBeGreaterThanOrEqual(one.months?.max ?? 0);
				}
			})
		);
	});

	it('an alias never changes what is said of another skill', () => {
		const taught = withTaught(vocabulary, [
			{ alias: 'Zorbly', skill: known('Redis').id, taughtAt: 0 }
		]);
		fc.assert(
			fc.property(profile, (any) => {
				const more = { ...any, 'x-achievements': ['Ran Zorbly for a year.'] };
				const others = (facts: Facts) =>
					facts.evidence.filter(({ skill }) => skill !== known('Redis').id);
				const before = analyse(more, vocabulary, asOf);
				const after = analyse(more, taught, asOf);
				const broader = new Set(known('Redis').implies);
				expect(others(after).filter(({ skill }) => !broader.has(skill))).toEqual(
					others(before).filter(({ skill }) => !broader.has(skill))
				);
				expect(evidence(after, 'Redis')?.mentions.length).toBe(
					(evidence(before, 'Redis')?.mentions.length ?? 0) + 1
				);
			})
		);
	});

	it('facts do not depend on the order of the keys of a profile', () => {
		fc.assert(
			fc.property(profile, (any) => {
				expect(analyse(reversed(any) as Profile, vocabulary, asOf)).toEqual(
					analyse(any, vocabulary, asOf)
				);
			})
		);
	});

	it('every mention and every figure points at its own words', () => {
		fc.assert(
			fc.property(profile, (any) => {
				const facts = analyse(any, vocabulary, asOf);
				for (const { mentions } of facts.evidence) {
					for (const { pointer, at } of mentions) {
						expect(readText(any, pointer).slice(...at)).toMatch(/^\S.*\S$/);
					}
				}
				for (const { pointer, at } of facts.impact) {
					expect(readText(any, pointer).slice(...at)).toMatch(/\d/);
				}
			})
		);
	});
});

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (!value || typeof value !== 'object') return value;
	const entries = Object.entries(value).reverse();
	return Object.fromEntries(entries.map(([key, one]) => [key, reversed(one)]));
}

describe('evidence', () => {
	const role = (text: string, tags: string[] = []) => ({
		work: [{ name: 'Acme', startDate: '2024-12', highlights: [text], 'x-skills': tags }]
	});

	it('climbs the ladder with the place where a skill stands', () => {
		const facts = analyse(
			{
				...role('Ran Redis.', ['Docker']),
				projects: [{ name: 'A project', keywords: ['Django'] }],
				certificates: [{ name: 'Certified Kafka user' }],
				skills: [{ name: 'Tools', keywords: ['Redis', 'Docker', 'Django', 'Kafka', 'Kubernetes'] }]
			},
			vocabulary,
			asOf
		);
		const steps = ['Redis', 'Docker', 'Django', 'Kafka', 'Kubernetes'].map(
			(name) => evidence(facts, name)?.step
		);
		expect(steps).toEqual(['role', 'role', 'project', 'studied', 'listed']);
	});

	it('has only skills of roles and projects dated', () => {
		const facts = analyse(
			{
				...role('Ran Redis.'),
				education: [{ area: 'Python', startDate: '2010', endDate: '2014' }],
				projects: [
					{ name: 'A project', startDate: '2020-01', endDate: '2020-06', keywords: ['Redis'] }
				]
			},
			vocabulary,
			asOf
		);
		expect(evidence(facts, 'Redis')?.months).toEqual({ min: 30, max: 30 });
		expect(evidence(facts, 'Python')?.months).toBeNull();
	});

	it('takes a wish and a lack for no evidence', () => {
		const facts = analyse(role('Keen to learn Rust; no Kafka yet.'), vocabulary, asOf);
		expect(facts.evidence.filter(({ step }) => step)).toEqual([]);
	});

	it('takes what was left behind for evidence of the past, without months', () => {
		const facts = analyse(role('Migrated away from MongoDB to PostgreSQL.'), vocabulary, asOf);
		expect(evidence(facts, 'MongoDB')).toMatchObject({
			step: 'role',
			mentions: [{ past: true }],
			months: null,
			lastUsed: null
		});
		expect(evidence(facts, 'PostgreSQL')?.months).toEqual({ min: 24, max: 24 });
	});

	it('shows an implied skill apart, with neither step nor months', () => {
		const facts = analyse(role('Wrote services in Micronaut.'), vocabulary, asOf);
		expect(evidence(facts, 'Java')).toMatchObject({
			step: null,
			mentions: [],
			months: null,
			implied: [{ throughName: 'Micronaut', step: 'role' }]
		});
		expect(facts.evidence.at(-1)?.step).toBeNull();
	});

	it('keeps a listed skill that the vocabulary does not know, as it is written', () => {
		const facts = analyse(
			{ skills: [{ name: 'Tools', keywords: ['Frobnicator 9'] }] },
			vocabulary,
			asOf
		);
		expect(facts.evidence).toMatchObject([
			{ name: 'Frobnicator 9', category: 'Other', step: 'listed' }
		]);
	});

	it("reads a group's heading as a skill only as a whole", () => {
		const facts = analyse(
			{
				skills: [
					{ name: 'JavaScript', keywords: ['React'] },
					{ name: 'AI tools', keywords: ['Docker'] },
					{ name: 'Redis', level: 'Master' }
				]
			},
			vocabulary,
			asOf
		);
		const listed = facts.evidence.filter(({ step }) => step).map(({ name }) => name);
		expect(listed.sort()).toEqual(['Docker', 'JavaScript', 'React', 'Redis']);
	});
});

it('finds nothing in an empty profile but the question about education', () => {
	const facts = analyse({}, vocabulary, asOf);
	expect(facts).toMatchObject({ evidence: [], impact: [], career: { positions: [], total: null } });
	expect(facts.checks.map(({ kind }) => kind)).toEqual(['education-not-stated']);
	expect(facts.version).toEqual({
		analyser: analyserVersion,
		vocabulary: vocabulary.version,
		asOf
	});
});

it('bears sections that are null', () => {
	const empty = { basics: null, work: null, skills: null, projects: null, education: null };
	expect(analyse(empty, vocabulary, asOf).evidence).toEqual([]);
});
