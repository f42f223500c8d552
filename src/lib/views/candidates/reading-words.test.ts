import { expect, it } from 'vitest';
import { readingWords } from './reading-words';

const near = (typed: string, as: string) => ({ typed, as, kind: 'fuzzy' as const });

it('says in one sentence what a typed word was taken for', () => {
	const readAs = [
		near('kafak', 'Kafka'),
		{ typed: 'golang', as: 'Go', kind: 'exact' as const },
		near('kafak', 'Confluent')
	];
	expect(readingWords(readAs, 'kafak golang')).toEqual([
		{
			typed: 'kafak',
			words: 'Showing Kafka and Confluent for “kafak”.',
			meant: null,
			isNear: true
		},
		{ typed: 'golang', words: '“golang” is Go.', meant: null, isNear: false }
	]);
});

it('asks whether the one near name was meant, where that can be put right, and says it no second time', () => {
	expect(readingWords([near('kafak', 'Kafka')], 'kafak golang')).toEqual([
		{ typed: 'kafak', words: 'It is shown for “kafak”.', meant: 'Kafka', isNear: true }
	]);
	expect(readingWords([near('kafak', 'Kafka')], 'golang')).toEqual([
		{ typed: 'kafak', words: 'Showing Kafka for “kafak”.', meant: null, isNear: true }
	]);
});

it('counts what would be too many names', () => {
	const readAs = ['Acre', 'Acne', 'Alme', 'Aeme', 'Akme'].map((as) => near('acme', as));
	const [line] = readingWords(readAs, 'acme');
	expect(line?.words).toBe('Showing Acre, Acne, Alme and 2 more for “acme”.');
});
