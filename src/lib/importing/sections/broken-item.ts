import { hasSpan } from '../dates/has-span';
import type { Line } from '../lines/line';
import { inside } from './head-line';

/** In ems: so far set in from its sign, a line hangs under the item that it is of. */
const hanging = 0.8;
const longestItem = 300;

/** Whether a line hangs under a list's item with dates of its own that filled its line: an entry in a list. */
export function isRestOfDated(item: Line, next: Line): boolean {
	const isHanging =
		item.bullet &&
		!next.bullet &&
		item.full === true &&
		next.column === item.column &&
		next.page === item.page &&
		next.gap < inside &&
		next.indent - item.indent >= hanging;
	if (!isHanging || item.text.length > longestItem) return false;
	return hasSpan(item.text) || (/^[([]/.test(next.text) && hasSpan(next.text.slice(0, 60)));
}
