import { skillKey } from './fold';
import { type Near, nearWords } from './near';
import { skillTotal } from '../pool/pool-facts';
import type { PoolIndex } from '../pool/pool-index';
import {
	namesBeginning,
	namesEqual,
	type NameTable,
	type SkillName,
	type SkillNames,
	tableOfNames,
	tableOfSegment
} from '../skill-names';

/** All names under which skills can be asked for: those of the vocabulary, and what else the pool calls a skill. */
export interface Lexicon {
	/** The names that a text is, but for case, spaces and joining signs. */
	equal(text: string): SkillName[];
	/** The names of which a word begins with a text. */
	beginning(text: string): SkillName[];
	/** The names that a text nearly is or begins; not `whole` where it is so from a later word of the name only. */
	near(text: string, toBeginning: boolean): { name: SkillName; whole: boolean; near: Near }[];
}

/** The names of all skills there are: those of the vocabulary, and those that only this pool has. */
export function lexiconOf(index: PoolIndex, names: SkillNames): Lexicon {
	const tables: { table: NameTable; isKnown: (name: SkillName) => boolean }[] = [
		{ table: tableOfNames(names), isKnown: () => true },
		// A skill that only removed candidates had is no longer one.
		...index.segments.map((segment) => ({
			table: tableOfSegment(segment),
			isKnown: ({ skill }: SkillName) => skillTotal(index, skill) > 0
		}))
	];
	const find = (look: (table: NameTable, key: string) => SkillName[], text: string) => {
		const key = skillKey(text);
		if (!key) return [];
		return tables.flatMap(({ table, isKnown }) => look(table, key).filter(isKnown));
	};
	return {
		equal: (text) => find(namesEqual, text),
		beginning: (text) => find(namesBeginning, text),
		near: (text, toBeginning) =>
			tables.flatMap(({ table, isKnown }) =>
				nearWords(table, skillKey(text), toBeginning).flatMap((near) => {
					const entry = table.names[near.at];
					return entry && isKnown(entry.name) ? [{ ...entry, near }] : [];
				})
			)
	};
}
