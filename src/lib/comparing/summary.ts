import { counted } from '$lib/writing/figures';
import { listWords, someWords } from '$lib/writing/lists';
import { sentenceCase } from '$lib/writing/sentence-case';
import type { HeatMap } from './heat';
import type { Combination, Overlap } from './overlap';
import type { Timeline } from './timeline/timeline';
import { monthsWords } from './words';

/** The most that a summary names before it counts. */
const named = 5;

/** What a chart of overlaps shows, in a sentence or three. */
export function overlapSummary({ people, basis, skills, combinations }: Overlap): string {
	const verb = basis === 'listing' ? 'stated' : 'shown at work or in projects';
	if (!skills.length) return `No skills are ${verb}.`;
	const all = combinations.find((each) => each.people.length === people.length);
	const total = `${counted(skills.length, 'skill')} ${verb} by ${counted(people.length, 'person', 'people')}.`;
	const shared =
		people.length < 2
			? ''
			: all
				? `${counted(all.skills.length, 'skill')} shared by all: ${someWords(namesOf(all), named)}.`
				: 'None is shared by all.';
	const only = people.map(({ name, index }) => {
		const alone = combinations.find((each) => each.people.join() === String(index));
		return `${alone?.skills.length ?? 0} only by ${name}`;
	});
	return [total, shared, people.length < 2 ? '' : sentenceCase(listWords(only)) + '.']
		.filter(Boolean)
		.join(' ');
}

/** What a heat map shows: the skills with most months and who has them. */
export function heatSummary({ people, lines, left }: HeatMap): string {
	if (!lines.length) return 'No skills are stated.';
	const size = `${counted(lines.length, 'skill')} of ${counted(people.length, 'person', 'people')} by months.`;
	const longest = lines.slice(0, 3).flatMap(({ name, cells }) => {
		const held = cells.flatMap(({ months, person }) =>
			months?.max ? [`${people[person]?.name} up to ${months.max}`] : []
		);
		return held.length ? [`${name}: ${listWords(held)} months.`] : [];
	});
	const rest = left ? `${counted(left, 'more skill')} not on show.` : '';
	return [size, ...longest, rest].filter(Boolean).join(' ');
}

/** What a time axis shows: per person the months, gaps and overlaps that count. */
export function timelineSummary({ lanes }: Timeline): string {
	return lanes
		.map(({ person, undated, window }) => {
			const { total, gaps, overlaps, positions } = person.facts.career;
			const parts = [
				total
					? `${monthsWords(total)} in ${counted(positions.length, 'position')}${window ? ' in the window' : ''}`
					: 'no dated position',
				...gaps.map(({ months }) => `a gap of ${counted(months, 'month')}`),
				...overlaps.map(({ months }) => `an overlap of ${counted(months, 'month')}`),
				undated.length ? `${undated.length} without dates` : ''
			];
			return `${person.name}: ${parts.filter(Boolean).join(', ')}.`;
		})
		.join(' ');
}

function namesOf({ skills }: Combination): string[] {
	return skills.map(({ name }) => name);
}
