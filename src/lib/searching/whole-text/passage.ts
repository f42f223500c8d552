/** Words that stand together in this order, folded. */
export type Run = readonly string[];

/** What a profile has to say: of each side one run, wherever or close to each other. */
export interface Passage {
	readonly sides: readonly (readonly Run[])[];
	/** How the sides stand to each other; `null` for anywhere in the profile. */
	readonly standing: Closeness | null;
}

/** How two runs stand in one text. */
export interface Closeness {
	/** How many words on from the one the other may stand: 1 is the next word. */
	readonly within: number;
	/** Whether the second stands after the first. */
	readonly ordered: boolean;
}

/** Words each of which may stand anywhere. */
export function words(said: readonly string[]): Passage {
	return { sides: said.map((word) => [[word]]), standing: null };
}

/** Words that stand together in this order. */
export function phrase(said: Run): Passage {
	return { sides: [[said]], standing: null };
}

/** Whether the words alone do not tell: how they stand has to be looked up in the profiles. */
export function hasPlaces({ sides, standing }: Passage): boolean {
	return standing !== null || sides.some((runs) => runs.some((run) => run.length > 1));
}

/** The same for equal passages and for no others. @param unfinished whether the last word begins a longer one. */
export function passageKey({ sides, standing }: Passage, unfinished: boolean): string {
	return JSON.stringify([sides, standing && [standing.within, standing.ordered], unfinished]);
}
