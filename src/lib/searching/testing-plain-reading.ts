import type { Clause, Leaf, SkillClause } from '$lib/domain/query/clause';
import type { SkillId } from '$lib/domain/skill';
import type { Digest } from './digest';
import {
	type Asked,
	fieldReading,
	type MatchKind,
	type Reading,
	skillReading
} from './evaluating/asked';
import { wordFields } from './evaluating/read-leaf';
import { joinsOthers } from './evaluating/read-words';
import { columnOfField } from './evaluating/values';
import { fieldTexts } from './fields';
import { skillKey, wordsOf } from './near/fold';
import type { SkillName, SkillNames } from './skill-names';
import { slipsAllowed, slipsBetween, slipsToBeginning } from './near/slips';

/** All names and all words there are, to be compared with one by one. */
export interface Plain {
	readonly names: readonly SkillName[];
	readonly words: readonly string[];
}

/** What there is in some digests and a vocabulary. */
export function plainly(digests: readonly Digest[], names: SkillNames): Plain {
	const inPool = digests.flatMap(({ skills }) =>
		skills.map(({ name, skill, category }) => ({ name, skill, category, canonical: name }))
	);
	const words = digests.flatMap((d) => fieldTexts(d).flatMap(({ text }) => wordsOf(text)));
	return { names: [...names.entries, ...inPool], words: [...new Set(words)] };
}

/** What a leaf asks for; `null` where it is a value or a bound. */
export function readLeafPlainly(plain: Plain, leaf: Leaf, open: Clause | null): Asked[] | null {
	const typing = leaf === open;
	if (leaf.kind === 'experience') return null;
	if (leaf.kind === 'close') return [{ text: '', readings: [] }];
	if (leaf.kind === 'skill') return [{ text: leaf.name, readings: readSkill(plain, leaf) }];
	if (leaf.kind === 'words') {
		if (leaf.fit === 'usual' && !leaf.phrase) return readPlainly(plain, leaf.text, typing);
		const { text, fit } = leaf;
		const words = wordsOf(text);
		const standing = leaf.phrase ? 'together' : 'anywhere';
		const readings: Reading[] = [
			...asReadings(equal(plain, text), 'exact'),
			fieldReading(words, 'exact', { standing })
		];
		if (fit !== 'near' && fit !== 'begun') return [{ text, readings }];
		const begun = fieldReading(words, 'prefix', { standing, unfinished: true });
		const more = [begun, ...asReadings(beginning(plain, text), 'prefix')];
		const nearby = fit === 'near' ? [...near(plain, text), ...nearWords(plain, text)] : [];
		return [{ text, readings: [...readings, ...more, ...nearby] }];
	}
	const within = wordFields[leaf.field];
	const isColumn = leaf.field in columnOfField;
	if (!within || (leaf.fit === 'exact' && isColumn)) return null;
	const { text, fit } = leaf;
	const words = wordsOf(text);
	const standing = words.length > 1 && leaf.field !== 'name' ? 'together' : 'anywhere';
	const exact = fieldReading(words, 'exact', {
		within,
		standing: fit === 'exact' ? 'alone' : standing
	});
	if (fit === 'exact') return [{ text, readings: [exact] }];
	const begun = fieldReading(words, 'prefix', { within, standing, unfinished: true });
	const nearby = nearWords(plain, text).map((one) => ({ ...one, within }));
	if (fit === 'begun') return [{ text, readings: [exact, begun] }];
	if (fit === 'near') return [{ text, readings: [exact, begun, ...nearby] }];
	if (isHeld(plain, words, false)) return [{ text, readings: typing ? [exact, begun] : [exact] }];
	return [{ text, readings: isHeld(plain, words, true) ? [exact, begun] : nearby }];
}

/** Reads plain words by comparing them with every name and every word there is. */
function readPlainly(plain: Plain, text: string, typing: boolean): Asked[] {
	let typed = text.split(/[\s,;]+/).filter((word) => skillKey(word));
	const asked: Asked[] = [];
	for (let before = 0; typed.length; before++) {
		const isNamed = typed.some((_, i) => equal(plain, typed.slice(0, i + 1).join(' ')).length);
		if (joinsOthers(typed, before) && !isNamed) {
			typed = typed.slice(1);
			continue;
		}
		const { length, readings } = readFirst(plain, typed, typing);
		asked.push({ text: typed.slice(0, length).join(' '), readings });
		typed = typed.slice(length);
	}
	return asked;
}

