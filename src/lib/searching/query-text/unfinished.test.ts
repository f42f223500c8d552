import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from './parse';
import { withoutUnfinished } from './unfinished';

/** What is told of a text; `|` stands for the caret. */
function told(marked: string): string[] {
	const caret = marked.indexOf('|');
	const text = marked.replace('|', '');
	const { problems } = parseQuery(text);
	return withoutUnfinished(problems, text, caret < 0 ? null : caret).map(({ at }) =>
		text.slice(at[0], at[1])
	);
}

it.each([
	'kafka OR|',
	'kafka OR |',
	'kafka AND |',
	'kafka NOT |',
	'kafka NEAR/3 |',
	'(kafka|',
	'(kafka OR (redis |',
	'(kafka | OR redis',
	'"event dri|',
	'skill:|',
	'kafka title:|',
	'kafka>=|',
	'kafka>=2x|',
	'evidence:stro|',
	'2 of (kafka, |'
])('takes `%s` for no mistake while it is typed, and for one afterwards', (typed) => {
	expect(told(typed)).toEqual([]);
	expect(told(typed.replace('|', ''))).not.toEqual([]);
});

it.each([
	['evidence:strong kafka|', ['strong']],
	['kafka>=2x (redis|', ['>=2x']],
	['kafka) redis|', [')']],
	['|kafka evidence:strong', ['strong']],
	['OR kafka OR|', ['OR']]
])('tells of `%s` what is wrong away from the caret', (typed, problems) => {
	expect(told(typed)).toEqual(problems);
});

it('never tells more than what is wrong, and all of it where nobody types', () => {
	const piece = fc.constantFrom(
		'kafka',
		'OR',
		'AND',
		'NOT',
		'(',
		')',
		'"',
		'skill:',
		'>=',
		'2x',
		' '
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(40), (pieces, at) => {
			const text = pieces.join('');
			const { problems } = parseQuery(text);
			expect(withoutUnfinished(problems, text, null)).toEqual(problems);
			const left = withoutUnfinished(problems, text, Math.min(at, text.length));
			expect(problems).toEqual(expect.arrayContaining([...left]));
		})
	);
});
