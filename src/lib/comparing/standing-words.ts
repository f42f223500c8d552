import type { Cell, Measure, Range, Standing } from './cell';

interface Words {
	readonly best: string;
	/** What the distance is counted in; empty where the values beside it say so. */
	readonly unit: string;
	readonly behind: string;
	/** Behind what, where it does not stand beside it. */
	readonly than: string;
}

const words: Record<Measure, Words> = {
	amount: { best: 'the most', unit: '', behind: 'fewer', than: 'than the most' },
	cut: {
		best: 'the largest cut claimed',
		unit: 'point',
		behind: 'less',
		than: 'than the largest cut'
	},
	recency: { best: 'the latest', unit: 'month', behind: 'earlier', than: 'than the latest' },
	shortfall: {
		best: 'the nearest to what is asked',
		unit: 'month',
		behind: 'further off',
		than: 'than the nearest'
	}
};

/** What is said of the best: "the most". */
export function bestWords({ of }: Standing): string {
	return words[of].best;
}

/** How far behind the best, where the best stands beside it: "18 fewer", "2 to 13 months earlier". */
export function behindWords({ of, behind }: Standing): string {
	const { unit, behind: less } = words[of];
	return [rangeWords(behind), unit && unit + (behind.max === 1 ? '' : 's'), less]
		.filter(Boolean)
		.join(' ');
}

/** Where a value stands, for a name that is read aloud: "the most", "18 fewer than the most". */
export function standingWords(standing: Standing): string {
	return standing.best
		? bestWords(standing)
		: `${behindWords(standing)} ${words[standing.of].than}`;
}

/** Where a cell stands, by each measure that it is held against the others by. */
export function standingsIn(cell: Cell): Standing[] {
	const standing = 'standing' in cell ? cell.standing : undefined;
	const recency = cell.kind === 'skill' ? cell.recency : undefined;
	return [standing, recency].filter((each) => each !== undefined);
}

function rangeWords({ min, max }: Range): string {
	if (min === max) return String(max);
	return min > 0 ? `${min} to ${max}` : `up to ${max}`;
}