function readFirst(
	plain: Plain,
	typed: readonly string[],
	typing: boolean
): { length: number; readings: Reading[] } {
	const inFields = (run: string, last: boolean): Reading[] => {
		const words = wordsOf(run);
		const exact = fieldReading(words, 'exact');
		return last ? [exact, fieldReading(words, 'prefix', { unfinished: true })] : [exact];
	};
	for (let length = Math.min(6, typed.length); length; length--) {
		const run = typed.slice(0, length).join(' ');
		const named = equal(plain, run);
		if (!named.length) continue;
		const last = typing && length === typed.length;
		const more = last ? asReadings(beginning(plain, run), 'prefix') : [];
		return { length, readings: [...asReadings(named, 'exact'), ...inFields(run, last), ...more] };
	}
	const tail = typed.join(' ');
	const begunTail = beginning(plain, tail);
	if (typing && typed.length > 1 && begunTail.length) {
		const readings = [...asReadings(begunTail, 'prefix'), ...inFields(tail, true)];
		return { length: typed.length, readings };
	}
	const [word = ''] = typed;
	const last = typing && typed.length === 1;
	const parts = wordsOf(word);
	if (!last && isHeld(plain, parts, false)) return { length: 1, readings: inFields(word, false) };
	const begun = beginning(plain, word);
	if (begun.length || isHeld(plain, parts, true)) {
		return { length: 1, readings: [...inFields(word, true), ...asReadings(begun, 'prefix')] };
	}
	return { length: 1, readings: nearest(plain, word, last) };
}

function readSkill(plain: Plain, { name, fit, months }: SkillClause): Reading[] {
	const known = plain.names.find(({ skill }) => skill === name);
	const isId = known !== undefined || name.startsWith('other:');
	const canonical = known?.canonical ?? name.replace(/^other:/, '');
	const exact = isId
		? [skillReading({ skill: name as SkillId, name: canonical }, 'exact')]
		: asReadings(equal(plain, name), 'exact');
	const begun = asReadings(beginning(plain, canonical), 'prefix');
	const all = [...exact, ...begun, ...near(plain, canonical)];
	const usual = exact.length ? exact : begun.length ? begun : near(plain, canonical);
	const taken = { near: all, begun: [...exact, ...begun], exact, usual }[fit];
	return taken.map((reading) => ({ ...reading, months }));
}

function nearest({ names, words }: Plain, typed: string, last: boolean): Reading[] {
	const inPool = words.map((word) => ({
		word,
		whole: true,
		typed: wordsOf(typed)[0] ?? '',
		reading: fieldReading([word], 'fuzzy') as Reading
	}));
	const named = names.flatMap((name) =>
		keysOf(name).map((word, i) => ({
			word,
			whole: i === 0,
			typed: skillKey(typed),
			reading: asReadings([name], 'fuzzy')[0] as Reading
		}))
	);
	const within = (slips: (typed: string, word: string) => number, least: number) => {
		const near = [...named, ...inPool]
			.map((one) => ({ ...one, slips: slips(one.typed, one.word) }))
			.filter(({ typed, slips }) => slips <= slipsAllowed(typed.length) && typed.length >= least);
		const fewest = Math.min(...near.map(({ slips }) => slips));
		const best = near.filter(({ slips }) => slips === fewest);
		const isAnyWhole = best.some(({ whole }) => whole);
		return best.filter(({ whole }) => whole || !isAnyWhole).map(({ reading }) => reading);
	};
	const whole = within(slipsBetween, 4);
	return whole.length || !last ? whole : within(slipsToBeginning, 5);
}

/** Skills of which a name is a slip or more away. */
function near({ names }: Plain, text: string): Reading[] {
	const key = skillKey(text);
	return asReadings(
		names.filter((name) => keysOf(name).some((word) => isNear(key, word))),
		'fuzzy'
	);
}

function nearWords({ words }: Plain, text: string): Reading[] {
	const [typed = '', ...more] = wordsOf(text);
	if (more.length) return [];
	return words.filter((word) => isNear(typed, word)).map((word) => fieldReading([word], 'fuzzy'));
}

function isNear(typed: string, word: string): boolean {
	const slips = slipsBetween(typed, word);
	return slips > 0 && slips <= slipsAllowed(typed.length);
}

function isHeld({ words }: Plain, wanted: readonly string[], unfinished: boolean): boolean {
	return wanted.every((part, i) =>
		words.some((other) =>
			unfinished && i === wanted.length - 1 ? other.startsWith(part) : other === part
		)
	);
}

const equal = ({ names }: Plain, run: string) =>
	names.filter(({ name }) => skillKey(name) === skillKey(run));

const beginning = ({ names }: Plain, run: string) =>
	names.filter((name) => keysOf(name).some((key) => key.startsWith(skillKey(run))));

const asReadings = (found: readonly SkillName[], kind: MatchKind): Reading[] =>
	found.map(({ skill, canonical }) => skillReading({ skill, name: canonical }, kind));

/** The key of a name, and of a canonical one from each of its words on. */
function keysOf({ name, canonical }: SkillName): string[] {
	const words = name === canonical ? name.split(' ') : [name];
	return words.map((_, i) => skillKey(words.slice(i).join(' ')));
}
