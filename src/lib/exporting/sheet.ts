import { positionTitle } from '$lib/comparing/position-words';
import { lengthLabel } from '$lib/domain/month';
import { profileName, profilePlace } from '$lib/domain/profile';
import type { Entry } from '$lib/domain/shortlist';
import type { Listed } from './listed';
import { mainPosition, skillsByProof } from './person-facts';

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

/** What a sheet says of one person. What is unknown says so. */
export function sheetLine({ entry, candidate }: Listed): SheetLine {
	const { stage, rating, note } = entry;
	const position = mainPosition(candidate);
	const { total } = candidate.facts.career;
	const atWork = skillsByProof(candidate).shown.filter(({ step }) => step === 'role');
	return {
		name: profileName(candidate.profile),
		position: position ? positionTitle(position) : 'Position not stated',
		place: profilePlace(candidate.profile) ?? 'Place not stated',
		experience: total ? lengthLabel(total) : 'experience not dated',
		shown: atWork
			.slice(0, skillsShown)
			.map(({ name }) => name)
			.join(', '),
		stage,
		rating,
		note
	};
}
