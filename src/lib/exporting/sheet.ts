import { positionTitle } from '$lib/comparing/position-words';
import type { CandidateWithFacts } from '$lib/domain/candidate';
import type { Position } from '$lib/domain/career';
import { isStated } from '$lib/domain/evidence';
import { lengthLabel, type MonthCount } from '$lib/domain/month';
import { profileName, profilePlace } from '$lib/domain/profile';
import type { Entry } from '$lib/domain/shortlist';
import type { Step } from '$lib/domain/skill';
import { mainPosition } from './person-facts';

/** One person of a list in a few words, for a sheet of paper. */
export interface SheetLine extends Pick<Entry, 'stage' | 'rating' | 'note'> {
	readonly name: string;
	readonly position: string;
	readonly place: string;
	readonly experience: string;
	/** The skills best shown at work, in a row of words; empty where none is. */
	readonly shown: string;
}

const skillsShown = 8;

/** What a sheet is told of one person; an index of many knows it too, and far sooner than their profiles do. */
export interface SheetPerson {
	readonly name: string;
	/** Of the position that goes on, or else of the latest; `null` where there is none. */
	readonly position: Pick<Position, 'title' | 'employer'> | null;
	readonly place: string | null;
	readonly total: MonthCount | null;
	/** Best evidenced first. */
	readonly skills: readonly { readonly name: string; readonly step: Step | null }[];
}

/** What a sheet says of one person. What is unknown says so. */
export function sheetLine(
	{ stage, rating, note }: Pick<Entry, 'stage' | 'rating' | 'note'>,
	{ name, position, place, total, skills }: SheetPerson
): SheetLine {
	return {
		name,
		position: position ? positionTitle(position) : 'Position not stated',
		place: place ?? 'Place not stated',
		experience: total ? lengthLabel(total) : 'experience not dated',
		shown: skills
			.filter(({ step }) => step === 'role')
			.slice(0, skillsShown)
			.map(({ name }) => name)
			.join(', '),
		stage,
		rating,
		note
	};
}

/** What a profile and its facts tell a sheet. */
export function sheetPerson(candidate: CandidateWithFacts): SheetPerson {
	const { career, evidence } = candidate.facts;
	return {
		name: profileName(candidate.profile),
		position: mainPosition(candidate),
		place: profilePlace(candidate.profile),
		total: career.total,
		skills: evidence.filter(isStated)
	};
}
