import { expect, it } from 'vitest';
import { tooLargeToComeBack } from './back-in';

const megabytes = (n: number) => n * 1024 * 1024;

it.each([
	[
		'of a file that would be refused when it is brought back in',
		'all.json',
		400,
		/400 MB.*20 MB.*backup/
	],
	['nothing of one that is taken in again', 'some.json', 20, /^$/],
	['nothing of one that is for others to read', 'all.csv', 400, /^$/]
])('tells %s', (_, name, size, words) => {
	expect(tooLargeToComeBack({ name, size: megabytes(size) })).toMatch(words);
});
