import type { Impact } from '$lib/domain/impact';
import type { Clause } from './clauses';
import { directionOf, isSpeed } from './direction';
import type { Figure } from './figures';
import type { NearWords } from './near-words';
import { firstOwn, leadingPhrase, phraseEnd, trailingPhrase, wholePhrase } from './noun-phrase';
import { Trait, noun, saysChange, verb } from './traits';

/** What the words around a figure make of it. */
export interface Claim {
	readonly kind: Impact['kind'];
	readonly direction: Impact['direction'];
	/** What the figure speaks of. */
	readonly measures: string;
	/** The claim in short. */
	readonly label: string;
}

/** What other parts of the sentence lend to a figure. */
export interface Lent {
	/** The claim before it, whose verb it may share. */
	readonly previous: Claim | null;
	/** What changed between two levels that stand beside it: "from 2 s to 1 s (50% improvement)". */
	readonly subject: string;
}

/** Reads a percentage or a multiple: a change, a level, a share, or `null` where no word says which. */
export function readChange(
	figure: Figure,
	clause: Clause,
	words: NearWords,
	lent: Lent
): Claim | null {
	if (figure.isVerb) return readOwnVerb(figure, clause, words);
	return (
		readSigned(figure, clause, words) ??
		readLevel(figure, clause, words) ??
		readNounAfter(figure, clause, words, lent) ??
		readNounBefore(figure, clause, words) ??
		readVerbBefore(figure, clause, words) ??
		readShare(figure, clause, words) ??
		readContinued(figure, clause, words, lent)
	);
}

/** "doubled sales", "sales doubled in a year". */
function readOwnVerb(
	figure: Figure,
	{ from, to, after, end }: Clause,
	words: NearWords
): Claim | null {
	const isTime =
		after < end && /^(?:year|month|quarter|week)/.test(words.lower(firstOwn(words, after, end)));
	const object = isTime ? '' : leadingPhrase(words, after, end);
	const measures = object || trailingPhrase(words, from, to);
	return measures && figure.sign ? change(figure, figure.sign, measures) : null;
}

/** "p99 latency −40%". */
function readSigned(figure: Figure, clause: Clause, words: NearWords): Claim | null {
	if (!figure.sign) return null;
	const { from, to, after, end } = clause;
	const measures = trailingPhrase(words, from, to) || leadingPhrase(words, after, end);
	return measures ? change(figure, figure.sign, measures) : null;
}

/** "99.9% uptime", "availability of 99.95%", "raised test coverage to 90%": kept or reached, and no change. */
function readLevel(figure: Figure, clause: Clause, words: NearWords): Claim | null {
	if (figure.unitKind !== 'percent') return null;
	const { from, to, verb, after, end, link } = clause;
	if (link & Trait.to && verb >= 0) return level(figure, wholePhrase(words, verb + 1, to));
	const first = after < end && words.is(after, Trait.of) ? after + 1 : after;
	for (let at = first; at < Math.min(first + 2, end); at++) {
		if (!words.is(at, Trait.level)) continue;
		if (words.is(first, saysChange) || (at + 1 < end && words.is(at + 1, saysChange))) break;
		return level(figure, words.written(first, at + 1));
	}
	if (!(link & Trait.by) && verb < 0 && to > from && words.is(to - 1, Trait.level)) {
		return level(figure, trailingPhrase(words, from, to));
	}
	return null;
}

const changeReach = 5;

/** "40% reduction in load", "50% faster queries", "queries ran 50% faster", "85% latency reduction". */
function readNounAfter(
	figure: Figure,
	{ from, to, after, end }: Clause,
	words: NearWords,
	{ subject }: Lent
): Claim | null {
	const last = Math.min(end, after + changeReach);
	let at = after;
	while (at < last && !words.is(at, saysChange)) at++;
	if (at === last) return null;
	if (at > after) {
		const isOnePhrase = firstOwn(words, after, at) === after && phraseEnd(words, after, at) === at;
		if (!isOnePhrase) return null;
		const measures = words.written(after, at);
		return change(figure, directionOf(words, at, measures), measures);
	}
	const measures = objectOf(words, at + 1, end) || trailingPhrase(words, from, to) || subject;
	if (!measures) return null;
	const direction = directionOf(words, at, measures);
	return isSpeed(words, at)
		? changeOfSpeed(figure, direction, measures, words.lower(at))
		: change(figure, direction, measures);
}

