import { expect, it } from 'vitest';
import { readingWords } from './reading-words';

it('says once what a typed word was taken for', () => {
	const readAs = [
		{ typed: 'kafak', as: 'Kafka', kind: 'fuzzy' as const },
		{ typed: 'golang', as: 'Go', kind: 'exact' as const },
		{ typed: 'kafak', as: 'Confluent', kind: 'fuzzy' as const }
	];
	expect(readingWords(readAs)).toEqual([
		{ typed: 'kafak', words: 'showing Kafka and Confluent', meant: null },
		{ typed: 'golang', words: 'is Go', meant: null }
	]);
	expect(readingWords([{ typed: 'kafak', as: 'Kafka', kind: 'fuzzy' }])[0]?.meant).toBe('Kafka');
});
