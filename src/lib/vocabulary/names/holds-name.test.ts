import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findInList, findInProse } from '../find-skills';
import { holdsName } from './holds-name';
import { defaultVocabulary, namesOf } from '../vocabulary';

const vocabulary = defaultVocabulary();

describe('a quick look for a name', () => {
	it.each([
		['KTable', 'Joined a KTable.'],
		['KTable', 'joined a k-table'],
		['KTable', 'KStreamKTableKafka'],
		['Élan', 'the elan server'],
		['C++', 'C++, Go']
	])('%j may be in %j', (name, text) => {
		expect(holdsName(name)(text)).toBe(true);
	});

	it.each([
		['KTable', 'a table of Kafka'],
		['KTable', 'KTab'],
		['++', '++']
	])('%j is not in %j', (name, text) => {
		expect(holdsName(name)(text)).toBe(false);
	});

	it('never misses a name that a close look finds', () => {
		const names = namesOf(vocabulary);
		const some = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 });
		const joints = fc.constantFrom(', ', ' ', '/', ' and ', '');
		fc.assert(
			fc.property(some, joints, (chosen, joint) => {
				const text = chosen.map(({ name }) => name).join(joint);
				const found = [
					...findInList(vocabulary, text),
					...findInProse(vocabulary, text, { listed: new Set() })
				];
				for (const { skill } of found) {
					const known = vocabulary.skills.get(skill);
					if (!known) continue;
					const all = [known.name, ...known.aliases];
					expect(all.some((name) => holdsName(name)(text))).toBe(true);
				}
			}),
			{ numRuns: 150 }
		);
	});
});
