import { type Row, textOf } from './rows';
import type { Word } from './word';

/** The words of a page, those of its running head and foot apart. */
export interface Parted {
	readonly words: readonly Word[];
	readonly running: readonly Word[];
}

/** So many rows at either end of a page may be its head or foot. */
const edge = 3;

const pageNumber =
	/^(?:page|seite|página|pagina|p\.)?\s*\d{1,3}\s*(?:(?:\/|\||of|von|de|sur|di)\s*\d{1,3})?$/i;

/**
 * Tells heads and feet that are repeated on every page from its own words. A head without figures that stands on
 * the first page is that page's own, the name and address of a résumé as a rule; where it comes again it is not.
 * @param pages the rows of each.
 */
export function withoutRunning(pages: readonly (readonly Row[])[]): Parted[] {
	const seen = new Map<string, number>();
	for (const rows of pages) {
		for (const key of new Set(edgesOf(rows).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
	}
	const often = Math.max(2, pages.length / 2);
	return pages.map((rows, page) => {
		const edges = new Set(edgesOf(rows));
		const above = pages[page - 1]?.at(-1);
		const isRunning = (row: Row, i: number) => {
			if (!edges.has(row)) return false;
			const text = textOf(row);
			if (i === 0 && above && isCutThrough(above, row)) return true;
			if (i === rows.length - 1 && i > 0 && pageNumber.test(text)) return true;
			if ((seen.get(keyOf(row)) ?? 0) < often) return false;
			return page > 0 || (/\d/.test(text) && text.length < 80 && !text.includes('@') && i >= edge);
		};
		return {
			words: rows.filter((row, i) => !isRunning(row, i)).flatMap((row) => row.words),
			running: rows.filter(isRunning).flatMap((row) => row.words)
		};
	});
}

const shortestCut = 6;

/** Whether a row is the lower half of the last one of the page before, cut through by the page's end and set on both. */
function isCutThrough(above: Row, row: Row): boolean {
	const [upper, lower] = [above, row].map((one) => textOf(one).replace(/[^\p{L}\p{N}]+/gu, ''));
	return lower !== undefined && lower.length >= shortestCut && upper === lower;
}

function edgesOf(rows: readonly Row[]): Row[] {
	return rows.length > 2 * edge ? [...rows.slice(0, edge), ...rows.slice(-edge)] : [...rows];
}

/** What a row of a head has in common from page to page: its words but for figures, and its place. */
function keyOf(row: Row): string {
	return `${Math.round(row.y / 6)} ${textOf(row).replace(/\d+/g, '#')}`;
}
