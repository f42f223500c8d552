import { sentenceCase } from '$lib/writing/sentence-case';
import { monthLabel, shortLengthLabel } from '../month';
import type { Clause, CloseClause, Leaf, MonthBounds, QueryField } from './clause';

/** The fields as pages say them. */
export const fieldWords: Readonly<Record<QueryField, string>> = {
	place: 'Place',
	family: 'Line of work',
	title: 'Title',
	company: 'Employer',
	school: 'School',
	name: 'Name',
	availability: 'Availability',
	source: 'Source',
	tag: 'Tag',
	added: 'Added',
	list: 'Shortlist',
	text: 'Text',
	currenttitle: 'Current title',
	currentcompany: 'Current employer',
	pastcompany: 'Past employer',
	headline: 'Headline'
};

const sourceWords: Readonly<Record<string, string>> = {
	sample: 'Sample',
	demo: 'Invented',
	file: 'File'
};

/** A value of a field as pages say it: a month in words, "Not stated" for none. */
export function valueWords(field: QueryField, value: string): string {
	if (!value) return field === 'tag' ? 'No tag' : field === 'list' ? 'None' : 'Not stated';
	const month = field === 'added' ? /^(\d{4})-(\d\d)$/.exec(value) : null;
	if (month) return monthLabel(Number(month[1]) * 12 + Number(month[2]) - 1);
	if (field === 'source') return sourceWords[value] ?? value;
	return field === 'family' ? sentenceCase(value) : value;
}

/** Bounds in words: "2 y or more", "up to 4 y", "2 y to 4 y"; empty without any. */
function boundsWords({ from, to }: MonthBounds): string {
	const length = (months: number) => shortLengthLabel({ min: months, max: months });
	if (from === null) return to === null ? '' : `up to ${length(to)}`;
	if (to === null) return `${length(from)} or more`;
	return from === to ? length(from) : `${length(from)} to ${length(to)}`;
}

/**
 * What a clause asks for, in a few words.
 * @param nameOf a skill's name, from what the clause calls it.
 */
export function clauseWords(clause: Clause, nameOf: (skill: string) => string): string {
	/** One of several, in brackets where it is several itself. */
	const within = (one: Clause) => {
		const words = clauseWords(one, nameOf);
		return one.kind === 'all' || one.kind === 'any' ? `(${words})` : words;
	};
	switch (clause.kind) {
		case 'all':
			return clause.of.map(within).join(' and ');
		case 'any': {
			const words = clause.of.map(within);
			return clause.least > 1 ? `${clause.least} of ${words.join(', ')}` : words.join(' or ');
		}
		case 'not':
			return `not ${within(clause.of)}`;
		default:
			return leafWords(clause, nameOf);
	}
}

/** "java or kotlin within 5 words of spring". */
export function closeWords({ sides, within, ordered }: CloseClause): string {
	const [first, second] = sides.map((texts) => {
		const words = texts.map((text) => (text.includes(' ') ? `“${text}”` : text)).join(' or ');
		return texts.length > 1 ? `(${words})` : words;
	});
	const distance = within === 1 ? 'next to' : `within ${within} words`;
	if (ordered) return `${second} ${distance} after ${first}`;
	return within === 1 ? `${first} next to ${second}` : `${first} ${distance} of ${second}`;
}

function leafWords(leaf: Leaf, nameOf: (skill: string) => string): string {
	if (leaf.kind === 'experience') return `${boundsWords(leaf.months)} of experience`;
	if (leaf.kind === 'close') return closeWords(leaf);
	const fit = leaf.fit === 'near' ? 'near ' : leaf.fit === 'begun' ? 'beginning with ' : '';
	if (leaf.kind === 'words') {
		const text = leaf.phrase ? `“${leaf.text}”` : leaf.text;
		return leaf.fit === 'exact' && !leaf.phrase ? `exactly ${text}` : fit + text;
	}
	if (leaf.kind === 'skill') {
		const bounds = boundsWords(leaf.months);
		return fit + nameOf(leaf.name) + (bounds ? `, ${bounds}` : '');
	}
	const value = leaf.fit === 'exact' ? valueWords(leaf.field, leaf.text) : leaf.text;
	return `${fieldWords[leaf.field]}: ${fit}${value}`;
}
