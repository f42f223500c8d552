import type { Line } from '../lines/line';
import { letterSigns, withBullets } from './bullets';
import { withoutHyphens } from './hyphens';
import { closeSpans } from './close-spans';
import { withFlushLabels } from './flush-labels';
import type { Drawn } from './glyph';
import { goesOnInItem } from './goes-on';
import type { PageLink } from './links';
import { measureOf } from './measure';
import { type Block, blocksOf, type Region } from './reading-order';
import { regionsOn } from './regions-of-pages';
import { asOneRow, type Row, rowsOf } from './rows';
import { withoutRunning } from './running';
import { type Measure, setLine } from './set-line';
import { withTags } from './tags';
import { readingsOf, withReadings } from './unread';
import type { Word } from './word';
import { wordsOf } from './words';
import { withWrappedAddresses } from './wrapped-addresses';
import { joinWrappedCells } from './wrapped-cells';

/** A block and the page that it stands on, from 0. */
type PageBlock = Block & { readonly page: number };

/** Two columns that may go on on the next page, the right one from `x` on. */
interface Columns {
	readonly x: number;
	readonly left: PageBlock[];
	readonly right: PageBlock[];
}

/**
 * The pages of a document as lines in reading order.
 * @param breaksWords whether the program that made it breaks words at the ends of lines.
 */
export function linesOf(
	pages: readonly Drawn[],
	links: readonly PageLink[],
	breaksWords: boolean
): Line[] {
	const written = pages.map(({ glyphs }) =>
		rowsOf(wordsOf(glyphs.filter(({ turned }) => turned === 0)))
	);
	const readings = readingsOf(written.flat());
	const drawn = readings.has
		? written.map((rows) => rowsOf(rows.flatMap((row) => withReadings(row.words, readings))))
		: written;
	const letters = letterSigns(drawn.flat());
	const upright = drawn.map((rows, i) =>
		withTags(
			withFlushLabels(rowsOf(withBullets(rows, pages[i]?.dots ?? [], letters))),
			pages[i]?.boxes ?? []
		)
	);
	const measure = measureOf(upright);
	const parted = withoutRunning(upright);
	const flow = inOrder(regionsOn(parted, measure.em));
	const words = new Set(upright.flat().flatMap((row) => row.words.map(({ text }) => fold(text))));
	const setter = new Setter(links, measure, rightEdges(flow));
	for (const block of flow) {
		const rows = withoutHyphens(joinWrappedCells(closeSpans(rowsOf(block.words))), {
			breaksWords,
			words
		});
		setter.set(block.label ? asOneRow(rows) : rows, block);
	}
	for (const [page, { running }] of parted.entries()) {
		setter.set(rowsOf(running), { page, column: 0 }, true);
	}
	for (const [page, { glyphs }] of pages.entries()) {
		const turned = wordsOf(glyphs.filter(({ turned }) => turned !== 0));
		setter.set(rowsOf(withReadings(turned, readings)), { page, column: 0 }, true);
	}
	return withWrappedAddresses(setter.lines);
}

/**
 * The blocks of all pages in reading order: pages one after the other, but where columns go on from page to page
 * each is read to its end first.
 */
function inOrder(pages: readonly (readonly Region[])[]): PageBlock[] {
	const done: PageBlock[] = [];
	let open: Columns | null = null;
	const close = () => {
		if (open) done.push(...open.left, ...open.right);
		open = null;
	};
	for (const [page, regions] of pages.entries()) {
		const here = (blocks: readonly Block[]) => blocks.map((block) => ({ ...block, page }));
		const columns = open as Columns | null;
		if (columns && onlyLeftOf(columns, regions)) {
			columns.left.push(...here(blocksOf(regions)));
			continue;
		}
		for (const [i, region] of regions.entries()) {
			if (region.kind === 'whole') {
				close();
				done.push(...here(region.blocks));
				continue;
			}
			const { x } = region;
			if (!open || i > 0 || Math.abs((open as Columns).x - x) > 20) {
				close();
				open = { x, left: [], right: [] };
			}
			open.left.push(...here(region.left));
			open.right.push(...here(region.right));
		}
	}
	close();
	return done;
}

