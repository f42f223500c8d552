import { describe, expect, it, vi } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { comparedIn, linkTo } from './links';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

const [a, b] = ['a', 'b'] as CandidateId[];

describe('the compared candidates in an address', () => {
	it('keep their order and stand once', () => {
		expect(comparedIn(new URLSearchParams('ids=b,a,b,'))).toEqual([b, a]);
	});

	it('travel with every link', () => {
		const link = linkTo('/candidate/', [a, b] as CandidateId[], { id: 'c', view: '' });
		expect(link).toBe('/candidate/?ids=a,b&id=c');
	});

	it('leave a plain address where there are none', () => {
		expect(linkTo('/', [])).toBe('/');
	});
});
