import { describe, expect, it } from 'vitest';
import type { SkillId } from '$lib/domain/skill';
import { skillNamed, defaultVocabulary, withTaught } from './vocabulary';
import { namesBetween, whyNotTeach } from './teaching';

const vocabulary = defaultVocabulary();

describe('what can be taught', () => {
	it.each(['KTable', 'ktable joins', 'K-Table', '.KTable', 'K#', '3scalar', 'Ktáble'])(
		'%j can be',
		(alias) => {
			expect(whyNotTeach(vocabulary, alias)).toBeNull();
		}
	);

	it.each([
		['golang', '“golang” is already a name of Go.'],
		[' K8S ', '“K8S” is already a name of Kubernetes.'],
		['node js', '“node js” is already a name of Node.js.'],
		['kafka', '“Kafka” is a skill of its own.']
	])('%j names another skill, and the words say which', (alias, words) => {
		expect(whyNotTeach(vocabulary, alias)).toBe(words);
	});

	it.each([
		['  ', 'A name has to be given.'],
		['KTable, KStream', 'A name cannot hold “,”: in a profile that ends a name.'],
		['KTable (Kafka)', 'A name cannot hold “(”: in a profile that ends a name.'],
		['Кафка', 'Names are found in Latin letters only.'],
		['x', 'A single letter would be found in too many texts.'],
		['-ktable', 'A name starts with a letter or a digit.'],
		['k'.repeat(61), 'A name is at most 60 characters long.']
	])('%j cannot be found in a text: %s', (alias, words) => {
		expect(whyNotTeach(vocabulary, alias)).toBe(words);
	});

	it('an alias is taught once', () => {
		const skill = skillNamed(vocabulary, 'Kafka Streams');
		if (!skill) throw new Error('Kafka Streams is unknown');
		const wiser = withTaught(vocabulary, [{ alias: 'KTable', skill: skill.id, taughtAt: 0 }]);
		expect(whyNotTeach(wiser, 'k-table')).toBe('“k-table” is already a name of Kafka Streams.');
	});
});

it('what was taught, forgotten and moved lies between two states', () => {
	const taught = (alias: string, skill: string) => ({
		alias,
		skill: skill as SkillId,
		taughtAt: 0
	});
	const before = [taught('kept', 'go'), taught('gone', 'go'), taught('moved', 'go')];
	const after = [taught('kept', 'go'), taught('moved', 'rust'), taught('come', 'go')];
	expect(namesBetween(before, after).toSorted()).toEqual(['come', 'gone', 'moved']);
	expect(namesBetween(before, before)).toEqual([]);
});
