import type { Random } from './random';

const currencies = ['$', '€', '£'];

/** Figures that statements claim, by the name a template gives them. */
export const figures: Readonly<Record<string, (random: Random) => string>> = {
	percent: (random) => `${random.int(4, 18) * 5}%`,
	smallPercent: (random) => `${random.int(2, 19)}%`,
	percentRange: (random) => {
		const from = random.int(3, 20);
		return `${from}–${from + random.int(2, 8)}%`;
	},
	times: (random) => (random.chance(0.5) ? `${random.int(2, 12)}×` : `${random.int(2, 12)}x`),
	team: (random) => String(random.int(3, 14)),
	few: (random) => String(random.int(2, 5)),
	count: (random) => String(random.int(2, 30)),
	dozens: (random) => `${random.int(2, 9) * 10}+`,
	thousands: (random) =>
		random.chance(0.7) ? `${random.int(2, 90)}K` : `${random.int(2, 90)},000`,
	millions: (random) => `${random.int(11, 94) / 10}M`,
	money: (random) =>
		random.pick(currencies) +
		(random.chance(0.6) ? `${random.int(5, 95) * 10}K` : `${random.int(11, 90) / 10}M`),
	latency: (random) => {
		const before = random.int(5, 30) * 100;
		return `from ${before} ms to ${Math.round(before * (0.15 + random.next() * 0.4))} ms`;
	},
	days: (random) => {
		const before = random.int(6, 30);
		return `from ${before} days to ${random.int(1, Math.floor(before / 2))}`;
	},
	hours: (random) => {
		const before = random.int(5, 20);
		return `from ${before} hours to ${random.int(1, Math.floor(before / 2))}`;
	},
	uptime: (random) => random.pick(['99.5%', '99.9%', '99.95%', '99.99%']),
	score: (random) => {
		const before = random.int(61, 80);
		return `from ${before}% to ${before + random.int(5, 18)}%`;
	}
};
