import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from './parse';
import { printQuery } from './print';

const pieces = fc.constantFrom(
	...['kafka', 'go', 'AND', 'OR', 'NOT', 'or', 'and', '(', ')', '"', '“', '”', '-', '−', '~', '='],
	...[
		'skill:',
		'place=',
		'title:',
		'kafka>=24m',
		'>=',
		'experience:5y..8y',
		'since:2024',
		'2 of (',
		','
	],
	...[
		'evidence:role',
		'tag=""',
		'foo:',
		'"a b"',
		'""',
		'\\',
		'x:3..',
		'+',
		'!',
		':',
		'list:~a',
		'1',
		'of'
	],
	...[
		'NEAR/5',
		'ADJ',
		'w/2',
		'[',
		']',
		'}',
		'kaf*',
		'*',
		'*a',
		'"a * b"',
		'~3',
		')>=2y',
		'AROUND(3)',
		'?'
	]
);

it('reads its own print as the same, whatever was typed', () => {
	fc.assert(
		fc.property(fc.array(pieces), fc.constantFrom('', ' '), (typed, joint) => {
			const { clauses, step, since } = parseQuery(typed.join(joint));
			const again = parseQuery(printQuery(clauses, { step, since }));
			expect(again.problems).toEqual([]);
			expect(again).toMatchObject({ clauses, step, since });
		}),
		{ numRuns: 3000 }
	);
});
