import { type Evidence, isStated } from '$lib/domain/evidence';
import { lengthLabel } from '$lib/domain/month';
import type { SkillId } from '$lib/domain/skill';
import { schoolsOf } from './background-entries';
import { evidenceSentence } from './evidence-words';
import { type Person, shortNames } from './person';
import { standings } from './standing';
import { counted, monthsWords } from './words';

/** One difference in words, with what it is about, so that a view can open the evidence. */
export interface Sentence {
	readonly text: string;
	readonly skill?: SkillId;
	/** The people it speaks of, by index. */
	readonly people: readonly number[];
}

/** How two people differ, in parts a reader can skip. */
export interface NarrativePart {
	readonly id: 'experience' | 'background' | 'shared' | 'only';
	readonly sentences: readonly Sentence[];
}

/** A person with the name to call them by. */
interface Named {
	readonly person: Person;
	readonly name: string;
}

/**
 * The differences between two people in plain sentences, from facts alone: nothing is judged, and what is not stated
 * is said to be not stated.
 */
export function narrativeOf(a: Person, b: Person): NarrativePart[] {
	const [nameA = a.name, nameB = b.name] = shortNames([a, b]);
	const pair = [
		{ person: a, name: nameA },
		{ person: b, name: nameB }
	] as const;
	const parts: NarrativePart[] = [
		{ id: 'experience', sentences: experienceSentences(pair) },
		{ id: 'background', sentences: backgroundSentences(pair) },
		{ id: 'shared', sentences: sharedSentences(pair) },
		{ id: 'only', sentences: [...onlySentences(pair), ...onlySentences([pair[1], pair[0]])] }
	];
	return parts.filter(({ sentences }) => sentences.length > 0);
}

type Pair = readonly [Named, Named];

function experienceSentences(pair: Pair): Sentence[] {
	return [...totalSentences(pair), ...pair.flatMap(careerSentences)];
}

function totalSentences(pair: Pair): Sentence[] {
	const [ofA] = standings(pair.map(({ person }) => person.facts.career.total));
	if (!ofA) return [];
	const [one, other] = ordered(pair, ofA.best);
	const [more, less] = [one.person.facts.career.total, other.person.facts.career.total];
	if (!more || !less) return [];
	const lead = more.max - less.max;
	return [
		both(
			pair,
			`${one.name} has ${monthsWords(more)} of dated work, ${other.name} ${monthsWords(less)}: ${lengthLabel({ min: lead, max: lead })} apart.`
		)
	];
}

function careerSentences({ person, name }: Named): Sentence[] {
	const { total, gaps, overlaps } = person.facts.career;
	return [
		!total && `${name} dates no position.`,
		gaps.length && `${name}’s career has ${stretches(gaps, 'gap')}.`,
		overlaps.length && `${name}’s positions have ${stretches(overlaps, 'overlap')}.`
	].flatMap((text) => (text ? [{ text, people: [person.index] }] : []));
}

function stretches(all: readonly { readonly months: number }[], word: string): string {
	const months = all.map((each) => counted(each.months, 'month'));
	return all.length === 1
		? `one ${word} of ${months.join('')}`
		: `${all.length} ${word}s, of ${months.join(', ')}`;
}

/** Said only where one states what the other does not: what neither states is no difference. */
function backgroundSentences(pair: Pair): Sentence[] {
	const [a, b] = pair;
	const [ofA, ofB] = [schoolWords(a), schoolWords(b)];
	if (!!ofA === !!ofB) return [];
	const [one, other] = ordered(pair, !!ofA);
	return [both(pair, `${one.name} states ${ofA || ofB}; ${other.name} states no education.`)];
}

function schoolWords({ person }: Named): string {
	return schoolsOf(person.candidate.profile)
		.map(({ name, from }) => [name, from].filter(Boolean).join(', '))
		.join('; ');
}

/** Skills both state whose evidence is not alike, the widest apart first. */
function sharedSentences(pair: Pair): Sentence[] {
	const [a, b] = pair;
	const theirs = new Map(b.person.facts.evidence.map((each) => [each.skill, each]));
	return a.person.facts.evidence
		.flatMap((mine) => {
			const other = theirs.get(mine.skill);
			return isStated(mine) && isStated(other) ? [{ mine, other }] : [];
		})
		.filter(({ mine, other }) => evidenceSentence(mine) !== evidenceSentence(other))
		.sort((x, y) => apart(y.mine, y.other) - apart(x.mine, x.other))
		.map(({ mine, other }) => {
			const words = `Both state ${mine.name}: ${a.name} ${evidenceSentence(mine)}; ${b.name} ${evidenceSentence(other)}.`;
			return { ...both(pair, words), skill: mine.skill };
		});
}

/** Skills that the first states and the second does not, the best evidenced first. */
function onlySentences([one, other]: Pair): Sentence[] {
	const theirs = new Map(other.person.facts.evidence.map((each) => [each.skill, each]));
	return one.person.facts.evidence.flatMap((mine): Sentence[] => {
		const found = theirs.get(mine.skill);
		if (!isStated(mine) || isStated(found)) return [];
		const implied = found?.implied.length
			? ` For ${other.name} it is ${evidenceSentence(found)}.`
			: '';
		const words = `Only ${one.name} states ${mine.name}, ${evidenceSentence(mine)}.${implied}`;
		return [{ text: words, skill: mine.skill, people: [one.person.index] }];
	});
}

function apart(a: Evidence, b: Evidence): number {
	return Math.abs((a.months?.max ?? 0) - (b.months?.max ?? 0));
}

function ordered([a, b]: Pair, firstLeads: boolean): Pair {
	return firstLeads ? [a, b] : [b, a];
}

function both(pair: Pair, text: string): Sentence {
	return { text, people: pair.map(({ person }) => person.index) };
}
