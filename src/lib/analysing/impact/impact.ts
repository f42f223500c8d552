import type { Impact } from '$lib/domain/impact';
import type { Words } from '$lib/vocabulary/find-skills';
import { Mark } from '$lib/vocabulary/names/words';
import { Signs } from '$lib/vocabulary/prose/signs';
import type { Passage } from '../passages';
import { changedBy, readFromTo } from './changed-level';
import { type Claim, readChange } from './claims';
import { type Clause, readClauses } from './clauses';
import { readAmount } from './counts';
import { type Figure, figuresIn } from './figures';
import { type FromTo, fromTosIn } from './from-to';
import { measureKindOf } from './measure-kind';
import { NearWords } from './near-words';
import { type Rank, rankSigns, ranksIn } from './ranks';
import { spokenFiguresIn, spokenSigns } from './spoken-figures';
import { Trait } from './traits';

/** Words without which no text gives a rank, none two levels, and none a figure in words. */
const signs = new Signs([rankSigns, ['from'], spokenSigns]);
const rankSign = 1;
const fromSign = 2;
const spokenSign = 4;

/** The words near figures of one text after the other. */
const words = new NearWords();

/** Never added to, and nothing is taken from it. */
const noLevels = new Set<FromTo>();

/**
 * Adds the quantified claims of a text in their order.
 * @param read the words of the text.
 */
export function addImpact(passage: Passage, read: Words, all: Impact[]): void {
	const { text } = passage;
	const hasDigit = (read.anyMarks & Mark.digit) !== 0;
	const said = signs.in(read);
	if (!hasDigit && !(said & spokenSign)) return;
	words.start(read);
	const written = hasDigit ? figuresIn(read) : [];
	const figures = said & spokenSign ? inOrder(written, spokenFiguresIn(read)) : written;
	const ranks = said & rankSign ? ranksIn(text) : [];
	const changed = said & fromSign ? fromTosIn(read) : [];
	if (ranks.length + changed.length === 0) {
		addClaims(passage, figures, noLevels, all);
		return;
	}
	const free = new Set(changed);
	const found = ranks.map((rank) => rankImpact(passage, rank));
	const others = figures.filter(
		(figure) => !overlapsAny(figure, ranks) && !overlapsAny(figure, changed)
	);
	addClaims(passage, others, free, found);
	for (const levels of free) {
		const impact = readFromTo(passage, words, levels);
		if (impact) found.push(impact);
	}
	found.sort((a, b) => a.at[0] - b.at[0]);
	for (const impact of found) all.push(impact);
}

function inOrder(written: readonly Figure[], spoken: readonly Figure[]): readonly Figure[] {
	return spoken.length ? [...written, ...spoken].sort((a, b) => a.from - b.from) : written;
}

interface Stretch {
	readonly from: number;
	readonly to: number;
}

function overlapsAny({ from, to }: Stretch, taken: readonly Stretch[]): boolean {
	return taken.some((other) => from < other.to && to > other.from);
}

/** Adds the claims that figures make; the levels that belong to one are no longer free. */
function addClaims(
	passage: Passage,
	figures: readonly Figure[],
	free: Set<FromTo>,
	found: Impact[]
): void {
	if (!figures.length) return;
	const clauses = readClauses(words, figures);
	let previous: Claim | null = null;
	for (let i = 0; i < figures.length; i++) {
		const [figure, clause] = [figures[i], clauses[i]];
		if (!figure || !clause) continue;
		const levels = free.size ? beside(passage.text, figure, free) : null;
		const subject = levels ? changedBy(words, levels).measures : '';
		const claim: Claim | null = isRelative(figure, clause)
			? readChange(figure, clause, words, { previous, subject })
			: readAmount(figure, clause, words);
		if (!claim) continue;
		const own = claim.kind === 'change' ? levels : null;
		if (own) free.delete(own);
		found.push(figureImpact(passage, figure, claim, own));
		previous = claim;
	}
}

/** Whether a figure says how much something changed, as "by 10K" does, and not how much there is. */
function isRelative({ unitKind }: Figure, { link }: Clause): boolean {
	return (
		unitKind === 'percent' ||
		unitKind === 'times' ||
		(unitKind === 'bare' && (link & Trait.by) !== 0)
	);
}

/** The levels that a change belongs to: in the same sentence, and no more than a few words away. */
function beside(text: string, figure: Figure, free: ReadonlySet<FromTo>): FromTo | null {
	for (const levels of free) {
		const between =
			levels.from >= figure.to
				? text.slice(figure.to, levels.from)
				: text.slice(levels.to, figure.from);
		if (between.length <= 24 && !/[.;]\s/.test(between)) return levels;
	}
	return null;
}

function figureImpact(
	{ pointer, home }: Passage,
	{ from, to, min, max, orMore, unit }: Figure,
	{ kind, direction, measures, label }: Claim,
	levels: FromTo | null
): Impact {
	const impact: Impact = {
		pointer,
		at: [from, to],
		home,
		kind,
		direction,
		min,
		max,
		orMore,
		unit: unit ?? measures,
		measures,
		measureKind: measureKindOf(measures, kind === 'count' ? 'count' : 'other'),
		label
	};
	return levels ? { ...impact, fromTo: levels.levels } : impact;
}

function rankImpact({ pointer, home }: Passage, { from, to, value, unit, claim }: Rank): Impact {
	return {
		pointer,
		at: [from, to],
		home,
		kind: 'rank',
		direction: null,
		min: value,
		max: value,
		orMore: false,
		unit,
		measures: claim.measures,
		measureKind: 'rank',
		label: claim.label
	};
}
