import fc from 'fast-check';
import type { CandidateId } from '$lib/domain/candidate';
import { monthOf } from '$lib/domain/month';
import { pointer } from '$lib/domain/pointer';
import { emptyQuery, notStated, type Query, sorts } from '$lib/domain/query';
import { otherSkillId, type SkillId, steps } from '$lib/domain/skill';
import type { Digest, DigestPosition, DigestSkill } from './digest';
import type { SkillNames } from './skill-names';

/** Random pools and queries out of few words, so that they meet often. */

const known: [canonical: string, category: string, ...aliases: string[]][] = [
	['Go', 'Languages', 'golang'],
	['C++', 'Languages', 'cpp'],
	['C#', 'Languages', 'csharp'],
	['Java', 'Languages'],
	['JavaScript', 'Languages', 'js', 'ECMAScript'],
	['Node.js', 'Frameworks', 'node'],
	['Kafka', 'Messaging', 'Apache Kafka'],
	['Kafka Streams', 'Messaging'],
	['Spring', 'Frameworks'],
	['Spring Boot', 'Frameworks'],
	['FastAPI', 'Frameworks'],
	['API Gateway', 'Cloud'],
	['Machine Learning', 'Data', 'ML']
];

const idOf = (name: string) =>
	name.toLowerCase().replace('++', 'pp').replace('#', 'sharp').replace(/\W+/g, '-') as SkillId;

export const names: SkillNames = {
	version: 'test',
	entries: known.flatMap(([canonical, category, ...aliases]) =>
		[canonical, ...aliases].map((name) => ({ name, skill: idOf(canonical), canonical, category }))
	)
};

export const skill = (name: string): SkillId =>
	known.some(([canonical]) => canonical === name) ? idOf(name) : otherSkillId(name);

const skillNames = [...known.map(([name]) => name), 'Kafkaesque', 'Stakeholder calm'];
const titles = [
	'Backend Engineer',
	'Senior Backend Engineer',
	'Product Designer',
	'backend engineer'
];
const employers = ['Kafka House', 'Acme', 'Java & Sons', 'Gatewäy Ltd'];
const places = ['Gurgaon, IN', 'Pune', 'gurgaon, in', 'São Tomé'];
const people = ['Asha Kafkar', 'Bo Gurgaon', 'Asha Rao', 'Zoë Spring', 'Mishra Testperson', 'Zoe'];

const month = fc.integer({ min: monthOf(2010, 1), max: monthOf(2026, 11) });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 });

const position = fc
	.record({
		title: orNull(fc.constantFrom(...titles)),
		employer: orNull(fc.constantFrom(...employers)),
		from: month,
		length: fc.integer({ min: 0, max: 60 }),
		dated: fc.boolean(),
		open: fc.boolean(),
		lane: fc.integer({ min: 0, max: 3 })
	})
	.map(({ title, employer, from, length, dated, open, lane }): Omit<DigestPosition, 'pointer'> => {
		const span = dated ? { from, to: from + length } : null;
		return { title, employer, span, open: dated && open, lane };
	});

const digestSkill = fc
	.record({
		name: fc.constantFrom(...skillNames),
		step: orNull(fc.constantFrom(...steps)),
		by: fc.record({ name: fc.constantFrom(...skillNames), step: fc.constantFrom(...steps) }),
		months: orNull(fc.integer({ min: 0, max: 90 })),
		lastUsed: month,
		positions: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 3 })
	})
	.map(({ name, step, by, months, lastUsed, positions }): DigestSkill => ({
		skill: skill(name),
		name,
		category: known.find(([canonical]) => canonical === name)?.[1] ?? 'Other',
		step,
		through: step ? null : { skill: skill(by.name), step: by.step },
		months,
		lastUsed: months === null ? null : lastUsed,
		positions: positions.sort((a, b) => a - b)
	}));

