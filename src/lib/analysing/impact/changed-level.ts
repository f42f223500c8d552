import type { Impact } from '$lib/domain/impact';
import type { Passage } from '../passages';
import { type Figure, figuresIn } from './figures';
import type { FromTo } from './from-to';
import { measureKindOf } from './measure-kind';
import { trailingPhrase, wholePhrase, wordsOf } from './noun-phrase';
import { isChangeVerb } from './words';

const movingVerb = /^(?:took|taking|brought|bringing|moved|moving|went|going)$/i;
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
export function changedBy({ before }: FromTo): { measures: string; byVerb: boolean } {
	const clause = wordsOf(before.split(/[.;,:]\s/).at(-1) ?? '');
	const verb = clause.findLastIndex((word) => isChangeVerb(word) || movingVerb.test(word));
	const object = verb < 0 ? '' : wholePhrase(clause.slice(verb + 1));
	return {
		measures: object || trailingPhrase(verb < 0 ? clause : clause.slice(0, verb)),
		byVerb: verb >= 0
	};
}

/**
 * A change that is given by its two levels alone: "cut build time from 40 min to 5 min". Bare numbers need a verb
 * of change: "from 2 to 5" may as well be a time of day.
 */
export function readFromTo({ pointer, home }: Passage, change: FromTo): Impact | null {
	const [earlier, later] = change.levels;
	const before = figuresIn(bare(earlier))[0];
	const after = figuresIn(bare(later))[0];
	const { measures, byVerb } = changedBy(change);
	if (!before || !after || !measures || (after.unitKind === 'bare' && !byVerb)) return null;
	const rise = inOneUnit(after) - inOneUnit(before, after);
	return {
		pointer,
		at: [change.from, change.to],
		home,
		kind: 'change',
		direction: rise === 0 ? null : rise > 0 ? 'up' : 'down',
		min: after.min,
		max: after.max,
		orMore: after.orMore,
		unit: after.unit ?? measures,
		fromTo: change.levels,
		measures,
		measureKind: measureKindOf(measures, 'other'),
		label: `${measures} ${earlier} → ${later}`
	};
}

function bare(level: string): string {
	return level.replace(/^[<>≤~\s]+/, '');
}

/** A level's size for comparing; a level without a unit takes that of the other ("from 60 to 90%"). */
function inOneUnit(figure: Figure, other: Figure = figure): number {
	return figure.max * (seconds[figure.unit ?? other.unit ?? ''] ?? 1);
}
