import { type MonthBounds, unbounded } from '$lib/domain/query/clause';
import type { SkillId } from '$lib/domain/skill';
import { type Field, fields } from '../fields';
import type { Passage } from '../whole-text/passage';

/** How a typed word came to match: as written (or as an alias), as a beginning, or nearly. Best first. */
export const matchKinds = ['exact', 'prefix', 'fuzzy'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** One way in which what was asked can be met. */
export type Reading = SkillReading | FieldReading | TextReading;

export interface SkillReading {
	readonly kind: MatchKind;
	readonly skill: SkillId;
	/** The skill's canonical name. */
	readonly name: string;
	readonly months: MonthBounds;
}

/** All of some words in one field: the name, a title, an employer, a school, the place. */
export interface FieldReading {
	readonly kind: MatchKind;
	/** Folded. */
	readonly words: readonly string[];
	/** Whether the last of the words is the beginning of a longer one. */
	readonly unfinished: boolean;
	/** How the words stand in the text: anywhere, together in this order, or as the whole of it. */
	readonly standing: Standing;
	/** The fields that count; `null` for any. */
	readonly within: readonly Field[] | null;
}

export type Standing = 'anywhere' | 'together' | 'alone';

/** A passage anywhere in the profile. */
export interface TextReading {
	readonly kind: MatchKind;
	readonly passage: Passage;
	/** Whether the last of the words is the beginning of a longer one. */
	readonly unfinished: boolean;
}

/** One thing that was asked for. It is met where any of its readings is; the best one counts. */
export interface Asked {
	/** As typed, or the names of the skills that were chosen. */
	readonly text: string;
	readonly readings: readonly Reading[];
}

/** What a typed text was taken for. */
export interface ReadAs {
	readonly typed: string;
	/** A skill's name, or a word of the pool. */
	readonly as: string;
	readonly skill?: SkillId;
	/** `exact` is an alias. */
	readonly kind: MatchKind;
}

/** Whether words were read as a skill. */
export function isSkillReading(reading: Reading): reading is SkillReading {
	return 'skill' in reading;
}

/** What is left of it where nobody may be found by who they are: names and schools do not count, nor does the whole text. */
export function withoutWho({ text, readings }: Asked): Asked {
	return {
		text,
		readings: readings.flatMap((reading): Reading[] => {
			if (isSkillReading(reading)) return [reading];
			// Near words may be names of the pool.
			if (isTextReading(reading) || reading.kind === 'fuzzy') return [];
			const within = (reading.within ?? fields).filter((field) => !telling.has(field));
			return within.length ? [{ ...reading, within }] : [];
		})
	};
}

const telling: ReadonlySet<Field> = new Set(['name', 'school']);

/** Whether words were read as a passage anywhere in the profile. */
export function isTextReading(reading: Reading): reading is TextReading {
	return 'passage' in reading;
}

/** Whether words were read as words of fields. */
export function isFieldReading(reading: Reading): reading is FieldReading {
	return 'words' in reading;
}

/** A passage anywhere in the profile. */
export function textReading(passage: Passage, kind: MatchKind, unfinished = false): TextReading {
	return { kind, passage, unfinished };
}

/** A skill, with bounds on its months. */
export function skillReading(
	{ skill, name }: Pick<SkillReading, 'skill' | 'name'>,
	kind: MatchKind,
	months = unbounded
): SkillReading {
	return { kind, skill, name, months };
}

/** Words of fields: of any, anywhere in them, unless `more` says otherwise. */
export function fieldReading(
	words: readonly string[],
	kind: MatchKind,
	more: Partial<FieldReading> = {}
): FieldReading {
	return { kind, words, unfinished: false, standing: 'anywhere', within: null, ...more };
}

/** What is worth telling: aliases and near matches that stand for something other than what was typed. */
export function readAs(asked: readonly Asked[]): ReadAs[] {
	return asked.flatMap(({ text, readings }) =>
		readings.flatMap((reading): ReadAs[] => {
			const { kind } = reading;
			if (kind === 'prefix') return [];
			if (!isSkillReading(reading)) {
				if (kind !== 'fuzzy') return [];
				return isFieldReading(reading) ? [{ typed: text, as: reading.words.join(' '), kind }] : [];
			}
			if (reading.name.toLowerCase() === text.toLowerCase()) return [];
			return [{ typed: text, as: reading.name, skill: reading.skill, kind }];
		})
	);
}
