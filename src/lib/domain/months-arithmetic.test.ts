import { expect, it } from 'vitest';
import type { EvidenceSpan } from './evidence';
import { monthOf } from './month';
import { monthsArithmetic } from './months-arithmetic';
import { partialDate } from './partial-date';
import { pointer } from './pointer';
import { softSpan, softUnionMonths } from './span';

const asOf = monthOf(2026, 11);

function of(...roles: [label: string, start: string, end: string | null][]) {
	const spans = roles.map(([label, start, end], i): EvidenceSpan => {
		const span = softSpan(partialDate(start), partialDate(end), asOf);
		if (!span) throw new Error(`${start} to ${end} is no span`);
		return { home: pointer('work', i), label, span };
	});
	return monthsArithmetic({
		spans,
		months: spans.length ? softUnionMonths(spans.map(({ span }) => span)) : null
	});
}

it('adds two roles and counts their shared month once', () => {
	expect(of(['Appreciate', '2024-09', null], ['Legistify', '2021-03', '2024-09'])).toBe(
		'Appreciate 27 ∪ Legistify 43, 1 month counted once = up to 69'
	);
});

it('says one role plainly', () => {
	expect(of(['CRED', '2022-09', null])).toBe('CRED 51 = up to 51');
});

it('counts more shared months in the plural, and none not at all', () => {
	expect(of(['A', '2020-01', '2020-12'], ['B', '2020-07', '2021-06'])).toBe(
		'A 12 ∪ B 12, 6 months counted once = up to 18'
	);
	expect(of(['A', '2020-01', '2020-12'], ['B', '2021-01', '2021-06'])).toBe(
		'A 12 ∪ B 6 = up to 18'
	);
});

it('keeps a role known only by its years a range', () => {
	expect(of(['A', '2019', '2020'])).toBe('A 2 to 24 = up to 24');
});

it('is nothing where nothing is dated', () => {
	expect(of()).toBeNull();
});
