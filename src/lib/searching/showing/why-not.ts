import type { CandidateId } from '$lib/domain/candidate';
import type { Query } from '$lib/domain/query';
import type { Clause, Leaf } from '$lib/domain/query/clause';
import { hasBit } from '../packed/bits';
import type { Digest, DigestSkill } from '../digest';
import { isSkillReading } from '../evaluating/asked';
import { conditionsOf } from '../evaluating/conditions';
import type { Beside } from '../evaluating/context';
import { wordFields } from '../evaluating/read-leaf';
import type { Part } from '../evaluating/tree';
import { fieldTexts } from '../fields';
import { skillKey, wordsOf } from '../near/fold';
import { digestIn, ordinalOf, type PoolIndex } from '../pool/pool-index';
import type { SkillNames } from '../skill-names';
import { slipsAllowed, slipsBetween } from '../near/slips';

/** A part of a query that keeps a candidate out. */
export interface Failing {
	readonly clause: Clause;
	/** `undated` where it cannot be told for want of dates. */
	readonly verdict: 'no' | 'undated';
	/** The skills asked for that the candidate has, though not as asked. */
	readonly skills: readonly DigestSkill[];
	/** What of the profile comes nearest to the words: a field or skill, with its text. */
	readonly nearest: { readonly field: string; readonly text: string } | null;
}

/** Why somebody is not among the found. */
export interface WhyNot {
	readonly id: CandidateId;
	readonly name: string;
	/** The parts that are met, in order. */
	readonly met: readonly Clause[];
	/** Empty where the candidate is found. */
	readonly failing: readonly Failing[];
	/** Total experience, for a bound on it. */
	readonly totalMonths: Digest['totalMonths'];
}

/** Holds one candidate against each part of a query. @returns `null` where the candidate is not in the index. */
export function whyNot(
	index: PoolIndex,
	names: SkillNames,
	query: Query,
	id: CandidateId,
	beside?: Beside
): WhyNot | null {
	const ordinal = ordinalOf(index, id);
	if (ordinal === null) return null;
	const digest = digestIn(index, ordinal);
	const { parts } = conditionsOf(index, names, query, beside);
	const isMet = ({ bits, orUndated }: Part) =>
		hasBit(query.withUndated ? orUndated : bits, ordinal);
	return {
		id,
		name: digest.name,
		totalMonths: digest.totalMonths,
		met: parts.filter(isMet).map(shownClause),
		failing: parts
			.filter((part) => !isMet(part))
			.map((part): Failing => ({
				clause: shownClause(part),
				verdict: hasBit(part.orUndated, ordinal) ? 'undated' : 'no',
				skills: skillsAskedOf(digest, part),
				nearest: nearestIn(digest, part)
			}))
	};
}

/** Of plain words each thing asked is a part: only that one is shown. */
function shownClause({ clause, asked }: Part): Clause {
	const [one] = asked;
	const isRun = clause.kind === 'words' && clause.fit === 'usual' && !clause.phrase;
	return isRun && one ? { ...clause, text: one.text } : clause;
}

function skillsAskedOf({ skills }: Digest, { asked }: Part): DigestSkill[] {
	const wanted = new Set(
		asked.flatMap(({ readings }) => readings.filter(isSkillReading).map(({ skill }) => skill))
	);
	return skills.filter(({ skill }) => wanted.has(skill));
}

/** The text of a digest with the most of the words, or else the one a few slips away. */
function nearestIn(digest: Digest, { clause, asked }: Part): Failing['nearest'] {
	const leaves = leavesOf(clause);
	const typed = asked.flatMap(({ text }) => wordsOf(text));
	const wanted = [...new Set(typed.length ? typed : leaves.flatMap(wordsOfLeaf))];
	if (!wanted.length) return null;
	const within = withinOf(leaves);
	const texts = [
		...fieldTexts(digest).filter(({ field }) => !within || within.has(field)),
		...(within ? [] : digest.skills.map(({ name }) => ({ field: 'skill', text: name })))
	];
	let best: { field: string; text: string; worth: number } | null = null;
	for (const { field, text } of texts) {
		const worth = likeness(wanted, text);
		if (worth > (best?.worth ?? 0)) best = { field, text, worth };
	}
	// In a field that is asked for by name even something quite different is an answer.
	const [first] = within ? texts : [];
	const found = best ?? first;
	return found ? { field: found.field, text: found.text } : null;
}

/** The fields that count, where each leaf names one. */
function withinOf(leaves: readonly Leaf[]): Set<string> | null {
	const fields = leaves.map((leaf) => (leaf.kind === 'field' ? wordFields[leaf.field] : null));
	return fields.every((each) => each) ? new Set(fields.flatMap((each) => each ?? [])) : null;
}

function leavesOf(clause: Clause): Leaf[] {
	if (clause.kind === 'not') return leavesOf(clause.of);
	return clause.kind === 'any' || clause.kind === 'all' ? clause.of.flatMap(leavesOf) : [clause];
}

function wordsOfLeaf(leaf: Leaf): string[] {
	if (leaf.kind === 'experience') return [];
	if (leaf.kind === 'close') return leaf.sides.flat().flatMap(wordsOf);
	return wordsOf(leaf.kind === 'skill' ? leaf.name : leaf.text);
}

/** Two for each word that stands there, one for each that nearly does, and a share for brevity. */
function likeness(wanted: readonly string[], text: string): number {
	const held = [...wordsOf(text), skillKey(text)];
	const worth = wanted.reduce((sum, word) => {
		if (held.includes(word)) return sum + 2;
		const isNear = held.some(
			(other) =>
				(word.length > 2 &&
					(other.startsWith(word) || (word.startsWith(other) && other.length > 2))) ||
				slipsBetween(word, other) <= slipsAllowed(word.length)
		);
		return sum + Number(isNear);
	}, 0);
	return worth && worth + 1 / (1 + held.length);
}
