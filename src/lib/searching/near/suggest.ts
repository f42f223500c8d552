import type { SkillId } from '$lib/domain/skill';
import type { MatchKind } from '../evaluating/asked';
import { skillKey } from './fold';
import { lexiconOf } from './lexicon';
import { skillTotal } from '../pool/pool-facts';
import type { PoolIndex } from '../pool/pool-index';
import type { SkillName, SkillNames } from '../skill-names';

/** A skill that what is typed may mean. */
export interface Suggestion {
	readonly skill: SkillId;
	readonly name: string;
	/** The name that what is typed fits, where it is an alias. */
	readonly alias: string | null;
	readonly category: string;
	readonly kind: MatchKind;
	/** How many candidates state or imply it. */
	readonly count: number;
	/** Which part of the typed text it completes, as UTF-16 offsets `[from, to)`. */
	readonly at: readonly [from: number, to: number];
}

/**
 * Skills that complete a text, or the longest end of it that any skill completes. Those that it names come
 * first, then those whose name begins with it, then those of which a later word does, then near ones; in each
 * the most frequent first.
 */
export function suggest(index: PoolIndex, names: SkillNames, text: string, most = 8): Suggestion[] {
	const ends = [...text.matchAll(/(?<=^|[\s,;])[^\s,;]/g)].map(({ index }) => index);
	const lexicon = lexiconOf(index, names);
	const of = (from: number, kind: MatchKind, found: readonly SkillName[]) =>
		found.map((name) => describe(index, name, kind, [from, text.length]));
	for (const from of ends) {
		const end = text.slice(from);
		const begun = lexicon.beginning(end);
		const isWhole = ({ name }: SkillName) => skillKey(name).startsWith(skillKey(end));
		const found = firstOfEach([
			...byCount(of(from, 'exact', lexicon.equal(end))),
			...byCount(of(from, 'prefix', begun.filter(isWhole))),
			...byCount(of(from, 'prefix', begun))
		]);
		if (found.length) return found.slice(0, most);
	}
	for (const toBeginning of [false, true]) {
		for (const from of ends) {
			const near = lexicon.near(text.slice(from), toBeginning).map(({ name }) => name);
			if (near.length) return firstOfEach(byCount(of(from, 'fuzzy', near))).slice(0, most);
		}
	}
	return [];
}

function describe(
	index: PoolIndex,
	{ name, skill, canonical, category }: SkillName,
	kind: MatchKind,
	at: readonly [number, number]
): Suggestion {
	const count = skillTotal(index, skill);
	return {
		skill,
		name: canonical,
		alias: name === canonical ? null : name,
		category,
		kind,
		count,
		at
	};
}

/** Most frequent first; among equals canonical names before aliases. */
function byCount(found: Suggestion[]): Suggestion[] {
	return found.sort(
		(a, b) =>
			b.count - a.count ||
			Number(a.alias !== null) - Number(b.alias !== null) ||
			(a.name < b.name ? -1 : 1)
	);
}

/** Each skill once, by the first of its names that fits. */
function firstOfEach(found: readonly Suggestion[]): Suggestion[] {
	const bySkill = new Map<SkillId, Suggestion>();
	for (const suggestion of found) {
		if (!bySkill.has(suggestion.skill)) bySkill.set(suggestion.skill, suggestion);
	}
	return [...bySkill.values()];
}
