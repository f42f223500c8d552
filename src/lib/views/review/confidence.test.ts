import { expect, test } from 'vitest';
import { suretyOf } from './confidence';

test.each([
	[1, 'sure'],
	[0.85, 'sure'],
	[0.84, 'likely'],
	[0.6, 'likely'],
	[0.59, 'unsure'],
	[0, 'unsure'],
	[null, 'not in file']
] as const)('a confidence of %s is called %s', (confidence, word) => {
	expect(suretyOf(confidence)).toBe(word);
});
