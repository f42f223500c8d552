import { expect, it } from 'vitest';
import { monthOf } from './month';
import { monthRange, partialDate } from './partial-date';

it.each(['2019', '2019-03', '2019-03-07', '2020-02-29'])('reads %s as it stands', (text) => {
	expect(partialDate(text)).toBe(text);
});

it.each(['', 'May 2019', '2019-13', '2019-00', '2019-02-30', '2019-3', '2019-03-00', '19'])(
	'refuses %j',
	(text) => {
		expect(partialDate(text)).toBeNull();
	}
);

it('means any month of a year that comes alone', () => {
	const year = partialDate('2019');
	expect(year && monthRange(year)).toEqual({
		earliest: monthOf(2019, 1),
		latest: monthOf(2019, 12)
	});
});
