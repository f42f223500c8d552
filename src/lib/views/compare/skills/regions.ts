import { whoWords } from '$lib/charting/people-words';
import { vennLimit, vennRegions } from '$lib/charting/venn';
import {
	type Combination,
	type HeldSkill,
	intersection,
	type Overlap
} from '$lib/comparing/overlap';
import { counted } from '$lib/writing/figures';

/** A part of the overlap to look at: its people and their skills. */
export interface Region {
	/** Stable while the same people are compared. */
	readonly key: string;
	/** Who it is: "Only Jatin Mishra". */
	readonly title: string;
	/** The same with how many skills, as a button says it. */
	readonly words: string;
	/** Places of the people. */
	readonly people: readonly number[];
	readonly skills: readonly HeldSkill[];
	/** Whether only these people have the skills. */
	readonly exact: boolean;
}

/** What exactly these people have. */
export function combinationRegion({ people: all }: Overlap, combination: Combination): Region {
	const { people, skills } = combination;
	const title = whoWords(all, people);
	const words = `${title}: ${counted(skills.length, 'skill')}`;
	return { key: people.join('-'), title, words, people, skills, exact: true };
}

/** All that one person has, whoever else has it. */
export function personRegion({ people, skills }: Overlap, place: number): Region {
	const held = intersection(skills, [place]);
	const title = `All of ${people[place]?.name ?? ''}`;
	const words = `${title}: ${counted(held.length, 'skill')}`;
	return { key: `all-${place}`, title, words, people: [place], skills: held, exact: false };
}

/** The region of a key, or what to look at first: what all share, else the largest. */
export function regionOf(overlap: Overlap, key: string): Region | undefined {
	const { combinations, people } = overlap;
	const place = /^all-(\d+)$/.exec(key)?.[1];
	if (place !== undefined && people[Number(place)]) return personRegion(overlap, Number(place));
	const picked = combinations.find((each) => each.people.join('-') === key);
	const all = combinations.find((each) => each.people.length === people.length);
	const combination = picked ?? all ?? combinations[0];
	return combination && combinationRegion(overlap, combination);
}

/** Whether so many are compared as circles can show: one alone overlaps with nobody. */
export function asCircles({ people }: Overlap): boolean {
	return people.length > 1 && people.length <= vennLimit;
}

/** The combinations that hold something, as lists show them: for circles those of most people first, else the largest. */
export function listedRegions(overlap: Overlap): readonly Combination[] {
	if (!asCircles(overlap)) return overlap.combinations;
	return vennRegions(overlap)
		.filter(({ skills }) => skills.length > 0)
		.sort((a, b) => b.people.length - a.people.length);
}

/** What heads a chart of overlaps. */
export function overlapTitle({ basis }: Overlap): string {
	return basis === 'listing' ? 'Skills stated, and by whom' : 'Skills shown, and by whom';
}
