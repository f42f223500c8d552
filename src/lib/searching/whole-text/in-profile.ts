import type { Profile } from '$lib/domain/profile';
import { eachText, type ProfileText, profileTexts } from '$lib/domain/profile-texts';
import { fold, type WordAt, wordsAt } from '../near/fold';
import { KnownWords } from './known-words';
import type { Closeness, Passage, Run } from './passage';

/** Those that many profiles say. */
const known = new KnownWords();

/** The distinct words of a profile, folded. */
export function wordsSaid(profile: Profile): string[] {
	known.begin();
	eachText(profile, (text) => known.take(text));
	return known.taken;
}

/** Where in a profile words stand. */
export interface SaidAt extends Pick<ProfileText, 'pointer'> {
	/** As UTF-16 offsets `[from, to)`. */
	readonly at: readonly [from: number, to: number];
}

/**
 * The first place where all of a passage stands: a phrase, or two runs close to each other, in one text. `null` where
 * there is none. Of what may stand anywhere it is the place of the first of it.
 * @param unfinished whether the last word begins a longer one.
 */
export function passageIn(
	profile: Profile,
	{ sides, standing }: Passage,
	unfinished = false
): SaidAt | null {
	const [first = [], second = []] = sides;
	const isLast = (side: number) => unfinished && side === sides.length - 1;
	const mayStand = holding(sides);
	for (const { pointer, text } of profileTexts(profile)) {
		if (!mayStand(text)) continue;
		const held = wordsAt(text);
		const firsts = standsAt(held, first, isLast(0));
		const [place] = standing
			? closest(firsts, standsAt(held, second, isLast(1)), standing)
			: firsts;
		const from = held[place?.[0] ?? -1];
		const to = held[(place?.[1] ?? 0) - 1];
		if (from && to) return { pointer, at: [from.at[0], to.at[1]] };
	}
	return null;
}

/**
 * Whether a text may hold a passage: one run of each side, letter by letter. Taking a text apart into words costs far
 * more, and most texts of a profile are none that hold it.
 */
function holding(sides: Passage['sides']): (text: string) => boolean {
	return (text) => {
		const folded = fold(text);
		return sides.every((runs) => runs.some((run) => run.every((word) => folded.includes(word))));
	};
}

/** Whether a profile says a passage; `passageIn` says where. */
export function says(profile: Profile, passage: Passage, unfinished = false): boolean {
	return passageIn(profile, passage, unfinished) !== null;
}

/** A stretch of the words of a text, `[from, to)`. */
type Stretch = readonly [from: number, to: number];

/** Where runs of words stand among those of a text. */
function standsAt(held: readonly WordAt[], runs: readonly Run[], unfinished: boolean): Stretch[] {
	const isRunAt = (run: Run, from: number, isBegun: boolean) =>
		run.every((word, i) => {
			const other = held[from + i]?.word ?? '';
			return isBegun && i === run.length - 1 ? other.startsWith(word) : other === word;
		});
	return held.flatMap((_, from) =>
		runs
			.filter((run, i) => isRunAt(run, from, unfinished && i === runs.length - 1))
			.map((run): Stretch => [from, from + run.length])
	);
}

/** The stretches that reach over one of the first and one of the second that stand as they have to; they do not overlap. */
function closest(
	firsts: readonly Stretch[],
	seconds: readonly Stretch[],
	{ within, ordered }: Closeness
): Stretch[] {
	return firsts.flatMap(([from, to]) =>
		seconds.flatMap(([start, end]): Stretch[] => {
			if (start >= to) return start - to < within ? [[from, end]] : [];
			if (ordered || end > from) return [];
			return from - end < within ? [[start, to]] : [];
		})
	);
}
