import { demoProfiles } from '$data/demo/demo-profile';
import type { Month } from '$lib/domain/month';
import type { Arrival } from './intake';

/** One seed for everyone, so that two machines speak of the same demo candidates. */
const seed = 1;

/** The demo candidates from one number up to, not including, another. */
export function* demoArrivals(from: number, to: number, asOf: Month): Generator<Arrival> {
	let number = from;
	for (const profile of demoProfiles(seed, from, to, asOf)) {
		yield { profile, source: { kind: 'demo', name: `Demo ${++number}` } };
	}
}
