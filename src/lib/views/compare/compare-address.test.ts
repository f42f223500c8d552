import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { monthOf } from '$lib/domain/month';
import { compareParams, idsOf, readCompareAddress, shortId, withoutId } from './compare-address';

const read = (query: string) => {
	const params = new URLSearchParams(query);
	return readCompareAddress((key) => params.get(key));
};
const allTime = { from: null, to: null };
const plain = {
	...{ view: 'table', rows: 'all', by: 'listing', align: 'calendar' },
	...{ hide: [], pin: [], only: [], sort: null, brief: null },
	...{ window: allTime, lanes: [] }
};

it('reads what an address says', () => {
	const query =
		'view=timeline&rows=shared&by=evidence&align=career-start&hide=3f2a81,b0&pin=c1&only=d2&sort=-skill:go&brief=b1';
	const time = 'from=2023-01&to=2024&lanes=go,kafka';
	expect(read(`${query}&${time}`)).toEqual({
		view: 'timeline',
		rows: 'shared',
		by: 'evidence',
		align: 'career-start',
		window: { from: monthOf(2023, 1), to: monthOf(2024, 12) },
		lanes: ['go', 'kafka'],
		hide: ['3f2a81', 'b0'],
		pin: ['c1'],
		only: ['d2'],
		sort: { row: 'skill:go', reversed: true },
		brief: 'b1'
	});
});

it.each(['', 'view=chart&rows=Shared&by=&align=x&hide=,&sort=-&from=May&to=&lanes=,'])(
	'takes the table of all rows from %j',
	(query) => {
		expect(read(query)).toEqual(plain);
	}
);

it('takes no window from one that ends before it begins', () => {
	expect(read('from=2024-01&to=2023-12').window).toEqual(allTime);
});

it('writes what it reads, and nothing that goes without saying', () => {
	expect(
		compareParams(read('view=table&rows=differences&sort=place&pin=a,b&from=2023-01'))
	).toEqual({
		...{ view: '', rows: 'differences', by: '', align: '', hide: '', only: '' },
		...{ from: '2023-01', to: '', lanes: '' },
		pin: 'a,b',
		sort: 'place',
		brief: ''
	});
});

it('writes a part by itself, so that a change leaves all other parts as they stand by then', () => {
	expect(compareParams({ window: { from: null, to: monthOf(2024, 12) } })).toEqual({
		from: '',
		to: '2024-12'
	});
	expect(compareParams({ brief: null, view: 'skills' })).toEqual({ view: 'skills', brief: '' });
	expect(compareParams({})).toEqual({});
});

it('names people by as few letters as tell them apart', () => {
	const all = ['1-3f2a81c0', '2-3f2a81c0', '90b1'] as CandidateId[];
	const short = all.map((id) => shortId(id, all));
	expect(short).toEqual(['1-3f2a81c0', '2-3f2a81c0', '90b1']);
	expect(idsOf([short[1] ?? ''], all)).toEqual([all[1]]);
	expect(shortId('1-3f2a81c0' as CandidateId, [all[0], all[2]] as CandidateId[])).toBe('2a81c0');
	expect(idsOf(['2a81c0', 'gone'], all)).toEqual([all[0], all[1]]);
	expect(withoutId(['2a81c0', 'gone'], all[0] as CandidateId)).toEqual(['gone']);
});
