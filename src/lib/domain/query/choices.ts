import {
	type AnyClause,
	anyClause,
	type Clause,
	type FieldClause,
	type MonthBounds,
	notClause,
	type QueryField,
	type SkillClause,
	unbounded
} from './clause';
import { fieldOf, normalClauses } from './normal';

/** How a chosen skill or value counts: everyone has it, everyone has one of several, nobody has it. */
export const parts = ['must', 'any', 'not'] as const;
export type Part = (typeof parts)[number];

/** The parts in words, as menus and tags say them. */
export const partWords: Readonly<Record<Part, string>> = {
	must: 'must have',
	any: 'any of these',
	not: 'must not have'
};

/** A skill by its id, or a value of a field. */
export type Choosable = SkillClause | FieldClause;

export interface Choice<Of extends Choosable = Choosable> {
	readonly of: Of;
	readonly part: Part;
}

/** The skills chosen, each once. */
export function chosenSkills(clauses: readonly Clause[]): Choice<SkillClause>[] {
	return choices(clauses).filter((one): one is Choice<SkillClause> => one.of.kind === 'skill');
}

/** The values of a field that are chosen. */
export function chosenValues(clauses: readonly Clause[], field: QueryField): Choice<FieldClause>[] {
	return choices(clauses).filter(
		(one): one is Choice<FieldClause> => one.of.kind === 'field' && one.of.field === field
	);
}

/** Which part a skill or value has, if it is chosen. */
export function partOf(clauses: readonly Clause[], wanted: Choosable): Part | null {
	return choices(clauses).find(({ of }) => isSameChoice(of, wanted))?.part ?? null;
}

/** The clauses with a skill or value in one part and in no other. */
export function withChoice(clauses: readonly Clause[], wanted: Choosable, part: Part): Clause[] {
	const others = withoutChoice(clauses, wanted);
	if (part === 'must') return normalClauses([...others, wanted]);
	if (part === 'not') return normalClauses([...others, notClause(wanted)]);
	const at = others.findIndex((clause) => isGroupFor(clause, wanted));
	const group = others[at];
	if (!group) return normalClauses([...others, anyClause([wanted])]);
	const joined = { ...asGroup(group), of: [...asGroup(group).of, wanted] };
	return normalClauses(others.map((clause, i) => (i === at ? joined : clause)));
}

/** The clauses without a skill or value, wherever it was chosen. */
export function withoutChoice(clauses: readonly Clause[], wanted: Choosable): Clause[] {
	const isWanted = (clause: Clause) => isChoosable(clause) && isSameChoice(clause, wanted);
	return normalClauses(
		clauses.flatMap((clause): Clause[] => {
			if (isWanted(clause)) return [];
			if (clause.kind === 'not') return isWanted(clause.of) ? [] : [clause];
			if (clause.kind !== 'any') return [clause];
			const of = clause.of.filter((part) => !isWanted(part));
			return of.length ? [{ ...clause, of, least: Math.min(clause.least, of.length) }] : [];
		})
	);
}

/** The bounds on total experience. */
export function experienceOf(clauses: readonly Clause[]): MonthBounds {
	return clauses.find((clause) => clause.kind === 'experience')?.months ?? unbounded;
}

/** The clauses with other bounds on total experience; open on both sides takes them away. */
export function withExperience(clauses: readonly Clause[], months: MonthBounds): Clause[] {
	const others = clauses.filter(({ kind }) => kind !== 'experience');
	const isBound = months.from !== null || months.to !== null;
	return normalClauses(isBound ? [...others, { kind: 'experience', months }] : others);
}

function choices(clauses: readonly Clause[]): Choice[] {
	return clauses.flatMap((clause): Choice[] => {
		if (isChoosable(clause)) {
			const alone = clause.kind === 'field' && !isManifold(clause);
			return [{ of: clause, part: alone ? 'any' : 'must' }];
		}
		if (clause.kind === 'not')
			return isChoosable(clause.of) ? [{ of: clause.of, part: 'not' }] : [];
		if (clause.kind !== 'any' || !clause.of.every(isChoosable)) return [];
		return clause.of.filter(isChoosable).map((of) => ({ of, part: 'any' }));
	});
}

/** Of skills and tags a candidate has several; of every other field one value, so that a must is one of one. */
function isManifold(clause: Choosable): boolean {
	return clause.kind === 'skill' || clause.field === 'tag';
}

/** Whether further alternatives to a choice belong to a clause. */
function isGroupFor(clause: Clause, wanted: Choosable): boolean {
	if (wanted.kind === 'field') {
		return fieldOf(clause) === wanted.field && (clause.kind === 'any' || !isManifold(wanted));
	}
	return clause.kind === 'any' && clause.of.every(({ kind }) => kind === 'skill');
}

function asGroup(clause: Clause): AnyClause {
	return clause.kind === 'any' ? clause : anyClause([clause]);
}

function isChoosable(clause: Clause): clause is Choosable {
	return clause.kind === 'skill' || (clause.kind === 'field' && clause.fit === 'exact');
}

function isSameChoice(a: Choosable, b: Choosable): boolean {
	if (a.kind === 'skill' || b.kind === 'skill') {
		return a.kind === 'skill' && b.kind === 'skill' && a.name === b.name;
	}
	return a.field === b.field && a.text.toLowerCase() === b.text.toLowerCase();
}
