import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { SkillId } from '$lib/domain/skill';
import { fold, ignored } from './names/fold';
import { findInList, findInProse } from './find-skills';
import { defaultVocabulary, impliedBy, namesOf, skillNamed, withTaught } from './vocabulary';

const vocabulary = defaultVocabulary();
const skills = [...vocabulary.skills.values()];
const id = (name: string): SkillId => skillNamed(vocabulary, name)?.id ?? ('?' as SkillId);
const taught = (alias: string, skill: string) => ({ alias, skill: id(skill), taughtAt: 0 });

describe('the data', () => {
	it('holds at least 900 skills with 2,500 names in 25 categories or more', () => {
		expect(skills.length).toBeGreaterThanOrEqual(900);
		expect(namesOf(vocabulary).length).toBeGreaterThanOrEqual(2500);
		expect(vocabulary.categories.length).toBeGreaterThanOrEqual(25);
	});

	it('gives no name to two skills, and none twice to one', () => {
		const owners = new Map<string, string>();
		const clashes: string[] = [];
		for (const { name, skill } of namesOf(vocabulary)) {
			const key = fold(name)
				.filter((kind) => kind > ignored)
				.join();
			const owner = owners.get(key);
			if (owner) clashes.push(`"${name}" of ${skill.name} is a name of ${owner}`);
			owners.set(key, skill.name);
		}
		expect(clashes).toEqual([]);
	});

	it('implies no skill by itself, however far', () => {
		const circular = skills.filter(({ id: skill, implies }) =>
			implies.some((broader) => broader === skill || impliedBy(vocabulary, broader).includes(skill))
		);
		expect(circular.map(({ name }) => name)).toEqual([]);
	});

	it('implies only skills that exist', () => {
		const missing = skills.flatMap(({ implies }) =>
			implies.filter((broader) => !vocabulary.skills.has(broader))
		);
		expect(missing).toEqual([]);
	});

	it.each(
		'Go R C Gin Spring Swift AWS·Lambda Express Rust Chef Puppet Dart Spark Flask Ruby'
			.split(' ')
			.map((name) => name.replace('·', ' '))
	)('knows that %s has a name that is an everyday word', (name) => {
		expect(skillNamed(vocabulary, name)?.everyday).not.toEqual([]);
	});

	it('leaves KTable to the recruiter', () => {
		expect(skillNamed(vocabulary, 'KTable')).toBeNull();
	});
});

describe('names', () => {
	it.each([
		['golang', 'Go'],
		['nodejs', 'Node.js'],
		['node js', 'Node.js'],
		[' Node.JS ', 'Node.js'],
		['k8s', 'Kubernetes'],
		['fast-api', 'FastAPI'],
		['c++', 'C++'],
		['C', 'C'],
		['c#', 'C#'],
		['dotnet', '.NET'],
		['ci cd', 'CI/CD'],
		['restful apis', 'REST'],
		['Elasticséarch', 'Elasticsearch'],
		['task scheduler', 'Job Scheduling'],
		['cronjob', 'Cron']
	])('%j is %s', (name, canonical) => {
		expect(skillNamed(vocabulary, name)?.name).toBe(canonical);
	});

	it.each(['', ' ', 'Kafkaesque', 'go to', 'C+-', '++'])('%j is no skill', (name) => {
		expect(skillNamed(vocabulary, name)).toBeNull();
	});

	it('finds every skill by each of its names', () => {
		const lost = namesOf(vocabulary).filter(
			({ name, skill }) => skillNamed(vocabulary, name) !== skill
		);
		expect(lost.map(({ name }) => name)).toEqual([]);
	});
});

describe('implications', () => {
	it.each([
		['Kafka Streams', ['Kafka']],
		['Spring Boot', ['Spring', 'Java']],
		['Micronaut', ['Java']],
		['FastAPI', ['Python']],
		['Gin', ['Go']],
		['DynamoDB', ['AWS']],
		['API Gateway', ['AWS']],
		['Kafka', []]
	])('%s implies %j', (name, broader) => {
		expect(impliedBy(vocabulary, id(name))).toEqual(broader.map(id));
	});
});

describe('teaching', () => {
	it('makes an alias a name everywhere, under a new version', () => {
		const wiser = withTaught(vocabulary, [taught('KTable', 'Kafka Streams')]);
		expect(wiser.version).not.toBe(vocabulary.version);
		expect(skillNamed(wiser, 'ktable')?.name).toBe('Kafka Streams');
		expect(findInList(wiser, 'Kafka, KTable').map(({ name }) => name)).toEqual([
			'Kafka',
			'Kafka Streams'
		]);
		const prose = findInProse(wiser, 'Joined two KTables', { listed: new Set() });
		expect(prose).toEqual([]);
		expect(findInProse(wiser, 'Joined by a KTable.', { listed: new Set() })).toMatchObject([
			{ name: 'Kafka Streams', at: [12, 18] }
		]);
		expect(skillNamed(vocabulary, 'ktable')).toBeNull();
	});

	it('is undone by leaving the alias out', () => {
		expect(withTaught(vocabulary, [])).toBe(vocabulary);
	});

	it('takes no name from another skill, and none to a skill that does not exist', () => {
		const nowhere = { alias: 'KTable', skill: 'no-such-skill' as SkillId, taughtAt: 0 };
		expect(withTaught(vocabulary, [taught('golang', 'Rust'), nowhere])).toBe(vocabulary);
	});

	it('never changes what is found of another skill', () => {
		const words = fc.stringMatching(/^[a-z]{4,9}$/);
		const names = fc.constantFrom(...skills.map(({ name }) => name));
		fc.assert(
			fc.property(words, names, fc.array(names, { maxLength: 6 }), (alias, owner, others) => {
				fc.pre(!skillNamed(vocabulary, alias));
				const wiser = withTaught(vocabulary, [taught(alias, owner)]);
				const text = [...others, alias].join(', ');
				const of = (found: ReturnType<typeof findInList>) =>
					found.filter(({ skill }) => skill !== id(owner) && !skill.startsWith('other:'));
				expect(of(findInList(wiser, text))).toEqual(of(findInList(vocabulary, text)));
			}),
			{ numRuns: 20 }
		);
	});
});