const digestBody = fc
	.record({
		name: fc.constantFrom(...people),
		headline: orNull(fc.constantFrom('Java at heart', 'Calm engineer')),
		title: orNull(fc.constantFrom(...titles)),
		employer: orNull(fc.constantFrom(...employers)),
		place: orNull(fc.constantFrom(...places)),
		availability: orNull(fc.constantFrom('Open', 'open ', 'In 3 months')),
		months: orNull(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 11 }))),
		positions: fc.array(position, { maxLength: 4 }),
		skills: fc.uniqueArray(digestSkill, { maxLength: 6, selector: ({ skill }) => skill }),
		addedAt: fc.integer({ min: 1, max: 5 }),
		source: fc.constantFrom('sample' as const, 'demo' as const, 'file' as const),
		tags: fc.subarray(['asked', 'Berlin', 'maybe later']),
		stamp: fc.constantFrom('1 a', '1 b')
	})
	.map(({ months, positions, ...rest }): Omit<Digest, 'id'> => ({
		...rest,
		totalMonths: months && { min: months[0], max: months[0] + months[1] },
		positions: positions.map((one, i) => ({ ...one, pointer: pointer('work', i) }))
	}));

/** A digest of one of few candidates, so that later ones replace earlier ones. */
export const digest: fc.Arbitrary<Digest> = fc
	.tuple(fc.integer({ min: 0, max: 60 }), digestBody)
	.map(([n, body]) => ({ ...body, id: `person-${n}` as CandidateId }));

/** Digests of different candidates. */
export const digests = (maxLength: number): fc.Arbitrary<Digest[]> =>
	fc.uniqueArray(digest, { maxLength, selector: ({ id }) => id });

const typed = [
	...['kafka', 'kafak', 'kaf', 'kafka str', 'golang', 'go', 'c', 'c++', 'C#', 'java', 'jav', 'js'],
	...['node js', 'nodejs', 'spring boot', 'sprnig', 'machine lea', 'machine', 'lerning', 'api'],
	...['gatewayy', 'asha', 'ASHA', 'mishra', 'mishar', 'zoe', 'sao tome', 'gurgaon', 'gurgoan'],
	...[
		'backend',
		'backend eng',
		'senior',
		'designer',
		'acme',
		'sons',
		'house',
		'stakeholder',
		'xyzzy'
	],
	...['enginer', 'a', '-', 'calm', 'kafkaesque', 'fast api']
];

const someSkills = (maxLength: number) =>
	fc.uniqueArray(fc.constantFrom(...skillNames, 'Rust').map(skill), { maxLength });

const rarely = <T>(value: fc.Arbitrary<T>, usual: T) =>
	fc.oneof({ weight: 2, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: value });

export const query: fc.Arbitrary<Query> = fc.record({
	words: fc
		.tuple(fc.array(fc.constantFrom(...typed), { maxLength: 2 }), fc.constantFrom('', ' '))
		.map(([words, end]) => words.join(' ') + end),
	must: rarely(someSkills(2), []),
	any: rarely(someSkills(3), []),
	not: rarely(someSkills(2), []),
	months: rarely(
		fc
			.tuple(fc.constantFrom(...skillNames).map(skill), fc.integer({ min: 1, max: 90 }))
			.map(([skill, atLeast]) => [{ skill, atLeast }]),
		[]
	),
	step: rarely(fc.constantFrom(...steps), null),
	experience: rarely(
		fc.record({
			from: orNull(fc.integer({ min: 0, max: 400 })),
			to: orNull(fc.integer({ min: 0, max: 600 }))
		}),
		emptyQuery.experience
	),
	places: rarely(fc.uniqueArray(fc.constantFrom(...places, notStated, 'Nowhere')), []),
	titles: rarely(fc.uniqueArray(fc.constantFrom(...titles, notStated)), []),
	availability: rarely(fc.uniqueArray(fc.constantFrom('OPEN', 'In 3 months', notStated)), []),
	withUndated: fc.boolean(),
	sort: fc.constantFrom(...sorts)
});
