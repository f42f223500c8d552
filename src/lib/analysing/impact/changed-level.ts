import type { Impact } from '$lib/domain/impact';
import { Words } from '$lib/vocabulary/find-skills';
import type { Passage } from '../passages';
import { isDigit } from './characters';
import { type Figure, figuresIn } from './figures';
import type { FromTo } from './from-to';
import { measureKindOf } from './measure-kind';
import { trailingPhrase, wholePhrase } from './noun-phrase';
import { reach } from './clauses';
import type { NearWords } from './near-words';
import { Trait, verb } from './traits';

const change = verb | Trait.moving;
/** Seconds in a unit of time, so that "40 min to 5 s" can be told to fall. */
const seconds: Readonly<Record<string, number>> = {
	ms: 0.001,
	s: 1,
	min: 60,
	h: 3600,
	d: 86_400,
	wk: 604_800,
	mo: 2_629_800,
	y: 31_557_600
};

/** What stands before two levels and is changed from one to the other. */
export function changedBy(
	words: NearWords,
	{ from }: FromTo
): { measures: string; byVerb: boolean } {
	const end = beforeDash(words.all.text, from);
	const { afterEnd, to } = words.readLastClause(Math.max(0, end - reach), end);
	let at = to - 1;
	while (at >= afterEnd && !words.is(at, change)) at--;
	if (at < afterEnd) return { measures: trailingPhrase(words, afterEnd, to), byVerb: false };
	const measures = wholePhrase(words, at + 1, to) || trailingPhrase(words, afterEnd, at);
	return { measures, byVerb: true };
}

/** "API latency improvement — from 1–2 s to …": the dash only introduces the levels. */
function beforeDash(text: string, from: number): number {
	let end = from;
	while (/[\s–—-]/.test(text.charAt(end - 1))) end--;
	return end;
}

/**
 * A change that is given by its two levels alone: "cut build time from 40 min to 5 min". Bare numbers need a verb
 * of change: "from 2 to 5" may as well be a time of day.
 */
export function readFromTo(
	{ pointer, home }: Passage,
	words: NearWords,
	{ from, to, levels }: FromTo
): Impact | null {
	const [earlier, later] = levels;
	const before = firstFigure(bare(earlier));
	const after = firstFigure(bare(later));
	const { measures, byVerb } = changedBy(words, { from, to, levels });
	if (!before || !after || !measures || (after.unitKind === 'bare' && !byVerb)) return null;
	const rise = inOneUnit(after) - inOneUnit(before, after);
	return {
		pointer,
		at: [from, to],
		home,
		kind: 'change',
		direction: rise === 0 ? null : rise > 0 ? 'up' : 'down',
		min: after.min,
		max: after.max,
		orMore: after.orMore,
		unit: after.unit ?? measures,
		fromTo: levels,
		measures,
		measureKind: measureKindOf(measures, 'other'),
		label: `${measures} ${earlier} → ${later}`
	};
}

const level = new Words();

function firstFigure(text: string): Figure | undefined {
	level.read(text);
	return figuresIn(level)[0];
}

/** Without the marks before it, as most are written. */
function bare(level: string): string {
	return isDigit(level.charCodeAt(0)) ? level : level.replace(/^[<>≤~\s]+/, '');
}

/** A level's size for comparing; a level without a unit takes that of the other ("from 60 to 90%"). */
function inOneUnit(figure: Figure, other: Figure = figure): number {
	return figure.max * (seconds[figure.unit ?? other.unit ?? ''] ?? 1);
}
