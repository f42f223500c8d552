import { demoProfiles } from '$data/demo/demo-profile';
import { monthOf } from '$lib/domain/month';
import type { Profile } from '$lib/domain/profile';
import type { Bench } from './bench';
import type * as facts from './facts-entry';
import { type TimePerItem, ms, timePerItem } from './measure';
import { shipped } from './shipped';

const people = 1000;
const passes = 12;
const seed = 1;
const asOf = monthOf(2026, 11);
/** Characters of a profile as JSON: demo profiles of about 5 KB. */
const size = { from: 4300, to: 6500 };

type Facts = typeof facts;

/** Facts of one profile, beside a plain JSON round trip of the same profiles. */
export const bench: Bench = {
	name: 'analyse',
	title: `Facts of a profile, over ${people} demo profiles of about 5 KB, ${passes} passes`,
	async run() {
		const facts = await shipped<Facts>('tests/bench/facts-entry.ts');
		const shared = texts(people);
		return {
			head: ['a profile', 'size', 'undisturbed', 'ratio', 'plain average', 'ratio'],
			rows: [
				...rowsOf('texts that demo profiles share', shared, facts),
				...rowsOf('every statement distinct', shared.map(distinct), facts)
			],
			remarks: [
				'To reach: 1 ms, ratio 8. The code is bundled and made small, as the app ships it.',
				'Demo profiles share sentences, which is gentle on what keeps answers by their text; distinct statements are not.',
				'A busy machine only ever adds time: undisturbed, each profile counts with the shortest of its passes.',
				'The plain average takes in all passes but the first, and the pauses in which memory is tidied up.'
			]
		};
	}
};

function texts(count: number): string[] {
	const found: string[] = [];
	for (const profile of demoProfiles(seed, 0, Infinity)) {
		const text = JSON.stringify(profile);
		if (text.length >= size.from && text.length <= size.to) found.push(text);
		if (found.length === count) break;
	}
	return found;
}

/** Ends every statement with a name of its own, since no two people write the same sentences. */
function distinct(text: string, person: number): string {
	const profile = JSON.parse(text) as Profile;
	profile.work?.forEach((position, i) => {
		position.highlights = position.highlights?.map((statement, j) =>
			statement.replace(/\.$/, ` for Zu${person.toString(36)}x${i}x${j} works.`)
		);
	});
	return JSON.stringify(profile);
}

function rowsOf(
	name: string,
	profileTexts: readonly string[],
	{ analyse, defaultVocabulary }: Facts
): string[][] {
	const profiles = profileTexts.map((text) => JSON.parse(text) as Profile);
	const vocabulary = defaultVocabulary();
	const size = profileTexts.reduce((all, { length }) => all + length, 0) / profileTexts.length;
	const yardstick = timePerItem(profileTexts, (text) => JSON.stringify(JSON.parse(text)), passes);
	const facts = timePerItem(profiles, (one) => analyse(one, vocabulary, asOf), passes);
	const row = (what: string, { undisturbed, plain }: TimePerItem) => [
		`${what}, ${name}`,
		`${(size / 1000).toFixed(1)} KB`,
		ms(undisturbed),
		(undisturbed / yardstick.undisturbed).toFixed(1),
		ms(plain),
		(plain / yardstick.plain).toFixed(1)
	];
	return [row('JSON.parse + stringify', yardstick), row('analyse', facts)];
}
