import { expect, it } from 'vitest';
import { Words } from '$lib/vocabulary/find-skills';
import { type Figure, figuresIn } from './figures';

function figures(text: string): Figure[] {
	const words = new Words();
	words.read(text);
	return figuresIn(words);
}

it.each([
	['5 to 7 engineers', '5–7', 5, 7],
	['30-40% cheaper', '30–40%', 30, 40],
	['from 5% – 7% of them', '5–7%', 5, 7],
	['₹3–4 crore', '₹3–4 crore', 30_000_000, 40_000_000],
	['Rs. 2.5 lakh saved', 'Rs. 2.5 lakh', 250_000, 250_000],
	['USD 3 million', 'USD 3 million', 3_000_000, 3_000_000],
	['1,50,000 students', '1,50,000', 150_000, 150_000],
	['3 x more', '3×', 3, 3],
	['85 per cent of', '85%', 85, 85],
	['1.2M requests/s', '1.2M requests/s', 1_200_000, 1_200_000],
	['900 requests/s', '900 requests/s', 900, 900]
])('%s', (text, label, min, max) => {
	expect(figures(text)).toMatchObject([{ label, min, max }]);
});

it('carries its sign and where it stands', () => {
	const text = 'latency −40%, GMV +5%';
	const found = figures(text);
	expect(found.map(({ sign }) => sign)).toEqual(['down', 'up']);
	expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['−40%', '+5%']);
});

it.each(['p99', 'SDE-2', 'v1.5.2', '24/7', 'in 2019', 'S3', '5 m of cable', '#4', '3-tier'])(
	'%s is no figure',
	(text) => {
		expect(figures(text)).toEqual([]);
	}
);
