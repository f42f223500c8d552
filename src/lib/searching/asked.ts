import type { SkillId } from '$lib/domain/skill';

/** How a typed word came to match: as written (or as an alias), as a beginning, or nearly. Best first. */
export const matchKinds = ['exact', 'prefix', 'fuzzy'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** One way in which what was asked can be met. */
export type Reading = SkillReading | FieldReading;

export interface SkillReading {
	readonly kind: MatchKind;
	readonly skill: SkillId;
	/** The skill's canonical name. */
	readonly name: string;
}

/** All of some words in one field: the name, a title, an employer, the place. */
export interface FieldReading {
	readonly kind: MatchKind;
	/** Folded. */
	readonly words: readonly string[];
	/** Whether the last of the words is the beginning of a longer one. */
	readonly unfinished: boolean;
	/** Whether names do not count. */
	readonly withoutNames?: boolean;
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

export function isSkillReading(reading: Reading): reading is SkillReading {
	return 'skill' in reading;
}

/** The same readings, by which nobody is found by name. Near words go altogether: they may be names of the pool. */
export function withoutNames({ text, readings }: Asked): Asked {
	return {
		text,
		readings: readings.flatMap((reading): Reading[] => {
			if (isSkillReading(reading)) return [reading];
			return reading.kind === 'fuzzy' ? [] : [{ ...reading, withoutNames: true }];
		})
	};
}

/** What is worth telling: aliases and near matches that stand for something other than what was typed. */
export function readAs(asked: readonly Asked[]): ReadAs[] {
	return asked.flatMap(({ text, readings }) =>
		readings.flatMap((reading): ReadAs[] => {
			const { kind } = reading;
			if (kind === 'prefix') return [];
			if (!isSkillReading(reading)) {
				return kind === 'fuzzy' ? [{ typed: text, as: reading.words.join(' '), kind }] : [];
			}
			if (reading.name.toLowerCase() === text.toLowerCase()) return [];
			return [{ typed: text, as: reading.name, skill: reading.skill, kind }];
		})
	);
}
