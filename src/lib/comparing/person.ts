import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import type { Facts } from '$lib/domain/facts';
import { profileName } from '$lib/domain/profile';
import type { Span } from '$lib/domain/span';
import { factsWithin } from './window';

/** How many hues there are, and as many line patterns: Okabe–Ito has six that part well on light and dark. */
export const hueCount = 6;

/** What marks one candidate in every column head, chart and lane. */
export interface Identity {
	/** From 0, the place among those compared. */
	readonly index: number;
	/** `A` to `Z`, then `AA`, `AB` and on. */
	readonly letter: string;
	/** 0 to 5, the colour token `--person-a` to `--person-f`. */
	readonly hue: number;
	/** 0 to 5. With the hue it is one of a kind for the first 36 people, so grey print tells people apart too. */
	readonly pattern: number;
}

/** A candidate who is being compared. */
export interface Person extends Identity {
	readonly name: string;
	/** As the pool holds it. */
	readonly candidate: CandidateWithFacts;
	/** What follows from the profile inside the window of the comparison; the candidate's own facts without one. */
	readonly facts: Facts;
}

/** The identity of the candidate at a place, from 0. */
export function identityAt(index: number): Identity {
	const round = Math.floor(index / hueCount);
	return {
		index,
		letter: letterAt(index),
		hue: index % hueCount,
		pattern: (index + round) % hueCount
	};
}

/**
 * The candidates to compare, in the order given, each with an identity and the facts that count.
 * @param window the months that count ("2023 to now"); everything derived from these people follows it.
 */
export function peopleOf(candidates: readonly CandidateWithFacts[], window?: Span): Person[] {
	return candidates.map((candidate, index) => ({
		...identityAt(index),
		name: profileName(candidate.profile),
		candidate,
		facts: window ? factsWithin(candidate.facts, window) : candidate.facts
	}));
}

/**
 * Those who are on show: without the hidden, with their own letters and hues, each at their place among these. Where
 * everyone would be hidden, nobody is.
 */
export function onShow(
	people: readonly Person[],
	hidden: readonly CandidateId[]
): readonly Person[] {
	const rest = people.filter(({ candidate }) => !hidden.includes(candidate.id));
	if (!rest.length || rest.length === people.length) return people;
	return rest.map((person, index) => ({ ...person, index }));
}

/** The shortest names that still tell these people apart: "Jatin", or the whole name where two share the first word. */
export function shortNames(people: readonly Person[]): string[] {
	// Those made for a demonstration all begin with the same word.
	const words = ({ candidate }: Person) => (candidate.source.kind === 'demo' ? 2 : 1);
	const first = people.map((person) => person.name.split(/\s+/).slice(0, words(person)).join(' '));
	return people.map((person, i) => {
		const short = first[i] ?? person.name;
		const alone = first.filter((name) => name === short).length === 1;
		return alone && person.candidate.profile.basics?.name ? short : person.name;
	});
}

function letterAt(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}
