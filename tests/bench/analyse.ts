import { demoProfiles } from '$data/demo/demo-profile';
import { analyse } from '$lib/analysing/analyse';
import { monthOf } from '$lib/domain/month';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import type { Bench } from './bench';
import { ms, spreadOf, timesOf } from './measure';

const people = 1000;
const passes = 7;
const seed = 1;
const asOf = monthOf(2026, 11);

/** Facts of one profile, beside a plain JSON round trip of the same profiles. */
export const bench: Bench = {
	name: 'analyse',
	title: `Facts of a profile, over ${people} demo profiles, ${passes} passes`,
	async run() {
		const profiles = [...demoProfiles(seed, 0, people)];
		const texts = profiles.map((profile) => JSON.stringify(profile));
		const kilobytes = texts.reduce((all, { length }) => all + length, 0) / people / 1000;
		const vocabulary = defaultVocabulary();

		const yardstick = spreadOf(
			timesOf(() => texts.forEach((text) => JSON.stringify(JSON.parse(text))), passes)
		);
		const facts = spreadOf(
			timesOf(() => profiles.forEach((one) => analyse(one, vocabulary, asOf)), passes)
		);
		// A busy machine only ever adds time, so the ratio is that of the least disturbed passes.
		const row = (name: string, { shortest, median }: typeof facts) => [
			name,
			ms(shortest / people),
			ms(median / people),
			(shortest / yardstick.shortest).toFixed(1)
		];
		return {
			head: ['a profile', 'fastest pass', 'median pass', 'ratio'],
			rows: [row('JSON.parse + stringify', yardstick), row('analyse', facts)],
			remarks: [`Profiles of ${kilobytes.toFixed(1)} KB on average. To reach: 1 ms, ratio 8.`]
		};
	}
};
