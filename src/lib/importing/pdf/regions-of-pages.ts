import { type Region, regionsOf } from './reading-order';
import type { Word } from './word';

interface Page {
	readonly words: readonly Word[];
}

/** In points, so much further to the left may the dates of another page begin. */
const marginSlack = 5;
/** Columns are alike where one is this wide against the other, or wider. */
const alike = 0.8;

/**
 * The regions of all pages; where dates stand in a margin on one, those of a page with one entry do so too, and where one has
 * a side column, what looks like labels at its edge on another is of that column.
 */
export function regionsOn(pages: readonly Page[], em: number): Region[][] {
	const found = pages.map(({ words }) => regionsOf(words, em));
	const margins = [...new Set(found.flatMap(marginsOf))].map((x) => x - marginSlack);
	const parted = [...new Set(found.flatMap(columnsOf))];
	const columns = pages.length > 1 ? parted.filter((x) => isAside(x, pages)) : [];
	if (!margins.length && !columns.length) return found;
	return found.map((regions, i) => {
		const known = {
			margins: marginsOf(regions).length ? [] : margins,
			columns: columnsOf(regions).length ? [] : columns
		};
		const isRead = !known.margins.length && !known.columns.length;
		return isRead ? regions : regionsOf(pages[i]?.words ?? [], em, known);
	});
}

function marginsOf(regions: readonly Region[]): number[] {
	return regions.flatMap((region) => (region.kind === 'whole' ? (region.margin ?? []) : []));
}

function columnsOf(regions: readonly Region[]): number[] {
	return regions.flatMap((region) => (region.kind === 'parted' ? region.x : []));
}

/** Text that flows from one column into the next has columns alike; one that goes on from page to page is narrower, at the side. */
function isAside(x: number, pages: readonly Page[]): boolean {
	let [first, last] = [x, x];
	for (const { words } of pages) {
		for (const { left, right } of words) {
			first = Math.min(first, left);
			last = Math.max(last, right);
		}
	}
	const widths = [x - first, last - x];
	return Math.min(...widths) < alike * Math.max(...widths);
}