/** "a reduction in cost of 30%". */
function readNounBefore(figure: Figure, clause: Clause, words: NearWords): Claim | null {
	const { from, to, link, after, end } = clause;
	if (!(link & (Trait.of | Trait.by))) return null;
	let at = to - 1;
	while (at >= from && !isNounOfChange(words.traits(at), link)) at--;
	if (at < from || clause.verb > at) return null;
	const measures =
		wholePhrase(words, pastObject(words, at + 1, to), to) ||
		trailingPhrase(words, from, at) ||
		objectOf(words, after, end);
	return measures ? change(figure, directionOf(words, at, measures), measures) : null;
}

function isNounOfChange(is: number, link: number): boolean {
	return (is & noun) !== 0 && ((link & Trait.of) !== 0 || (is & verb) === 0);
}

/** "reducing errors by 50%", "latency fell by 40%", "performance up 50%", "enabling 5% incremental GMV". */
function readVerbBefore(figure: Figure, clause: Clause, words: NearWords): Claim | null {
	const { from, to, verb, after, end, link } = clause;
	if (verb < 0 || link & Trait.of) return null;
	const measures =
		wholePhrase(words, verb + 1, to) ||
		trailingPhrase(words, from, verb) ||
		(link ? '' : leadingPhrase(words, pastShare(words, after, end), end));
	// "serving increased demand across 40% of shops" holds a verb, but another phrase stands between.
	if (!measures || (!link && to - verb > 5)) return null;
	return change(figure, directionOf(words, verb, measures), measures);
}

function pastShare(words: NearWords, at: number, end: number): number {
	return at < end && words.is(at, Trait.share) ? at + 1 : at;
}

/** "5–7% of reactivations", "20% via non-intent channels". */
function readShare(figure: Figure, { after, end }: Clause, words: NearWords): Claim | null {
	if (figure.unitKind !== 'percent' || pastShare(words, after, end) === after) return null;
	const measures = leadingPhrase(words, after + 1, end);
	if (!measures) return null;
	const label = `${figure.label} ${words.lower(after)} ${measures}`;
	return { kind: 'share', direction: null, measures, label };
}

/** "… by 50% and its efficiency by 40%": the verb of the figure before it. */
function readContinued(
	figure: Figure,
	{ from, to, link, continues }: Clause,
	words: NearWords,
	{ previous }: Lent
): Claim | null {
	if (!continues || !(link & Trait.by) || previous?.kind !== 'change' || !previous.direction)
		return null;
	const measures = wholePhrase(words, from, to);
	return measures ? change(figure, previous.direction, measures) : null;
}

function objectOf(words: NearWords, at: number, end: number): string {
	return leadingPhrase(words, pastObject(words, at, end), end);
}

function pastObject(words: NearWords, at: number, end: number): number {
	return at < end && words.is(at, Trait.object) ? at + 1 : at;
}

function level(figure: Figure, measures: string): Claim | null {
	if (!measures) return null;
	return { kind: 'level', direction: null, measures, label: `${figure.label} ${measures}` };
}

function change(figure: Figure, direction: 'up' | 'down', measures: string): Claim {
	const sign = figure.unitKind === 'times' ? '' : direction === 'up' ? '+' : '−';
	return { kind: 'change', direction, measures, label: `${measures} ${sign}${figure.label}` };
}

function changeOfSpeed(
	figure: Figure,
	direction: 'up' | 'down',
	measures: string,
	comparative: string
): Claim {
	const label = `${measures} ${figure.label} ${comparative}`;
	return { kind: 'change', direction, measures: `${measures} speed`, label };
}
