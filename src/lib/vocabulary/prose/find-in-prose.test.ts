import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type Found, findInList, findInProse } from '../find-skills';
import { defaultVocabulary, namesOf, skillNamed } from '../vocabulary';

const vocabulary = defaultVocabulary();

function find(text: string, ...listed: string[]): readonly Found[] {
	const ids = listed.flatMap((name) => skillNamed(vocabulary, name)?.id ?? []);
	return findInProse(vocabulary, text, { listed: new Set(ids) });
}
const names = (text: string, ...listed: string[]) => find(text, ...listed).map(({ name }) => name);

describe('a longer name', () => {
	it('also names the skill that it implies and holds', () => {
		expect(find('Implemented Kafka Streams pipelines')).toEqual([
			{ skill: 'kafka-streams', name: 'Kafka Streams', at: [12, 25], tone: 'plain' },
			{
				skill: 'kafka',
				name: 'Kafka',
				at: [12, 17],
				tone: 'plain',
				within: 'kafka-streams'
			}
		]);
	});

	it('names nothing more where the words are not those of an implied skill', () => {
		expect(names('Scripts for the Slack API and Amazon S3')).toEqual(['Slack API', 'S3']);
	});
});

describe('boundaries', () => {
	it('are those of words', () => {
		expect(names('Javanese, Rediscovered, Goal, Sparkling, Kafkaesque')).toEqual([]);
	});

	it('do not run from sentence to sentence', () => {
		expect(names('Ran Kafka. Streams came later.')).toEqual(['Kafka']);
	});

	it('leave addresses alone', () => {
		expect(names('kafka@example.org, https://docker.com/python and github.com/x/redis')).toEqual(
			[]
		);
		expect(names('Wired Socket.IO to Node.js.')).toEqual(['Socket.IO', 'Node.js']);
	});

	it('see through accents and characters that do not show', () => {
		expect(names('Ran E\u0301lasticsearch and Ka\u200bfka')).toEqual(['Elasticsearch', 'Kafka']);
	});

	it('do not let "I am" be IAM', () => {
		expect(names('I am a cook.')).toEqual([]);
	});

	it('begin at the name where a comma and a space stand before it', () => {
		expect(find('Alas, Kafka')[0]?.at).toEqual([6, 11]);
	});
});

describe('everyday words', () => {
	it('count where the neighbours speak for them', () => {
		expect(names('Wrote the ledger in Go.')).toEqual(['Go']);
		expect(names('Statistics in R and Python.')).toContain('R');
	});

	it('do not count where the neighbours speak against them, even if listed', () => {
		expect(names('Ready to go live in spring 2021.', 'Go', 'Spring')).toEqual([]);
		expect(names('The rest of the R&D team.', 'REST', 'R')).toEqual([]);
	});

	it('count in a heading or fragment only where the person lists them', () => {
		expect(names('Spark jobs.', 'Spark')).toEqual(['Spark']);
		expect(names('Automation of reports.')).toEqual([]);
		expect(names('Automation of reports.', 'Automation')).toEqual(['Automation']);
	});
});

it('gives offsets whose words are a name of the skill', () => {
	const all = new Set(namesOf(vocabulary).map(({ name, skill }) => `${name} of ${skill.id}`));
	const sure = namesOf(vocabulary).filter(({ name }) => !vocabulary.trust.has(name));
	fc.assert(
		fc.property(fc.constantFrom(...sure), fc.constantFrom(...sure), (a, b) => {
			const text = `Used ${a.name}; then ${b.name}.`;
			for (const { skill, at, within } of find(text)) {
				if (!within) expect(all).toContain(`${text.slice(...at)} of ${skill}`);
			}
		})
	);
});

it('finds every sure name where it stands alone', () => {
	const lost = namesOf(vocabulary).filter(
		({ name, skill }) =>
			!vocabulary.trust.has(name) &&
			!find(`We used ${name} there`).some((f) => f.skill === skill.id)
	);
	expect(lost.map(({ name }) => name)).toEqual([]);
});

describe('a third of a megabyte on one line', () => {
	it.each(['a', ' ', 'Go ', 'Kafka, ', 'FastAPIFlask', '-a', '(', 'a.b@', 'no '])(
		'of %j is read to its end',
		(piece) => {
			const line = piece.repeat(3e5 / piece.length) + ' and Redis';
			expect(names(line).at(-1)).toBe('Redis');
			expect(findInList(vocabulary, line).length).toBeGreaterThan(0);
		},
		60_000
	);
});
