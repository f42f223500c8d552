import fc from 'fast-check';
import type { CandidateId } from '$lib/domain/candidate';
import { monthOf } from '$lib/domain/month';
import { pointer } from '$lib/domain/pointer';
import { notStated, type Query } from '$lib/domain/query';
import { otherSkillId, type SkillId, steps } from '$lib/domain/skill';
import { type Material, queries } from './testing-clauses';
import type { Digest, DigestPosition, DigestSkill } from './digest';
import type { Membership } from './evaluating/context';
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

/** Two months, and times that tell candidates of one month apart. */
const addedTimes = [1, 2, 3].flatMap((n) => [n, Date.UTC(2026, 10, n)]);

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
		schools: fc.uniqueArray(fc.constantFrom('Kafka House School', 'IIT Pune', 'Java Academy'), {
			maxLength: 2
		}),
		family: orNull(fc.constantFrom('software' as const, 'design' as const)),
		tags: fc.subarray(['asked', 'Berlin', 'maybe later']),
		addedAt: fc.constantFrom(...addedTimes),
		source: fc.constantFrom('sample' as const, 'demo' as const, 'file' as const),
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
	...['enginer', 'a', 'in', '-', 'calm', 'kafkaesque', 'fast api']
];

/** What random queries ask for. */
export const material: Material = {
	words: typed.filter((word) => /[a-z]/.test(word)),
	phrases: ['backend engineer', 'Kafka Streams', 'engineer backend', 'java at', 'asha rao', 'calm'],
	skills: [...skillNames.map(skill), 'golang', 'Kafka Streams', 'kafak', 'jav', 'rust'],
	values: {
		place: [...places, notStated, 'Nowhere', 'gurg', 'tome'],
		title: [...titles, notStated, 'backend', 'enginer'],
		company: [...employers, notStated, 'house'],
		name: ['asha', 'zoe', 'Asha Rao', 'mishar'],
		availability: ['OPEN', 'In 3 months', notStated, 'months'],
		school: ['iit', 'IIT Pune', 'academi'],
		family: ['software', 'des', notStated],
		source: ['demo', 'fil'],
		tag: ['ASKED', 'later', 'Berlin', notStated],
		added: ['2026-11', '2026', '1970'],
		list: ['First', 'sec', notStated],
		currenttitle: ['backend', 'Backend Engineer', 'enginer'],
		currentcompany: ['house'],
		pastcompany: ['house', 'hous'],
		headline: ['calm', 'Java at heart', 'jav']
	}
};

const aFew = fc
	.tuple(fc.array(fc.constantFrom(...typed), { maxLength: 2 }), fc.constantFrom('', ' '))
	.map(([words, end]) => words.join(' ') + end);

export const query: fc.Arbitrary<Query> = queries(material, aFew);

/** Shortlists of the people in random pools. */
export const lists: readonly Membership[] = [
	{ name: 'First', ids: idsFrom(0, 20) },
	{ name: 'Second round', ids: idsFrom(15, 40) }
];

function idsFrom(from: number, to: number): CandidateId[] {
	return Array.from({ length: to - from }, (_, i) => `person-${from + i}` as CandidateId);
}
