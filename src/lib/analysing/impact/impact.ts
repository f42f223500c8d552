import type { Impact } from '$lib/domain/impact';
import type { Passage } from '../passages';
import { changedBy, readFromTo } from './changed-level';
import { type Claim, readChange } from './claims';
import { type Clause, clausesOf } from './clauses';
import { readAmount } from './counts';
import { type Figure, figuresIn } from './figures';
import { type FromTo, fromTosIn } from './from-to';
import { measureKindOf } from './measure-kind';
import { type Rank, ranksIn } from './ranks';

/** The quantified claims of a profile, in the order of its texts. Lists, and names that hold digits, claim nothing. */
export function impactOf(passages: readonly Passage[]): Impact[] {
	return passages.flatMap((passage) =>
		passage.shape === 'prose' && /\d/.test(passage.text) ? impactIn(passage) : []
	);
}

function impactIn(passage: Passage): Impact[] {
	const { text } = passage;
	const ranks = ranksIn(text);
	const changed = fromTosIn(text);
	const taken = [...ranks, ...changed];
	const figures = figuresIn(text).filter(
		(figure) => !taken.some(({ from, to }) => figure.from < to && figure.to > from)
	);
	const found = ranks.map((rank) => rankImpact(passage, rank));
	const clauses = clausesOf(text, figures);
	const free = new Set(changed);
	let previous: Claim | null = null;
	figures.forEach((figure, i) => {
		const clause = clauses[i];
		if (!clause) return;
		const levels = beside(text, figure, free);
		const subject = levels ? changedBy(levels).measures : '';
		const claim = isRelative(figure, clause)
			? readChange(figure, clause, { previous, subject })
			: readAmount(figure, clause);
		if (!claim) return;
		const own = claim.kind === 'change' ? levels : null;
		if (own) free.delete(own);
		found.push(figureImpact(passage, figure, claim, own));
		previous = claim;
	});
	for (const levels of free) {
		const impact = readFromTo(passage, levels);
		if (impact) found.push(impact);
	}
	return found.sort((a, b) => a.at[0] - b.at[0]);
}

/** Whether a figure says how much something changed, as "by 10K" does, and not how much there is. */
function isRelative({ unitKind }: Figure, { link }: Clause): boolean {
	return unitKind === 'percent' || unitKind === 'times' || (unitKind === 'bare' && link === 'by');
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
	figure: Figure,
	claim: Claim,
	levels: FromTo | null
): Impact {
	const { kind, direction, measures, label } = claim;
	return {
		pointer,
		at: [figure.from, figure.to],
		home,
		kind,
		direction,
		min: figure.min,
		max: figure.max,
		orMore: figure.orMore,
		unit: figure.unit ?? measures,
		...(levels && { fromTo: levels.levels }),
		measures,
		measureKind: measureKindOf(measures, kind === 'count' ? 'count' : 'other'),
		label
	};
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
