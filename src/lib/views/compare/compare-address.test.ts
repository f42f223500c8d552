import { expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { compareParams, readCompareAddress } from './compare-address';

const read = (query: string) => {
	const params = new URLSearchParams(query);
	return readCompareAddress((key) => params.get(key));
};
const whole = { from: null, to: null };

it('reads what an address says', () => {
	expect(
		read(
			'view=timeline&rows=shared&by=evidence&align=career-start&from=2023-01&to=2024&lanes=go,kafka'
		)
	).toEqual({
		view: 'timeline',
		rows: 'shared',
		by: 'evidence',
		align: 'career-start',
		window: { from: monthOf(2023, 1), to: monthOf(2024, 12) },
		lanes: ['go', 'kafka']
	});
});

it.each(['', 'view=chart&rows=Shared&by=&align=x&from=May&to=&lanes=,'])(
	'takes the table of all rows and of all time from %j',
	(query) => {
		expect(read(query)).toEqual({
			view: 'table',
			rows: 'all',
			by: 'listing',
			align: 'calendar',
			window: whole,
			lanes: []
		});
	}
);

it('takes no window from one that ends before it begins', () => {
	expect(read('from=2024-01&to=2023-12').window).toEqual(whole);
});

it('writes what it reads, and nothing that goes without saying', () => {
	expect(compareParams(read('view=table&rows=differences&from=2023-01&to='))).toEqual({
		view: '',
		rows: 'differences',
		by: '',
		align: '',
		from: '2023-01',
		to: '',
		lanes: ''
	});
});
