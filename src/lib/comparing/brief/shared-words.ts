import { homeWords } from '$lib/domain/home';
import type { JsonPointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';

/** A text of a profile that shares words with a requirement: something to read, and no judgement. */
export interface SharedPassage {
	readonly pointer: JsonPointer;
	readonly text: string;
	/** Where the shared words stand, as UTF-16 offsets `[from, to)`. */
	readonly marks: readonly (readonly [from: number, to: number])[];
	/** Where it stands: "CRED, SDE-2". */
	readonly home: string;
}

const mostShown = 3;

/** Addresses, dates and the like, which say nothing in words. */
const unread = new Set(
	'$schema url image email phone profiles meta startDate endDate date releaseDate x-expires'.split(
		' '
	)
);

const empty = new Set(
	(
		'a an and any are as at be been by can for from had has have in into is it its of on or our that the their them ' +
		'they this to was we were will with you your experience experienced knowledge able ability good strong proven ' +
		'must should years year work working worked skills skill'
	).split(' ')
);
const irregular: Readonly<Record<string, string>> = {
	led: 'lead',
	built: 'build',
	wrote: 'write',
	ran: 'run',
	taught: 'teach',
	grew: 'grow',
	sold: 'sell'
};

/**
 * The texts of a profile that share at least half of a requirement's words, those that share most first, three at most.
 * Words are the same in any form: "led", "leading" and "leads".
 */
export function sharedPassages(profile: Profile, requirement: string): SharedPassage[] {
	const wanted = new Set(wordsIn(requirement).map(({ stem }) => stem));
	if (!wanted.size) return [];
	return textsOf(profile)
		.map(({ pointer, text }) => {
			const shared = wordsIn(text).filter(({ stem }) => wanted.has(stem));
			const count = new Set(shared.map(({ stem }) => stem)).size;
			return { pointer, text, count, marks: shared.map(({ at }) => at) };
		})
		.filter(({ count }) => count * 2 >= wanted.size)
		.sort((a, b) => b.count - a.count || a.text.length - b.text.length)
		.slice(0, mostShown)
		.map(({ pointer, text, marks }) => ({
			pointer,
			text,
			marks,
			home: homeWords(profile, pointer).label
		}));
}

function wordsIn(text: string): { stem: string; at: readonly [number, number] }[] {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) => {
		const word = match[0].toLowerCase();
		if (word.length < 2 || empty.has(word)) return [];
		return [{ stem: stemOf(word), at: [match.index, match.index + match[0].length] as const }];
	});
}

/** What is left of a word without its commonest endings: enough to find "migrations" by "migrated". */
function stemOf(word: string): string {
	const known = irregular[word];
	if (known) return known;
	const stem = word.replace(/(?:ations?|ating|ated|ates?|ions?|ings?|ments?|ers?|ed|es|s|e)$/, '');
	return stem.length >= 3 ? stem : word;
}

function textsOf(profile: Profile): { pointer: JsonPointer; text: string }[] {
	const texts: { pointer: JsonPointer; text: string }[] = [];
	const walk = (value: unknown, at: string): void => {
		if (typeof value === 'string') {
			if (value.trim()) texts.push({ pointer: at as JsonPointer, text: value });
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, inner] of Object.entries(value)) {
				if (unread.has(key)) continue;
				walk(inner, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
			}
		}
	};
	walk(profile, '');
	return texts;
}
