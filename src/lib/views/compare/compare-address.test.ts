import { expect, it } from 'vitest';
import { compareParams, readCompareAddress } from './compare-address';

const read = (query: string) => {
	const params = new URLSearchParams(query);
	return readCompareAddress((key) => params.get(key));
};

it('reads what an address says', () => {
	expect(read('view=timeline&rows=shared&by=evidence&align=career-start')).toEqual({
		view: 'timeline',
		rows: 'shared',
		by: 'evidence',
		align: 'career-start'
	});
});

it.each(['', 'view=chart&rows=Shared&by=&align=x'])(
	'takes the table of all rows from %j',
	(query) => {
		expect(read(query)).toEqual({ view: 'table', rows: 'all', by: 'listing', align: 'calendar' });
	}
);

it('writes what it reads, and nothing that goes without saying', () => {
	expect(compareParams(read('view=table&rows=differences'))).toEqual({
		view: '',
		rows: 'differences',
		by: '',
		align: ''
	});
});
