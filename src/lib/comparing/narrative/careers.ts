import type { Position } from '$lib/domain/career';
import { counted } from '$lib/writing/figures';
import { listWords } from '$lib/writing/lists';
import { fieldLabels } from '../field-labels';
import { positionTitle } from '../position-words';
import { standings } from '../standing';
import { dateWords, monthsWords, spanWords } from '../words';
import {
	ended,
	listPieces,
	type Named,
	onRow,
	type Pair,
	type Piece,
	type Sentence
} from './pieces';

/** How long and in which shape two people have worked. */
export function careerSentences(pair: Pair): Sentence[] {
	return [
		totals(pair),
		...fieldsOfBoth(pair),
		...pair.map((one) => fieldsOfOne(one, pair)),
		longest(pair),
		shape(pair),
		now(pair),
		statedYears(pair)
	]
		.filter((sentence) => sentence.length > 0)
		.map(ended);
}

/** Those with more to say of come first; in their own order where that is not certain. */
function ordered(pair: Pair, values: Parameters<typeof standings>[0]): Pair {
	return standings(values)[1]?.best ? [pair[1], pair[0]] : pair;
}

function totals(pair: Pair): Sentence {
	const [one, other] = ordered(
		pair,
		pair.map(({ person }) => person.facts.career.total)
	);
	const words = (named: Named, begin: string, unit: string): Piece[] => {
		const { total, positions } = named.person.facts.career;
		if (!total) return [`${named.name} dates no position`];
		const since = begun(positions);
		return [
			begin,
			onRow(monthsWords(total) + unit, 'experience', named),
			` in ${counted(positions.length, 'position')}${since ? ` since ${since}` : ''}`
		];
	};
	const alone = !one.person.facts.career.total;
	return [
		...words(one, `${one.name} dates `, ' of work'),
		'; ',
		...words(other, alone ? `${other.name} dates ` : `${other.name} `, alone ? ' of work' : '')
	];
}

function begun(positions: readonly Position[]): string {
	const [first] = positions
		.filter(({ start, span }) => start && span)
		.sort((a, b) => (a.span?.outer.from ?? 0) - (b.span?.outer.from ?? 0));
	return first?.start ? dateWords(first.start) : '';
}

const monthsIn = ({ person }: Named, field: string) =>
	person.facts.career.byField.find((line) => line.field === field)?.months ?? null;

/** Lines of work that both have, where that is not all that either did. */
function fieldsOfBoth(pair: Pair): Sentence[] {
	const [a, b] = pair;
	const several = pair.some(({ person }) => person.facts.career.byField.length > 1);
	if (!several) return [];
	return a.person.facts.career.byField
		.filter(({ field }) => monthsIn(b, field))
		.map(({ field }) => {
			const [one, other] = ordered(pair, [monthsIn(a, field), monthsIn(b, field)]);
			const months = (named: Named) => {
				const all = monthsIn(named, field);
				return onRow(all ? monthsWords(all) : '', `field:${field}`, named);
			};
			const label = fieldLabels[field].toLowerCase();
			return [
				`Of ${label} ${one.name} dates `,
				months(one),
				`, ${other.name} `,
				months(other),
				'.'
			];
		});
}

/** Lines of work that only one has. */
function fieldsOfOne(one: Named, pair: Pair): Sentence {
	const other = pair.find((named) => named !== one) ?? one;
	const own = one.person.facts.career.byField.filter(({ field }) => !monthsIn(other, field));
	if (!own.length) return [];
	const words = own.map(({ field, months }) => [
		onRow(`${fieldLabels[field].toLowerCase()} (${monthsWords(months)})`, `field:${field}`, one)
	]);
	return [`Only ${one.name} dates `, ...listPieces(words)];
}

function longest(pair: Pair): Sentence {
	const stays = pair.map(({ person }) => {
		const { positions, longest: pointer } = person.facts.career;
		return positions.find((position) => position.pointer === pointer && position.months);
	});
	if (
		stays.some((stay) => !stay) ||
		pair.every(({ person }) => person.facts.career.positions.length < 2)
	)
		return [];
	const words = pair.map((named, i) => {
		const stay = stays[i];
		const months = stay?.months ? monthsWords(stay.months) : '';
		const at = stay?.employer ? `, at ${stay.employer}` : '';
		return onRow(`${months}${at}`, 'positions', named);
	});
	const [a, b] = pair;
	return [
		...[`The longest of ${a.name}’s positions is `, words[0] ?? '', `; of ${b.name}’s, `],
		words[1] ?? ''
	];
}

/** Gaps, overlaps and later titles at one employer; where neither has any there is no difference to tell. */
function shape(pair: Pair): Sentence {
	const all = pair.map((named) => stretches(named));
	if (all.every((some) => !some.length)) return [];
	const words = pair.map((named, i): Piece[] => {
		const some = all[i] ?? [];
		const begin = `${named.name}’s ${i ? '' : 'dates '}show `;
		return some.length
			? [begin, ...listPieces(some.map((each) => [each]))]
			: [`${begin}no gap, no overlap and no later title`];
	});
	return [...(words[0] ?? []), '; ', ...(words[1] ?? [])];
}

function stretches(named: Named) {
	const { gaps, overlaps, promotions } = named.person.facts.career;
	return [
		...gaps.map(({ span, months }) => `a gap of ${counted(months, 'month')} (${spanWords(span)})`),
		...overlaps.map(
			({ span, months }) =>
				`two positions at once for ${counted(months, 'month')} (${spanWords(span)})`
		),
		...promotions.map(({ employer }) => `a later title at ${employer}`)
	].map((words) => onRow(words, 'positions', named));
}

function now(pair: Pair): Sentence {
	const held = (named: Named) => {
		const { current, positions } = named.person.facts.career;
		return positions.filter(({ pointer }) => current.includes(pointer)).map(atEmployer);
	};
	const [one, other] = held(pair[0]).length ? pair : ([pair[1], pair[0]] as const);
	if (!held(one).length) return [];
	const words = (named: Named, verb: string): Piece[] => {
		const titles = held(named);
		return titles.length
			? [`${named.name}${verb} `, onRow(listWords(titles), 'now', named)]
			: [`of ${named.name}’s positions none goes on`];
	};
	return [...words(one, ' is now'), '; ', ...words(other, '')];
}

function atEmployer(position: Position): string {
	const { title, employer } = position;
	if (title && employer) return `${title} at ${employer}`;
	return title || employer ? positionTitle(position) : 'in a position not named';
}

function statedYears(pair: Pair): Sentence {
	const stated = pair.map(({ person }) =>
		(person.candidate.profile.basics?.['x-statedYears'] ?? []).map(({ text }) => `“${text}”`)
	);
	if (stated.every((texts) => !texts.length)) return [];
	const words = pair.map((named, i): Piece[] => {
		const texts = stated[i] ?? [];
		return texts.length
			? [`${named.name} states `, onRow(listWords(texts), 'stated-years', named)]
			: [`${named.name} states no number of years`];
	});
	const [one = [], other = []] = stated[0]?.length ? words : words.toReversed();
	return [...one, '; ', ...other];
}
