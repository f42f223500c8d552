import { type Gutter, guttersOf, withoutHeadsBelow } from './gutters';
import { type Row, rowsOf } from './rows';
import {
	beside,
	groupsOf,
	labelsOf,
	marginOf,
	type Relation,
	relationOf,
	type Sides,
	sidesOf
} from './sides';
import type { Word } from './word';

/** Words that are read row by row. */
export interface Block {
	readonly column: number;
	readonly words: readonly Word[];
	/** Whether it is a label beside other text: one line, however often it had to be broken. */
	readonly label?: boolean;
}

/** A stretch of a page: read as one, or parted by a gutter from top to bottom, the left side first. */
export type Region =
	| {
			readonly kind: 'whole';
			readonly blocks: readonly Block[];
			/** Where dates begin that stand in a margin at the right. */
			readonly margin?: number;
	  }
	| {
			readonly kind: 'parted';
			readonly x: number;
			readonly left: readonly Block[];
			readonly right: readonly Block[];
	  };

/** Columns inside columns inside columns are a table, or damage. */
const deepest = 4;

/** What is known of a page before it is read. */
interface Known {
	/** The size of body text. */
	readonly em: number;
	/** Where dates in a margin at the right begin on other pages. */
	readonly margins: readonly number[];
	/** Where right columns begin on other pages. */
	readonly columns: readonly number[];
}

/**
 * A page's words as regions from top to bottom.
 * @param known where margins and columns begin on other pages.
 */
export function regionsOf(
	words: readonly Word[],
	em: number,
	{ margins = [], columns = [] }: Partial<Omit<Known, 'em'>> = {}
): Region[] {
	return regionsIn(words, 0, { em, margins, columns }, 0);
}

/** The blocks of regions in reading order. */
export function blocksOf(regions: readonly Region[]): Block[] {
	return regions.flatMap((region) =>
		region.kind === 'whole' ? region.blocks : [...region.left, ...region.right]
	);
}

function regionsIn(words: readonly Word[], column: number, known: Known, depth: number): Region[] {
	const rows = rowsOf(words);
	const found = depth < deepest ? firstParting(rows, known) : null;
	if (!found) return words.length ? [{ kind: 'whole', blocks: [{ column, words }] }] : [];
	const { gutter, sides, relation } = found;
	const inside = (part: readonly Word[], at: number) =>
		blocksOf(regionsIn(part, at, known, depth + 1));
	const above = rows.slice(0, gutter.from).flatMap((row) => row.words);
	const below = rows.slice(gutter.to).flatMap((row) => row.words);
	return [
		...regionsIn(above, column, known, depth),
		relation === 'columns'
			? parted(gutter, sides, column, inside)
			: {
					kind: 'whole',
					blocks: besideEachOther(sides, relation, known.em, column, inside),
					margin: relation === 'margin' ? gutter.x : undefined
				},
		...regionsIn(below, column, known, depth)
	];
}

/** In points: columns of two pages that begin so near to each other are one. */
const sameColumn = 5;

function firstParting(rows: readonly Row[], { em, margins, columns }: Known) {
	for (const found of guttersOf(rows, em, margins)) {
		const gutter = withoutHeadsBelow(rows, found, em);
		const sides = sidesOf(rows, gutter, em);
		const relation = relationOf(gutter, sides, em, margins.includes(gutter.x));
		// What is short beside a column that goes on from another page is no label of it.
		const isColumn = columns.some((x) => Math.abs(x - gutter.x) < sameColumn);
		if (relation === 'rail' && isColumn) return { gutter, sides, relation: 'columns' as const };
		if (relation !== 'rows') return { gutter, sides, relation };
	}
	return null;
}

function parted(
	{ x }: Gutter,
	sides: Sides,
	column: number,
	inside: (words: readonly Word[], column: number) => Block[]
): Region {
	const left = inside(sides.left, column);
	const next = Math.max(column, ...left.map((block) => block.column)) + 1;
	return { kind: 'parted', x, left, right: inside(sides.right, next) };
}

/** Fewer lines may be one label that was broken. */
const fewestInForm = 3;

/** The rows of a form, where each label has one line beside it, on its own baseline; `null` where they are no form. */
function formOf(label: readonly Row[], right: readonly Row[], em: number): Row[] | null {
	if (label.length < fewestInForm) return null;
	const paired = label.every((row, i) => Math.abs((right[i]?.y ?? Infinity) - row.y) < 0.3 * em);
	return paired ? label.flatMap((row, i) => [row, right[i] as Row]) : null;
}

/** Each label before what stands beside and below it, up to the next label. */
function besideEachOther(
	{ left, right }: Sides,
	relation: Relation,
	em: number,
	column: number,
	inside: (words: readonly Word[], column: number) => Block[]
): Block[] {
	const [labels, rows] =
		relation === 'margin' ? [rowsOf(right), rowsOf(left)] : [rowsOf(left), rowsOf(right)];
	const margin = relation === 'margin' ? marginOf(rows, labels, em, true) : null;
	const blocks: Block[] = [];
	let done = 0;
	const until = (y: number) => {
		const from = done;
		while (done < rows.length && (rows[done] as Row).y < y) done += 1;
		const words = rows.slice(from, done).flatMap((row) => row.words);
		if (words.length) blocks.push(...inside(words, margin ? column : column + 1));
	};
	for (const label of margin ?? labelsOf(labels, rows, em)) {
		const [first] = label as [Row];
		until(first.y - beside * first.size);
		if (margin) {
			blocks.push({ column: column + 1, words: withDashes(label), label: true });
			continue;
		}
		const form = formOf(label, rows.slice(done), em);
		if (form) {
			blocks.push({ column, words: form.flatMap((row) => row.words) });
			done += label.length;
			continue;
		}
		for (const group of groupsOf(label, em)) {
			blocks.push({ column, words: group.flatMap((row) => row.words), label: true });
		}
	}
	until(Infinity);
	return blocks;
}

/** A dash before the end of a span is no sign of an item. */
function withDashes(dates: readonly Row[]): Word[] {
	return dates.flatMap(({ words }) =>
		words.map((word) => (word.bullet ? { ...word, text: `– ${word.text}`, bullet: false } : word))
	);
}
