import type { Clause, CloseClause, Fit, SkillClause, WordsClause } from '$lib/domain/query/clause';
import { boundsText } from './bounds';
import { monthText, rangeText } from './lengths';
import type { Settings } from './settings';
import { closenessText } from './closeness';
import { isOperator, quoted } from './tokens';

/** Clauses that hold together, and what they ask of evidence, as a text that `parseQuery` reads as the same. */
export function printQuery(clauses: readonly Clause[], { step, since }: Settings): string {
	return [
		printAll(clauses),
		...(step ? [`evidence:${step}`] : []),
		...(since === null ? [] : [`since:${monthText(since)}`])
	]
		.filter(Boolean)
		.join(' ');
}

/** One clause as text; in brackets where it would mean something else beside others. */
export function printClause(clause: Clause): string {
	switch (clause.kind) {
		case 'words':
			return wordsText(clause);
		case 'close':
			return closeText(clause);
		case 'skill':
			return skillText(clause);
		case 'field':
			return `${clause.field}${keySigns[clause.fit]}${valueText(starred(clause))}`;
		case 'experience':
			return `experience:${rangeText(clause.months)}`;
		case 'all':
			return `(${printAll(clause.of)})`;
		case 'any': {
			const alternatives = `(${clause.of.map(printClause).join(' OR ')})`;
			const isCounted = clause.least > 1 || clause.of.length === 1;
			return isCounted ? `${clause.least} of ${alternatives}` : alternatives;
		}
		case 'not':
			return `NOT ${isSeveral(clause.of) ? `(${printClause(clause.of)})` : printClause(clause.of)}`;
	}
}

const signs: Readonly<Record<Fit, string>> = { usual: '', exact: '=', begun: '', near: '~' };
const keySigns: Readonly<Record<Fit, string>> = {
	usual: ':',
	exact: '=',
	begun: ':',
	near: ':~'
};

/** Two runs of plain words side by side would be one, and a bracket after one could be counted. */
function printAll(clauses: readonly Clause[]): string {
	return clauses
		.map((clause, i) => {
			const before = clauses[i - 1];
			const isRunOn = isPlain(clause) || clause.kind === 'close';
			const joint = before && isPlain(before) && isRunOn ? 'AND ' : '';
			return joint + printClause(clause);
		})
		.join(' ');
}

function isPlain(clause: Clause): boolean {
	return clause.kind === 'words' && !clause.phrase && clause.fit === 'usual';
}

/** Whether NOT before its text would rule out the first of it alone. */
function isSeveral(clause: Clause): boolean {
	if (clause.kind === 'close') return true;
	return isPlain(clause) && clause.kind === 'words' && clause.text.includes(' ');
}

function wordsText(clause: WordsClause): string {
	const text = starred(clause);
	return signs[clause.fit] + (clause.phrase ? quoted(text) : text);
}

/** A star says that the last word goes on. */
function starred({ text, fit }: { text: string; fit: Fit }): string {
	return fit === 'begun' ? `${text}*` : text;
}

function closeText({ sides, within, ordered }: CloseClause): string {
	const [first, second] = sides.map((texts) => {
		const all = texts.map(valueText).join(' OR ');
		return texts.length > 1 ? `(${all})` : all;
	});
	return `${first} ${closenessText({ within, ordered })} ${second}`;
}

function skillText({ name, fit, months }: SkillClause): string {
	return `skill${keySigns[fit]}${valueText(starred({ text: name, fit }))}${boundsText(months)}`;
}

function valueText(text: string): string {
	const isWord = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}+#./'-]*\*?$/u.test(text) && !isOperator(text);
	return isWord ? text : quoted(text);
}
