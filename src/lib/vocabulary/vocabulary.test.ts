import { expect, it } from 'vitest';
import { fold, ignored } from './fold';
import { defaultVocabulary } from './vocabulary';

const vocabulary = defaultVocabulary();

it('gives no name to two skills', () => {
	const owners = new Map<string, string>();
	const clashes: string[] = [];
	for (const skill of vocabulary.skills.values()) {
		for (const name of [skill.name, ...skill.aliases]) {
			const key = fold(name)
				.filter((kind) => kind > ignored)
				.join();
			const owner = owners.get(key);
			if (owner) clashes.push(`${name}: ${owner} and ${skill.name}`);
			owners.set(key, skill.name);
		}
	}
	expect(clashes).toEqual([]);
});
it('counts', () => {
	const n = [...vocabulary.skills.values()].reduce((a, s) => a + 1 + s.aliases.length, 0);
	expect([vocabulary.skills.size, n]).toEqual([]);
});
