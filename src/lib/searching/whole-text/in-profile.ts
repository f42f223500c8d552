import type { Profile } from '$lib/domain/profile';
import { eachText, type ProfileText, profileTexts } from '$lib/domain/profile-texts';
import { wordsAt, wordsOf } from '../near/fold';
import { KnownWords } from './known-words';

/** Those that many profiles say. */
const known = new KnownWords();

/** The distinct words of a profile, folded. */
export function wordsSaid(profile: Profile): string[] {
	const others: string[] = [];
	known.begin();
	eachText(profile, (text) => {
		// Most texts are of plain letters.
		if (!known.take(text)) others.push(...wordsOf(text));
	});
	const { taken } = known;
	return others.length ? [...new Set([...taken, ...others])] : taken;
}

/** Where in a profile words stand. */
export interface SaidAt extends Pick<ProfileText, 'pointer'> {
	/** As UTF-16 offsets `[from, to)`. */
	readonly at: readonly [from: number, to: number];
}

/**
 * The first place where words stand together in this order; `null` where they do nowhere.
 * @param unfinished whether the last begins a longer one.
 */
export function phraseIn(
	profile: Profile,
	words: readonly string[],
	unfinished = false
): SaidAt | null {
	for (const { pointer, text } of profileTexts(profile)) {
		const held = wordsAt(text);
		for (let from = 0; from + words.length <= held.length; from++) {
			const isThere = words.every((word, i) => {
				const other = held[from + i]?.word ?? '';
				return unfinished && i === words.length - 1 ? other.startsWith(word) : other === word;
			});
			const first = held[from];
			const last = held[from + words.length - 1];
			if (isThere && first && last) return { pointer, at: [first.at[0], last.at[1]] };
		}
	}
	return null;
}
