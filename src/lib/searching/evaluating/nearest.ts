import { wordsOf } from '../near/fold';
import type { Lexicon } from '../near/lexicon';
import { memo } from '../packed/memo';
import { type Near, nearWords } from '../near/near';
import { isWordInPool } from '../pool/pool-facts';
import { type PoolIndex, segmentsOf } from '../pool/pool-index';
import { stringAt } from '../packed/strings';
import { fieldReading, type Reading } from './asked';
import { asSkills } from './skill-readings';

/** A word of the pool that is near to what was typed. */
export interface NearWord {
	readonly word: string;
	readonly near: Near;
}

/**
 * What a word that nothing equals or begins with is nearest to: names of skills and words of the pool alike,
 * those with the fewest slips, and among them whole names before later words of names.
 */
export function nearest(
	index: PoolIndex,
	lexicon: Lexicon,
	typed: string,
	toBeginning: boolean
): Reading[] {
	const skills = lexicon.near(typed, toBeginning).map(({ name, whole, near }) => ({
		...near,
		whole,
		readings: asSkills([name], 'fuzzy') as Reading[]
	}));
	const words = nearInPool(index, typed, toBeginning).map(({ word, near }) => ({
		...near,
		whole: true,
		readings: [fieldReading([word], 'fuzzy')] as Reading[]
	}));
	const all = [...skills, ...words];
	const fewest = all.reduce((least, { slips }) => Math.min(least, slips), Infinity);
	const best = all.filter(({ slips }) => slips === fewest);
	const whole = best.filter((one) => one.whole);
	return (whole.length ? whole : best)
		.sort((a, b) => a.score - b.score)
		.flatMap(({ readings }) => readings);
}

/** The words of the pool that are near to one that was typed; a later key asks the same of the words before it. */
export function nearInPool(index: PoolIndex, typed: string, toBeginning: boolean): NearWord[] {
	const [word = '', ...more] = wordsOf(typed);
	if (more.length) return [];
	const known = knownNear(index);
	const key = `${word} ${toBeginning}`;
	let near = known.get(key);
	if (!near) known.set(key, (near = lookUp(index, word, toBeginning)));
	return near;
}

const knownNear = memo((index: PoolIndex) => {
	void index;
	return new Map<string, NearWord[]>();
});

function lookUp(index: PoolIndex, word: string, toBeginning: boolean): NearWord[] {
	return segmentsOf(index).flatMap(({ segment: { words } }) =>
		nearWords(words, word, toBeginning)
			.map((near) => ({ word: stringAt(words.words, near.at), near }))
			.filter(({ word }) => isWordInPool(index, word, false))
	);
}
