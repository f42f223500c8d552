import type { Impact } from '$lib/domain/impact';
import type { Clause } from './clauses';
import type { Figure } from './figures';
import { leadingPhrase, trailingPhrase, wholePhrase } from './noun-phrase';
import { directionOf, isChangeNoun, isChangeVerb, isLevelNoun, isSpeed, saysChange } from './words';

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
function readLevel(figure: Figure, { before, after, link }: Clause): Claim | null {
	if (figure.unitKind !== 'percent') return null;
	const verb = before.findLastIndex(isChangeVerb);
	if (link === 'to' && verb >= 0) return level(figure, wholePhrase(before.slice(verb + 1)));
	const ahead = after[0] === 'of' ? after.slice(1) : after;
	const noun = ahead.slice(0, 2).findIndex(isLevelNoun);
	if (noun >= 0 && !saysChange(ahead[noun + 1] ?? '') && !saysChange(ahead[0] ?? '')) {
		return level(figure, ahead.slice(0, noun + 1).join(' '));
	}
	if (link !== 'by' && verb < 0 && isLevelNoun(before.at(-1))) {
		return level(figure, trailingPhrase(before));
	}
	return null;
}

/** "40% reduction in load", "50% faster queries", "queries ran 50% faster", "85% latency reduction". */
function readNounAfter(figure: Figure, { before, after }: Clause, { subject }: Lent): Claim | null {
	const at = after.slice(0, 5).findIndex(saysChange);
	const word = after[at];
	if (!word) return null;
	if (at > 0) {
		const measures = leadingPhrase(after.slice(0, at));
		return measures && measures.split(' ').length === at
			? change(figure, directionOf(word, measures), measures)
			: null;
	}
	const measures = objectOf(after.slice(1)) || trailingPhrase(before) || subject;
	return measures ? change(figure, directionOf(word, measures), measures, word) : null;
}

/** "a reduction in cost of 30%". */
function readNounBefore(figure: Figure, { before, after, link }: Clause): Claim | null {
	if (link !== 'of' && link !== 'by') return null;
	const at = before.findLastIndex(
		(word) => isChangeNoun(word) && (link === 'of' || !isChangeVerb(word))
	);
	const word = before[at];
	if (!word || before.findLastIndex(isChangeVerb) > at) return null;
	const measures =
		wholePhrase(withoutPreposition(before.slice(at + 1))) ||
		trailingPhrase(before.slice(0, at)) ||
		objectOf(after);
	return measures ? change(figure, directionOf(word, measures), measures) : null;
}

/** "reducing errors by 50%", "latency fell by 40%", "performance up 50%", "enabling 5% incremental GMV". */
function readVerbBefore(figure: Figure, { before, after, link }: Clause): Claim | null {
	const at = before.findLastIndex(isChangeVerb);
	const word = before[at];
	if (!word || link === 'of') return null;
	const object = before.slice(at + 1);
	const following = link ? '' : leadingPhrase(isShare(after[0]) ? after.slice(1) : after);
	const measures = wholePhrase(object) || trailingPhrase(before.slice(0, at)) || following;
	// "serving increased demand across 40% of shops" holds a verb, but another phrase stands between.
	if (!measures || (!link && object.length > 4)) return null;
	return change(figure, directionOf(word, measures), measures);
}

/** "5–7% of reactivations", "20% via non-intent channels". */
function readShare(figure: Figure, { after }: Clause): Claim | null {
	const [preposition, ...rest] = after;
	if (figure.unitKind !== 'percent' || !preposition || !isShare(preposition)) return null;
	const measures = leadingPhrase(rest);
	if (!measures) return null;
	const label = `${figure.label} ${preposition.toLowerCase()} ${measures}`;
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

function objectOf(words: readonly string[]): string {
	return leadingPhrase(withoutPreposition(words));
}

function withoutPreposition(words: readonly string[]): readonly string[] {
	return /^(?:in|of|on|to|for)$/i.test(words[0] ?? '') ? words.slice(1) : words;
}

function isShare(word: string | undefined): boolean {
	return /^(?:of|via|from|through)$/i.test(word ?? '');
}

function level(figure: Figure, measures: string): Claim | null {
	if (!measures) return null;
	return { kind: 'level', direction: null, measures, label: `${figure.label} ${measures}` };
}

function change(figure: Figure, direction: 'up' | 'down', measures: string, noun = ''): Claim {
	if (isSpeed(noun)) {
		const label = `${measures} ${figure.label} ${noun.toLowerCase()}`;
		return { kind: 'change', direction, measures: `${measures} speed`, label };
	}
	const sign = figure.unitKind === 'times' ? '' : direction === 'up' ? '+' : '−';
	return { kind: 'change', direction, measures, label: `${measures} ${sign}${figure.label}` };
}
