import { profileName, profilePlace } from '$lib/domain/profile';
import { datesWords, monthsWords, upToWords } from '$lib/comparing/words';
import { dayOf } from './day';
import type { Listed } from './listed';
import {
	certificateWords,
	educationWords,
	figuresByHome,
	languageWords,
	mainPosition,
	notStated,
	skillsByProof
} from './person-facts';

/** A column that a CSV can have. */
export interface CsvColumn {
	readonly id: string;
	/** The head of the column, also its name where it is chosen. */
	readonly label: string;
	/** Whether it is in an export unless it is left out. */
	readonly usual: boolean;
	/** @param place from 1, the person's place on the list. */
	value(listed: Listed, place: number): string | number;
}

/** Every column a CSV can have, in their order. */
export const csvColumns = [
	{ id: 'place', label: 'Position', usual: true, value: (_, place) => place },
	{
		id: 'name',
		label: 'Name',
		usual: true,
		value: ({ candidate }) => profileName(candidate.profile)
	},
	{
		id: 'title',
		label: 'Current or last title',
		usual: true,
		value: ({ candidate }) => stated(mainPosition(candidate)?.title)
	},
	{
		id: 'employer',
		label: 'Current or last employer',
		usual: true,
		value: ({ candidate }) => stated(mainPosition(candidate)?.employer)
	},
	{
		id: 'role-dates',
		label: 'In that role',
		usual: false,
		value: ({ candidate }) => {
			const role = mainPosition(candidate);
			return role && (role.start || role.end) ? datesWords(role.start, role.end) : notStated;
		}
	},
	{
		id: 'residence',
		label: 'Place',
		usual: true,
		value: ({ candidate }) => stated(profilePlace(candidate.profile))
	},
	{
		id: 'months',
		label: 'Dated experience, months',
		usual: true,
		value: ({ candidate }) => {
			const total = candidate.facts.career.total;
			if (!total) return notStated;
			return total.min === total.max ? total.max : `${total.min} to ${total.max}`;
		}
	},
	{
		id: 'experience',
		label: 'Dated experience',
		usual: false,
		value: ({ candidate }) => {
			const total = candidate.facts.career.total;
			return total ? monthsWords(total) : notStated;
		}
	},
	{
		id: 'availability',
		label: 'Availability',
		usual: true,
		value: ({ candidate }) => stated(candidate.profile.basics?.['x-availability'])
	},
	{
		id: 'skills-shown',
		label: 'Skills shown at work or in projects',
		usual: true,
		value: ({ candidate }) =>
			list(skillsByProof(candidate).shown, ({ name, months }) => `${name} (${upToWords(months)})`)
	},
	{
		id: 'skills-listed',
		label: 'Skills listed or studied only',
		usual: true,
		value: ({ candidate }) => list(skillsByProof(candidate).unshown, ({ name }) => name)
	},
	{
		id: 'figures',
		label: 'Figures claimed',
		usual: false,
		value: ({ candidate }) =>
			list([...figuresByHome(candidate)], ([home, figures]) =>
				home ? `${home}: ${figures.join(', ')}` : figures.join(', ')
			)
	},
	{
		id: 'education',
		label: 'Education',
		usual: true,
		value: ({ candidate }) => list(candidate.profile.education, educationWords)
	},
	{
		id: 'certificates',
		label: 'Certificates',
		usual: true,
		value: ({ candidate }) => list(candidate.profile.certificates, certificateWords)
	},
	{
		id: 'languages',
		label: 'Languages',
		usual: false,
		value: ({ candidate }) => list(candidate.profile.languages, languageWords)
	},
	{
		id: 'tags',
		label: 'Tags',
		usual: false,
		value: ({ candidate }) => list(candidate.tags, String)
	},
	{ id: 'stage', label: 'Stage', usual: true, value: ({ entry }) => entry.stage },
	{
		id: 'rating',
		label: 'Rating, of 4',
		usual: true,
		value: ({ entry }) => entry.rating ?? 'not rated'
	},
	{ id: 'note', label: 'Note', usual: true, value: ({ entry }) => entry.note },
	{
		id: 'added',
		label: 'Added to the list',
		usual: true,
		value: ({ entry }) => dayOf(new Date(entry.addedAt))
	},
	{
		id: 'source',
		label: 'Source',
		usual: false,
		value: ({ candidate }) => candidate.source.name
	}
] as const satisfies readonly CsvColumn[];

export type CsvColumnId = (typeof csvColumns)[number]['id'];

/** The columns of an export for which none were chosen. */
export const usualCsvColumns: readonly CsvColumnId[] = csvColumns
	.filter(({ usual }) => usual)
	.map(({ id }) => id);

function stated(text: string | null | undefined): string {
	return text?.trim() || notStated;
}

function list<T>(all: readonly T[] | null | undefined, words: (item: T) => string): string {
	return (all ?? []).map(words).filter(Boolean).join('; ') || notStated;
}
