import { expect, it } from 'vitest';
import { undatedWords } from './undated-words';

it('says for what there are no dates', () => {
	const undatedFor = [
		{ of: 'Kafka', count: 12 },
		{ of: null, count: 3 }
	];
	expect(undatedWords({ undated: 12, undatedFor: undatedFor.slice(0, 1) }, false)).toBe(
		'12 more with no dates for Kafka'
	);
	expect(undatedWords({ undated: 1200, undatedFor }, true)).toBe(
		'1,200 of them with no dates for Kafka and their career'
	);
});
