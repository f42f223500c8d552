import type { Month } from '$lib/domain/month';
import { type Employer, demoEmployer } from './employers';
import type { Random } from './random';
import { changeRates, rates } from './rates';

/** One position before it is put into words. */
export interface Stint {
	readonly employer: Employer;
	/** From 0, trainee, to 5, head. */
	readonly rung: number;
	readonly from: Month;
	/** `null` where it still goes on. */
	readonly to: Month | null;
}

/** The positions of one life at work, oldest first; none ends after `until`. */
export function demoCareer(random: Random, until: Month): Stint[] {
	const months = careerLength(random);
	const pace = Math.max(8, Math.round(months / random.int(3, 6)));
	const ceiling = random.pick([3, 3, 4, 4, 5]);
	const last = random.chance(rates.betweenJobs) ? until - random.int(2, 9) : null;
	const start = until - months;
	const end = last ?? until;

	const stints: Stint[] = [];
	let from = start;
	let employer = demoEmployer(random);
	let rung = -1;
	for (;;) {
		rung = Math.min(ceiling, Math.max(rung, rungAfter(from - start, random)));
		const to = from + (rung === 0 ? random.int(4, 14) : Math.round(pace * (0.5 + random.next())));
		// What would leave too short a rest becomes the last position, so the career fills its months.
		if (to + 6 >= end) {
			stints.push({ employer, rung, from, to: last });
			return stints;
		}
		stints.push({ employer, rung, from, to });
		const change = random.next();
		if (change < changeRates.promotion && rung < ceiling) {
			rung += 1;
			from = to + 1;
		} else {
			employer = otherEmployer(random, employer);
			from = Math.min(to + breakBefore(change, random), end - 3);
		}
	}
}

/** Anyone but the one before: a second position there would be a promotion. */
function otherEmployer(random: Random, before: Employer): Employer {
	const employer = demoEmployer(random);
	return employer.name === before.name ? otherEmployer(random, before) : employer;
}

/** Many have a few years behind them, few have twenty-five. */
function careerLength(random: Random): number {
	const share = random.next();
	return 14 + Math.floor(share * share * 290) + random.int(0, 12);
}

function rungAfter(months: number, random: Random): number {
	const years = months / 12 + random.next() * 1.5 - 0.5;
	const starts = [0.4, 2.5, 5.5, 10, 15];
	return starts.filter((start) => years >= start).length;
}

/** Months from the end of one position to the start of the next; negative where they overlap. */
function breakBefore(change: number, random: Random): number {
	const { promotion, gap, overlap } = changeRates;
	if (change < promotion) return random.int(0, 2);
	if (change < promotion + gap) return random.int(5, 17);
	if (change < promotion + gap + overlap) return -random.int(0, 4);
	return random.int(0, 2);
}
