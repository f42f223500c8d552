import type { Evidence } from './evidence';
import type { MonthCount } from './month';
import { softMonths } from './span';

/**
 * How a skill's months come about, in words: "Appreciate 27 ∪ Legistify 43, 1 month counted once = up to 69".
 * Spans in the order given; `null` where nothing is dated.
 */
export function monthsArithmetic({
	spans,
	months
}: Pick<Evidence, 'spans' | 'months'>): string | null {
	if (!months || !spans.length) return null;
	const parts = spans.map(({ label, span }) => ({ label, months: softMonths(span) }));
	const shared = parts.reduce((sum, part) => sum + part.months.max, 0) - months.max;
	const once = shared > 0 ? `, ${shared} ${shared === 1 ? 'month' : 'months'} counted once` : '';
	const sum = parts.map((part) => `${part.label} ${inWords(part.months)}`).join(' ∪ ');
	return `${sum}${once} = up to ${months.max}`;
}

function inWords({ min, max }: MonthCount): string {
	return min === max ? `${max}` : `${min} to ${max}`;
}
