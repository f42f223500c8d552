import { type ColumnKind, columnKinds, headings, type Mapping } from './columns';
import type { Table } from './read-table';

const byHeading: ReadonlyMap<string, ColumnKind> = new Map(
	columnKinds.flatMap((kind) => headings[kind].map((heading) => [heading, kind] as const))
);

/** What cells look like where a heading says nothing; asked in this order. */
const byContent: readonly (readonly [ColumnKind, RegExp])[] = [
	['e-mail', /^[^\s@,;]{1,64}@[^\s@,;]{1,190}\.[a-z]{2,}$/i],
	['link', /^(?:https?:\/\/|www\.)\S+$|^(?:[a-z]{2,3}\.)?(?:linkedin|github)\.com\/\S+$/i],
	['phone', /^\+?[\d\s()./-]{7,22}$/]
];

/** Days and stretches of years are made of the same figures as a telephone number. */
const dated =
	/^(?:\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d)\b/;

/** So many rows are looked at. */
const sample = 100;
/** So large a share of a column's cells has to look alike. */
const enough = 0.6;

/**
 * What each column of a table holds, by its heading and then by what is in it. Each kind is given once, to the
 * first column that it fits best; links may be many.
 * @param remembered what somebody said of earlier tables, by folded heading; it goes before any guess.
 */
export function guessColumns(
	{ head, rows }: Table,
	remembered: Readonly<Record<string, ColumnKind | null>> = {}
): Mapping {
	const taken = new Set<ColumnKind>();
	const mapping = head.map((): ColumnKind | null | undefined => undefined);
	const give = (column: number, kind: ColumnKind | null | undefined) => {
		if (kind === undefined || (kind !== null && kind !== 'link' && taken.has(kind))) return;
		mapping[column] = kind;
		if (kind) taken.add(kind);
	};
	const folded = head.map(foldHeading);
	const each = (find: (heading: string, column: number) => ColumnKind | null | undefined) => {
		for (const [column, heading] of folded.entries()) {
			if (mapping[column] === undefined) give(column, find(heading, column));
		}
	};
	each((heading) => (Object.hasOwn(remembered, heading) ? remembered[heading] : undefined));
	each((heading) => byHeading.get(heading));
	each((heading) => closest(heading));
	each((_, column) => kindOfCells(rows.slice(0, sample).map((row) => row[column] ?? '')));
	return mapping.map((kind) => kind ?? null);
}

/**
 * How headings are compared, and by what a mapping is remembered. It is stored, so that letters which `plainLetters` would
 * spell otherwise stay as they are.
 */
export function foldHeading(heading: string): string {
	return heading
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** "Candidate e-mail (private)": a heading that holds one of two words or more, or ends in one. */
function closest(heading: string): ColumnKind | undefined {
	const words = ` ${heading} `;
	let best: readonly [ColumnKind, number] | undefined;
	for (const [known, kind] of byHeading) {
		const fits = known.includes(' ') ? words.includes(` ${known} `) : heading.endsWith(` ${known}`);
		if (fits && known.length > (best?.[1] ?? 3)) best = [kind, known.length];
	}
	return best?.[0];
}

function kindOfCells(cells: readonly string[]): ColumnKind | undefined {
	const filled = cells.map((cell) => cell.trim().slice(0, 300)).filter(Boolean);
	if (!filled.length) return undefined;
	return byContent.find(
		([, looks]) =>
			filled.filter((cell) => looks.test(cell) && !dated.test(cell)).length >=
			filled.length * enough
	)?.[0];
}