/**
 * Whether a page holds nothing but what goes on in the left of two columns, of which the right one ended before on the
 * page above.
 */
function onlyLeftOf({ x, left, right }: Columns, regions: readonly Region[]): boolean {
	const words = blocksOf(regions).flatMap((block) => block.words);
	if (!words.length || bottomOf(left) <= bottomOf(right)) return false;
	const edge = leftOf(left.flatMap((block) => block.words));
	const to = Math.max(...words.map((word) => word.right));
	return to < x && to > edge + 0.6 * (x - edge) && Math.abs(leftOf(words) - edge) < 20;
}

/** How far down a column reaches, on its last page. */
function bottomOf(blocks: readonly PageBlock[]): number {
	const page = Math.max(0, ...blocks.map((block) => block.page));
	const last = blocks.filter((block) => block.page === page);
	return page * 1e6 + Math.max(0, ...last.flatMap(({ words }) => words.map(({ y }) => y)));
}

function leftOf(words: readonly Word[]): number {
	return Math.min(...words.map(({ left }) => left));
}

/** Sets rows as lines, one block after the other, and keeps what a line has to know of those before it. */
class Setter {
	readonly lines: Line[] = [];
	readonly #links: readonly PageLink[];
	readonly #measure: Measure;
	/** Where columns end, by page and column. */
	readonly #rights: ReadonlyMap<string, number>;
	readonly #counts = new Map<number, number>();
	/** By page and column, the last one set there. */
	readonly #baselines = new Map<string, number>();
	#last: { readonly page: number; readonly y: number } | null = null;

	constructor(links: readonly PageLink[], measure: Measure, rights: ReadonlyMap<string, number>) {
		this.#links = links;
		this.#measure = measure;
		this.#rights = rights;
	}

	set(rows: readonly Row[], { page, column }: Omit<PageBlock, 'words'>, running = false): void {
		const left = Math.min(...rows.map((row) => row.left));
		const links = this.#links.filter((link) => link.page === page);
		const edge = this.#rights.get(`${page} ${column}`) ?? Infinity;
		for (const [i, row] of rows.entries()) {
			const above = this.#above(page, column, row.y);
			const number = (this.#counts.get(page) ?? 0) + 1;
			const place = { page: page + 1, number, column, left, above };
			const before = rows[i - 1];
			const isOn = before !== undefined && goesOnInItem(rows, i, isFull(before, row, edge));
			const set = setLine(row, links, this.#measure, place);
			const line = {
				...set,
				gap: isOn ? 0 : set.gap,
				full: isFull(row, rows[i + 1], edge)
			};
			this.#baselines.set(`${page} ${column}`, row.y);
			this.#last = { page, y: row.y };
			if (!/[\p{L}\p{N}]/u.test(line.text)) continue;
			this.#counts.set(page, number);
			this.lines.push(running ? { ...line, running } : line);
		}
	}

	/** The nearest baseline above, of the line before or of the same column. */
	#above(page: number, column: number, y: number): number | null {
		const same = this.#baselines.get(`${page} ${column}`);
		const last = this.#last?.page === page ? this.#last.y : undefined;
		const above = [same, last].filter((one) => one !== undefined && one < y) as number[];
		return above.length ? Math.max(...above) : null;
	}
}

/** How far the words of each column reach to the right, by page and column. */
function rightEdges(flow: readonly PageBlock[]): Map<string, number> {
	const edges = new Map<string, number>();
	for (const { page, column, words } of flow) {
		const key = `${page} ${column}`;
		for (const { right } of words) edges.set(key, Math.max(edges.get(key) ?? 0, right));
	}
	return edges;
}

/** The last line of a block counts as full where a word of usual length would not have fitted. */
function isFull(row: Row, next: Row | undefined, edge: number): boolean {
	const [word] = next?.words ?? [];
	const needed = word ? word.right - word.left : 4 * row.size;
	return row.right + 0.2 * row.size + needed > edge + 0.1 * row.size;
}

function fold(word: string): string {
	return word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}
