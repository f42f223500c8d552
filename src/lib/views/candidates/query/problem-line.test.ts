import { expect, it } from 'vitest';
import { problemLine } from './problem-line';

it('shows the place, with as much around it as fits a line', () => {
	const text = `${'java '.repeat(20)}evidence:strong go`;
	const at = text.indexOf('strong');
	const line = problemLine(text, { at: [at, at + 6], expected: 'role' });
	expect(line.before).toMatch(/^….*evidence:$/);
	expect(line).toMatchObject({
		marked: 'strong',
		after: ' go',
		words: expect.stringContaining('role')
	});
	expect(problemLine('java AND', { at: [8, 8], expected: 'more' })).toMatchObject({
		before: 'java AND',
		marked: '',
		after: ''
	});
});
