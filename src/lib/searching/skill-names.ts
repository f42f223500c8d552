import type { SkillId } from '$lib/domain/skill';
import { lettersOf, skillKey } from './near/fold';
import { memo } from './packed/memo';
import type { WordList } from './near/near';
import { skillInPool } from './pool/pool-facts';
import type { PoolIndex } from './pool/pool-index';
import type { Segment } from './segments/segment';
import { labelAt } from './segments/read-digest';
import { lowerBound, packStrings, prefixRange, stringAt } from './packed/strings';

/** One name of a skill. */
export interface SkillName {
	/** As the vocabulary writes it: the canonical name or an alias. */
	readonly name: string;
	readonly skill: SkillId;
	readonly canonical: string;
	readonly category: string;
}

/** The names of all skills of the vocabulary, aliases included. Built once for each version and kept. */
export interface SkillNames {
	readonly version: string;
	readonly entries: readonly SkillName[];
}

/**
 * Names under their keys, sorted. A canonical name stands under the key of each of its words too ("Kafka Streams"
 * under `kafkastreams` and `streams`); an alias does not, or "kafka" would begin "Confluent Kafka".
 */
export interface NameTable extends WordList {
	/** For each of the words, which are keys, its name, and whether it is the whole name. */
	readonly names: readonly { readonly name: SkillName; readonly whole: boolean }[];
}

/** The table of the vocabulary's names. */
export const tableOfNames = memo(({ entries }: SkillNames) => tableOf(entries));

/** The table of the names that a segment's skills have, known to the vocabulary or not. */
export const tableOfSegment = memo((segment: Segment) => {
	const { ids, names, categories, starts } = segment.skills;
	const all = Array.from(categories, (category, n) => {
		const name = stringAt(names, n);
		const skill = stringAt(ids, n) as SkillId;
		return { name, skill, canonical: name, category: labelAt(segment, category) ?? '' };
	});
	return tableOf(all.filter((_, n) => starts[n] !== starts[n + 1]));
});

/** The names that are equal to a key. */
export function namesEqual(table: NameTable, key: string): SkillName[] {
	const found: SkillName[] = [];
	for (let i = lowerBound(table.words, key); stringAt(table.words, i) === key; i++) {
		const entry = table.names[i];
		if (entry?.whole) found.push(entry.name);
	}
	return found;
}

/** The names of which a word begins with a key; those that begin with it themselves come first. */
export function namesBeginning(table: NameTable, key: string): SkillName[] {
	const [from, to] = prefixRange(table.words, key);
	const entries = table.names.slice(from, to);
	const whole = entries.filter((entry) => entry.whole);
	const inner = entries.filter((entry) => !entry.whole);
	return [...whole, ...inner].map(({ name }) => name);
}

const canonicalNames = memo(
	({ entries }: SkillNames) => new Map(entries.map(({ skill, canonical }) => [skill, canonical]))
);

/** Whether the vocabulary has a skill. */
export function isKnownSkill(names: SkillNames, skill: SkillId): boolean {
	return canonicalNames(names).has(skill);
}

/** A skill's name: the vocabulary's, or else as the pool writes it, or else what its id holds. */
export function nameOfSkill(index: PoolIndex, names: SkillNames, skill: SkillId): string {
	const known = canonicalNames(names).get(skill);
	return known ?? skillInPool(index, skill)?.name ?? skill.replace(/^other:/, '');
}

function tableOf(names: readonly SkillName[]): NameTable {
	const entries = names.flatMap((name) =>
		beginnings(name).map((text, i) => ({ name, key: skillKey(text), whole: i === 0 }))
	);
	const filled = entries.filter(({ key }) => key);
	filled.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
	return {
		words: packStrings(filled.map(({ key }) => key)),
		names: filled,
		letters: Uint32Array.from(filled, ({ key }) => lettersOf(key))
	};
}

/** The name, and where it is canonical, what is left of it from each of its words on: "API Gateway", "Gateway". */
function beginnings({ name, canonical }: SkillName): string[] {
	if (name !== canonical || !/[\s/(-]/.test(name)) return [name];
	const starts = [...name.matchAll(/(?<=[\s/(-])[\p{L}\p{N}]/gu)].map(({ index }) => index);
	return [name, ...starts.map((at) => name.slice(at))];
}
