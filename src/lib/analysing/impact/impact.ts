import type { Impact } from '$lib/domain/impact';
import type { Passage } from '../passages';
import { changedBy, readFromTo } from './changed-level';
import { type Claim, readChange } from './claims';
import { type Clause, readClauses } from './clauses';
import { readAmount } from './counts';
import { type Figure, figuresIn } from './figures';
import { type FromTo, fromTosIn } from './from-to';
import { measureKindOf } from './measure-kind';
import { NearWords } from './near-words';
import { type Rank, ranksIn } from './ranks';
import { Trait } from './traits';

/** The quantified claims of a profile, in the order of its texts. Lists, and names that hold digits, claim nothing. */
export function impactOf(passages: readonly Passage[]): Impact[] {
	const found: Impact[] = [];
	for (const passage of passages) {
		if (passage.shape === 'prose' && /\d/.test(passage.text)) addImpactIn(passage, found);
	}
	return found;
}

/** The words of one text after the other. */
const words = new NearWords();

/** Never added to, and nothing is taken from it. */
const noLevels = new Set<FromTo>();

function addImpactIn(passage: Passage, all: Impact[]): void {
	const { text } = passage;
	words.start(text);
	const ranks = ranksIn(text);
	const changed = fromTosIn(text);
	if (ranks.length + changed.length === 0) {
		addClaims(passage, figuresIn(text), noLevels, all);
		return;
	}
	const figures = figuresIn(text).filter(
		(figure) => !overlapsAny(figure, ranks) && !overlapsAny(figure, changed)
	);
	const found = ranks.map((rank) => rankImpact(passage, rank));
	const free = new Set(changed);
	addClaims(passage, figures, free, found);
	for (const levels of free) {
		const impact = readFromTo(passage, words, levels);
		if (impact) found.push(impact);
	}
	found.sort((a, b) => a.at[0] - b.at[0]);
	for (const impact of found) all.push(impact);
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
