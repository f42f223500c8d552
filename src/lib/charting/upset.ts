import type { Combination, Overlap } from '$lib/comparing/overlap';

/** Pixels. */
export const upsetMeasures = {
	/** A column of the matrix, and a row of it. */
	column: 24,
	row: 24,
	/** The tallest bar, and the room for the figure above it. */
	bar: 132,
	figure: 18,
	/** From the bars to the matrix. */
	gap: 12,
	/** A person's name and mark, and the longest bar of a person. */
	names: 176,
	totals: 96,
	/** The same where there is room for a person's letter alone. */
	letters: 32
} as const;

/** One distinct combination of people: a bar, and beneath it who they are. */
export interface UpsetColumn {
	readonly combination: Combination;
	/** The middle. */
	readonly x: number;
	/** The top and the height of the bar. */
	readonly top: number;
	readonly height: number;
	/** For each person, whether they belong to it. */
	readonly holds: readonly boolean[];
	/** From the first to the last who belong to it. */
	readonly link: readonly [from: number, to: number];
}

/** One person: how many skills they have in all. */
export interface UpsetRow {
	readonly person: number;
	/** The middle. */
	readonly y: number;
	readonly total: number;
	readonly width: number;
}

/** Where everything of an UpSet plot stands, in pixels. */
export interface UpsetLayout {
	readonly columns: readonly UpsetColumn[];
	readonly rows: readonly UpsetRow[];
	/** Where the bars stand on. */
	readonly base: number;
	/** Where the matrix begins, sideways. */
	readonly left: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Lays distinct combinations out as an UpSet plot (Lex and others, 2014): people are rows, combinations columns, and
 * the height of a bar is the number of skills that exactly these people have.
 * @param combinations the ones to show, in the order of the columns.
 * @param compact people by their letters alone, without bars of their own.
 */
export function upsetLayout(
	{ people, skills }: Overlap,
	combinations: readonly Combination[],
	compact = false
): UpsetLayout {
	const { column, row, bar, figure, gap, names, totals, letters } = upsetMeasures;
	const left = compact ? letters : names + totals + gap;
	const base = figure + bar;
	const y = (person: number) => base + gap + (person + 0.5) * row;
	const tallest = Math.max(1, ...combinations.map((each) => each.skills.length));
	const counts = people.map(
		(_, person) => skills.filter(({ holders }) => holders.includes(person)).length
	);
	const most = Math.max(1, ...counts);
	return {
		columns: combinations.map((combination, i) => {
			const height = (combination.skills.length / tallest) * bar;
			return {
				combination,
				x: left + (i + 0.5) * column,
				top: base - height,
				height,
				holds: people.map((_, person) => combination.people.includes(person)),
				link: [y(combination.people[0] ?? 0), y(combination.people.at(-1) ?? 0)]
			};
		}),
		rows: people.map((_, person) => ({
			person,
			y: y(person),
			total: counts[person] ?? 0,
			width: ((counts[person] ?? 0) / most) * totals
		})),
		base,
		left,
		width: left + combinations.length * column + gap,
		height: base + gap + people.length * row + gap
	};
}
