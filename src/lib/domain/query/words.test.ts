import { expect, it } from 'vitest';
import { anyClause, type Clause, notClause, wordsClause } from './clause';
import { clauseWords } from './words';

const [java, spring, boot] = ['java', 'spring', 'boot'].map((text) => wordsClause(text)) as [
	Clause,
	Clause,
	Clause
];
const said = (clause: Clause) => clauseWords(clause, (name) => name);

it('says in brackets what belongs together within something else', () => {
	const both: Clause = { kind: 'all', of: [anyClause([spring, boot]), java] };
	expect(said(both)).toBe('(spring or boot) and java');
	expect(said(anyClause([both, java]))).toBe('((spring or boot) and java) or java');
	expect(said(notClause(both))).toBe('not ((spring or boot) and java)');
	const two: Clause = { kind: 'any', least: 2, of: [java, spring, boot] };
	expect(said(two)).toBe('2 of java, spring, boot');
	expect(said({ kind: 'all', of: [two, notClause(java)] })).toBe(
		'(2 of java, spring, boot) and not java'
	);
});
