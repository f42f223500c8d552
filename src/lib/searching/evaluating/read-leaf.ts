import {
	type CloseClause,
	type FieldClause,
	type QueryField,
	type SkillClause,
	type WordsClause
} from '$lib/domain/query/clause';
import { closeWords } from '$lib/domain/query/words';
import type { SkillId } from '$lib/domain/skill';
import type { Field } from '../fields';
import { wordsOf } from '../near/fold';
import { type Lexicon, lexiconOf } from '../near/lexicon';
import { isWordInPool, skillInPool } from '../pool/pool-facts';
import type { PoolIndex } from '../pool/pool-index';
import { isKnownSkill, nameOfSkill, type SkillNames } from '../skill-names';
import {
	type Asked,
	fieldReading,
	type FieldReading,
	type Reading,
	skillReading,
	type Standing,
	textReading
} from './asked';
import { phrase as together } from '../whole-text/passage';
import { passageOf } from '../whole-text/passages-asked';
import { isSaid } from '../whole-text/saying';
import { nearInPool } from './nearest';
import { distinct, readWords } from './read-words';
import { asSkills } from './skill-readings';

/** The fields of the index that hold what can be asked for by name. */
export const wordFields: Partial<Record<QueryField, readonly Field[]>> = {
	title: ['title', 'past title'],
	company: ['employer', 'past employer'],
	place: ['place'],
	school: ['school'],
	name: ['name'],
	currenttitle: ['title'],
	currentcompany: ['employer'],
	pastcompany: ['past employer'],
	headline: ['headline']
};

/** What plain words, a phrase or a marked word ask for; all of them hold together. */
export function readWordsClause(
	index: PoolIndex,
	names: SkillNames,
	{ text, fit, phrase }: WordsClause,
	typing: boolean
): Asked[] {
	const lexicon = lexiconOf(index, names);
	if (fit === 'usual' && !phrase) return readWords(index, lexicon, text, typing);
	const words = wordsOf(text);
	const standing = phrase ? 'together' : 'anywhere';
	const readings: Reading[] = asSkills(lexicon.equal(text), 'exact');
	if (words.length) {
		readings.push(fieldReading(words, 'exact', { standing }));
		if (phrase || fit === 'begun') readings.push(textReading(together(words), 'exact'));
	}
	if (fit === 'near' || fit === 'begun') {
		if (words.length) readings.push(fieldReading(words, 'prefix', { standing, unfinished: true }));
		readings.push(...asSkills(lexicon.beginning(text), 'prefix'));
	}
	if (fit === 'near') readings.push(...near(index, lexicon, text, null));
	if (fit === 'begun' && words.length) readings.push(textReading(together(words), 'prefix', true));
	return [{ text: fit === 'begun' ? `${text}*` : text, readings: distinct(readings) }];
}

/** What is asked for by words that stand close. */
export function readClose(clause: CloseClause): Asked {
	const passage = passageOf(clause);
	return { text: closeWords(clause), readings: [textReading(passage, 'exact')] };
}

/** What is asked for by a skill: its id, or else a name of it, or else what begins with the name or is near. */
export function readSkill(
	index: PoolIndex,
	names: SkillNames,
	{ name, fit, months }: SkillClause
): Asked {
	const id = name as SkillId;
	const isId =
		isKnownSkill(names, id) || skillInPool(index, id) !== null || name.startsWith('other:');
	const canonical = isId ? nameOfSkill(index, names, id) : name;
	const lexicon = lexiconOf(index, names);
	const equal = isId
		? [skillReading({ skill: id, name: canonical }, 'exact', months)]
		: asSkills(lexicon.equal(name), 'exact', months);
	const begun = () => asSkills(lexicon.beginning(canonical), 'prefix', months);
	const nearby = () => nearSkills(lexicon, canonical).map((reading) => ({ ...reading, months }));
	if (fit === 'begun') return { text: `${canonical}*`, readings: distinct([...equal, ...begun()]) };
	if (fit === 'near')
		return { text: canonical, readings: distinct([...equal, ...begun(), ...nearby()]) };
	const usual = () => {
		const prefix = begun();
		return prefix.length ? prefix : nearby();
	};
	return { text: canonical, readings: distinct(equal.length || fit === 'exact' ? equal : usual()) };
}

/** What is asked for by words in a field of the index. */
export function readField(
	index: PoolIndex,
	{ field, text, fit }: FieldClause,
	typing: boolean
): Asked | null {
	const within = wordFields[field];
	const words = wordsOf(text);
	if (field === 'text') return { text, readings: readText(index, words, fit, typing) };
	if (!within) return null;
	if (!words.length) return { text, readings: [] };
	const standing = standingOf(field, words);
	if (fit === 'exact') {
		return { text, readings: [fieldReading(words, 'exact', { within, standing: 'alone' })] };
	}
	const equal = fieldReading(words, 'exact', { within, standing });
	const begun = fieldReading(words, 'prefix', { within, standing, unfinished: true });
	if (fit === 'begun') return { text: `${text}*`, readings: [equal, begun] };
	const isThere = (unfinished: boolean) =>
		words.every((word, i) => isWordInPool(index, word, unfinished && i === words.length - 1));
	if (fit === 'usual' && isThere(false))
		return { text, readings: typing ? [equal, begun] : [equal] };
	const nearby = near(index, null, text, within);
	if (fit === 'near') return { text, readings: distinct([equal, begun, ...nearby]) };
	return { text, readings: isThere(true) ? [equal, begun] : nearby };
}

/** Several words are one quotation, so they stand together; those of a name come in any order. */
function standingOf(field: QueryField, words: readonly string[]): Standing {
	return words.length > 1 && field !== 'name' ? 'together' : 'anywhere';
}

/** Words anywhere in the profile; several stand together. */
function readText(
	index: PoolIndex,
	words: readonly string[],
	fit: FieldClause['fit'],
	typing: boolean
): Reading[] {
	if (!words.length) return [];
	const equal = textReading(together(words), 'exact');
	const begun = textReading(together(words), 'prefix', true);
	if (fit === 'exact') return [equal];
	const isThere = words.every((word) => isSaid(index, word, false));
	return fit === 'near' || fit === 'begun' || typing || !isThere ? [equal, begun] : [equal];
}

/** All that a text is near to, whatever the number of slips, but not what it is. */
function near(
	index: PoolIndex,
	lexicon: Lexicon | null,
	text: string,
	within: FieldReading['within']
): Reading[] {
	const words = nearInPool(index, text, false).filter(({ near }) => near.slips > 0);
	return [
		...(lexicon ? nearSkills(lexicon, text) : []),
		...words.map(({ word }) => fieldReading([word], 'fuzzy', { within }))
	];
}

function nearSkills(lexicon: Lexicon, text: string) {
	const found = lexicon.near(text, false).filter(({ near }) => near.slips > 0);
	return asSkills(
		found.map(({ name }) => name),
		'fuzzy'
	);
}
