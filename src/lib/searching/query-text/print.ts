import type { Clause, Fit, SkillClause } from '$lib/domain/query/clause';
import { boundsText } from './bounds';
import { monthText, rangeText } from './lengths';
import type { Settings } from './settings';
import { quoted } from './tokens';

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
			return signs[clause.fit] + (clause.phrase ? quoted(clause.text) : clause.text);
		case 'skill':
			return skillText(clause);
		case 'field':
			return `${clause.field}${keySigns[clause.fit]}${valueText(clause.text)}`;
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
			return `NOT ${isRun(clause.of) ? `(${printClause(clause.of)})` : printClause(clause.of)}`;
	}
}

const signs: Readonly<Record<Fit, string>> = { usual: '', exact: '=', near: '~' };
const keySigns: Readonly<Record<Fit, string>> = { usual: ':', exact: '=', near: ':~' };

/** Two runs of plain words side by side would be one. */
function printAll(clauses: readonly Clause[]): string {
	return clauses
		.map((clause, i) => {
			const before = clauses[i - 1];
			const joint = before && isPlain(before) && isPlain(clause) ? 'AND ' : '';
			return joint + printClause(clause);
		})
		.join(' ');
}

function isPlain(clause: Clause): boolean {
	return clause.kind === 'words' && !clause.phrase && clause.fit === 'usual';
}

function isRun(clause: Clause): boolean {
	return isPlain(clause) && clause.kind === 'words' && clause.text.includes(' ');
}

function skillText({ name, fit, months }: SkillClause): string {
	return `skill${keySigns[fit]}${valueText(name)}${boundsText(months)}`;
}

function valueText(text: string): string {
	return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}+#./'-]*$/u.test(text) ? text : quoted(text);
}
