import { requirementName } from '$lib/domain/brief';
import { figure } from '$lib/writing/figures';
import { listWords } from '$lib/writing/lists';
import { shortNames } from '../person';
import type { Coverage } from './coverage';
import { scoreLines } from './score';
import { leadersOf, matrixOf, type Stability } from './stability';
import type { TurningPoint } from './turning';

/** How firm the order is, in a sentence: "Jatin leads in 1,640 of 2,000 weightings near yours, Pinklesh in 360." */
export function stabilityWords(coverage: Coverage, { tried, leads, shared }: Stability): string {
	const leaders = leadersOf(matrixOf(coverage));
	if (!leaders.length) return 'Nothing that weighs is known of anybody yet.';
	const names = namesOf(coverage);
	const order = leads.map((count, i) => ({ count, name: names[i] ?? '' }));
	const leading = order.filter(({ count }) => count).sort((a, b) => b.count - a.count);
	const of = ` of ${figure(tried)} weightings near yours`;
	const [first, ...rest] = leading;
	if (!first) return `They are level in ${figure(shared)}${of}.`;
	const parts = [
		`${first.name} leads in ${figure(first.count)}${of}`,
		...rest.map(({ name, count }) => `${name} in ${figure(count)}`)
	];
	return `${parts.join(', ')}${shared ? `; in ${figure(shared)} they are level` : ''}.`;
}

/** One weight that turns the order, in words: "Pinklesh passes Jatin if FastAPI weighs more than 43%; now 10%." */
export function turningWords(coverage: Coverage, point: TurningPoint): string {
	const names = namesOf(coverage);
	const requirement = coverage.requirements[point.requirement];
	const name = requirement ? requirementName(requirement) : '';
	const bound = `${point.when} than ${percent(point.share)}`;
	return `${names[point.passes]} passes ${names[point.leader]} if ${name} weighs ${bound}; now ${percent(point.now)}.`;
}

/** Who has the highest score as the weights are, and how much of it is known; empty where nobody has one. */
export function leadWords(coverage: Coverage): string {
	const names = namesOf(coverage);
	const leaders = leadersOf(matrixOf(coverage));
	const [leader] = leaders;
	if (leader === undefined) return '';
	if (leaders.length > 1)
		return `${listWords(leaders.map((i) => names[i] ?? ''))} are level by score.`;
	const { confidence } = scoreLines(coverage.people[leader]?.cells ?? []);
	return `${names[leader]} leads by score, with ${percent(confidence)} of the weight known.`;
}

/** A part of the whole as people read it: 33.3%, 50%. */
export function percent(share: number): string {
	return `${Math.round(share * 1_000) / 10}%`;
}

function namesOf({ people }: Coverage): string[] {
	return shortNames(people.map(({ person }) => person));
}
