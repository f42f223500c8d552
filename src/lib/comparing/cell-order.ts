import { stepHeight } from '$lib/domain/skill';
import { type Cell, cellText } from './cell';

/** How a cell stands in an order of columns: what is stated comes before what is not, whichever end leads. */
interface Rank {
	readonly tier: number;
	/** The larger first. */
	readonly figures: readonly number[];
	/** By the alphabet, where no figure parts them. */
	readonly text: string;
}

const tiers = { stated: 0, implied: 1, outside: 2, unknown: 3 };

/**
 * Orders two cells of one row: most months, most claims, else by the alphabet. What a profile does not state is
 * neither much nor little, so it comes last both ways.
 * @param reversed the least first.
 */
export function compareCells(a: Cell, b: Cell, reversed = false): number {
	const [one, other] = [rankOf(a), rankOf(b)];
	if (one.tier !== other.tier) return one.tier - other.tier;
	const direction = reversed ? -1 : 1;
	for (let i = 0; i < Math.max(one.figures.length, other.figures.length); i++) {
		const apart = (other.figures[i] ?? -1) - (one.figures[i] ?? -1);
		if (apart) return direction * apart;
	}
	return direction * one.text.localeCompare(other.text);
}

function rankOf(cell: Cell): Rank {
	const rank = (tier: number, figures: readonly number[] = []): Rank => ({
		tier,
		figures,
		text: figures.length ? '' : cellText(cell)
	});
	switch (cell.kind) {
		case 'not-stated':
			return rank(tiers.unknown);
		case 'outside-window':
			return rank(tiers.outside);
		case 'months':
			return rank(tiers.stated, [cell.months.max, cell.months.min]);
		case 'skill': {
			if (cell.state !== 'stated')
				return rank(cell.state === 'implied' ? tiers.implied : tiers.outside, [0]);
			const { step } = cell.evidence;
			return rank(tiers.stated, [cell.months ? cell.months.max : -1, step ? stepHeight(step) : 0]);
		}
		case 'figures':
			return rank(tiers.stated, [cell.figures.length]);
		case 'checks':
			return rank(tiers.stated, [cell.checks.length]);
		case 'text':
			return rank(tiers.stated, cell.rank === undefined ? [] : [cell.rank]);
		case 'list':
			return rank(tiers.stated);
	}
}
