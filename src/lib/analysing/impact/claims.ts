import type { Impact } from '$lib/domain/impact';
import type { Clause } from './clauses';
import type { Figure } from './figures';
import { leadingPhrase, trailingPhrase, wholePhrase, written } from './noun-phrase';
import { type Word, directionOf, isSpeed, saysChange } from './words';

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
export function readChange(figure: Figure, clause: Clause, lent: Lent): Claim | null {
	return (
		readSigned(figure, clause) ??
		readLevel(figure, clause) ??
		readNounAfter(figure, clause, lent) ??
		readNounBefore(figure, clause) ??
		readVerbBefore(figure, clause) ??
		readShare(figure, clause) ??
		readContinued(figure, clause, lent)
	);
}

/** "p99 latency −40%". */
function readSigned(figure: Figure, { before, after }: Clause): Claim | null {
	if (!figure.sign) return null;
	const measures = trailingPhrase(before) || leadingPhrase(after);
	return measures ? change(figure, figure.sign, measures) : null;
}

/** "99.9% uptime", "availability of 99.95%", "raised test coverage to 90%": kept or reached, and no change. */
function readLevel(figure: Figure, { before, verb, after, link }: Clause): Claim | null {
	if (figure.unitKind !== 'percent') return null;
	if (link === 'to' && verb >= 0) return level(figure, wholePhrase(before, verb + 1));
	const from = after[0]?.lower === 'of' ? 1 : 0;
	for (let noun = from; noun < from + 2; noun++) {
		if (!after[noun]?.is.level) continue;
		if (saysChange(after[noun + 1]) || saysChange(after[from])) break;
		return level(figure, written(after, from, noun + 1));
	}
	if (link !== 'by' && verb < 0 && before.at(-1)?.is.level) {
		return level(figure, trailingPhrase(before));
	}
	return null;
}

const changeReach = 5;

/** "40% reduction in load", "50% faster queries", "queries ran 50% faster", "85% latency reduction". */
function readNounAfter(figure: Figure, { before, after }: Clause, { subject }: Lent): Claim | null {
	const at = after.findIndex((word, i) => i < changeReach && saysChange(word));
	const word = after[at];
	if (!word) return null;
	if (at > 0) {
		const measures = leadingPhrase(after, 0, at);
		return measures && measures === written(after, 0, at)
			? change(figure, directionOf(word, measures), measures)
			: null;
	}
	const measures = objectOf(after, 1) || trailingPhrase(before) || subject;
	return measures ? change(figure, directionOf(word, measures), measures, word) : null;
}

/** "a reduction in cost of 30%". */
function readNounBefore(figure: Figure, { before, verb, after, link }: Clause): Claim | null {
	if (link !== 'of' && link !== 'by') return null;
	const at = before.findLastIndex(({ is }) => is.noun && (link === 'of' || !is.verb));
	const word = before[at];
	if (!word || verb > at) return null;
	const measures =
		wholePhrase(before, pastObject(before, at + 1)) ||
		trailingPhrase(before, 0, at) ||
		objectOf(after, 0);
	return measures ? change(figure, directionOf(word, measures), measures) : null;
}

/** "reducing errors by 50%", "latency fell by 40%", "performance up 50%", "enabling 5% incremental GMV". */
function readVerbBefore(figure: Figure, { before, verb, after, link }: Clause): Claim | null {
	const word = before[verb];
	if (!word || link === 'of') return null;
	const following = link ? '' : leadingPhrase(after, after[0]?.is.share ? 1 : 0);
	const measures = wholePhrase(before, verb + 1) || trailingPhrase(before, 0, verb) || following;
	// "serving increased demand across 40% of shops" holds a verb, but another phrase stands between.
	if (!measures || (!link && before.length - verb > 5)) return null;
	return change(figure, directionOf(word, measures), measures);
}

/** "5–7% of reactivations", "20% via non-intent channels". */
function readShare(figure: Figure, { after }: Clause): Claim | null {
	const [preposition] = after;
	if (figure.unitKind !== 'percent' || !preposition?.is.share) return null;
	const measures = leadingPhrase(after, 1);
	if (!measures) return null;
	const label = `${figure.label} ${preposition.lower} ${measures}`;
	return { kind: 'share', direction: null, measures, label };
}

/** "… by 50% and its efficiency by 40%": the verb of the figure before it. */
function readContinued(
	figure: Figure,
	{ before, link, continues }: Clause,
	{ previous }: Lent
): Claim | null {
	if (!continues || link !== 'by' || previous?.kind !== 'change' || !previous.direction)
		return null;
	const measures = wholePhrase(before);
	return measures ? change(figure, previous.direction, measures) : null;
}

function objectOf(words: readonly Word[], from: number): string {
	return leadingPhrase(words, pastObject(words, from));
}

function pastObject(words: readonly Word[], from: number): number {
	return words[from]?.is.object ? from + 1 : from;
}

function level(figure: Figure, measures: string): Claim | null {
	if (!measures) return null;
	return { kind: 'level', direction: null, measures, label: `${figure.label} ${measures}` };
}

function change(
	figure: Figure,
	direction: 'up' | 'down',
	measures: string,
	comparative?: Word
): Claim {
	if (comparative && isSpeed(comparative)) {
		const label = `${measures} ${figure.label} ${comparative.lower}`;
		return { kind: 'change', direction, measures: `${measures} speed`, label };
	}
	const sign = figure.unitKind === 'times' ? '' : direction === 'up' ? '+' : '−';
	return { kind: 'change', direction, measures, label: `${measures} ${sign}${figure.label}` };
}
