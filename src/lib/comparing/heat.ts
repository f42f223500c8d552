import { type Evidence, isStated } from '$lib/domain/evidence';
import type { MonthCount } from '$lib/domain/month';
import { type SkillId, type Step, stepHeight } from '$lib/domain/skill';
import type { SkillState } from './cell';
import { evidenceSentence, evidenceState } from './evidence-words';
import type { Person } from './person';

/** What one person's profile holds of one skill. */
export interface HeatCell {
	readonly person: number;
	readonly skill: SkillId;
	readonly state: SkillState | 'not-stated';
	readonly step: Step | null;
	/** An upper bound; `null` where nothing is dated. */
	readonly months: MonthCount | null;
	/** "Jatin Mishra, Kafka: shown in a role, up to 51 months". */
	readonly sentence: string;
}

/** A skill with a cell for each person, in the people's order. */
export interface HeatLine {
	readonly skill: SkillId;
	readonly name: string;
	readonly category: string;
	/** The sum of everyone's months, for the order alone. */
	readonly total: number;
	readonly cells: readonly HeatCell[];
}

/** People × skills by months. */
export interface HeatMap {
	readonly people: readonly Person[];
	/** By total months, then by how many state the skill and how well, then by name. */
	readonly lines: readonly HeatLine[];
	/** Skills left out by `top`. */
	readonly left: number;
	/** The most months in any cell, for the scale of colours; 0 where nothing is dated. */
	readonly longest: number;
}

/** The skills that at least one profile states, with what everyone's profile holds of them; the `top` first ones. */
export function heatMap(people: readonly Person[], top = Infinity): HeatMap {
	const evidence = people.map(
		({ facts }) => new Map(facts.evidence.map((found) => [found.skill, found]))
	);
	const stated = new Map(
		people.flatMap(({ facts }) =>
			facts.evidence.filter(isStated).map((found) => [found.skill, found] as const)
		)
	);
	const all = [...stated.values()].map(({ skill, name, category }): HeatLine => {
		const cells = people.map((person, i) => cellOf(person, skill, name, evidence[i]?.get(skill)));
		const total = cells.reduce((sum, { months }) => sum + (months?.max ?? 0), 0);
		return { skill, name, category, total, cells };
	});
	const lines = all.sort(byWeight).slice(0, top);
	const months = lines.flatMap(({ cells }) => cells.map((cell) => cell.months?.max ?? 0));
	return { people, lines, left: all.length - lines.length, longest: Math.max(0, ...months) };
}

function cellOf(
	person: Person,
	skill: SkillId,
	name: string,
	evidence: Evidence | undefined
): HeatCell {
	const words = evidence ? evidenceSentence(evidence) : 'not stated';
	return {
		person: person.index,
		skill,
		state: evidence ? evidenceState(evidence) : 'not-stated',
		step: evidence?.step ?? null,
		months: evidence?.months ?? null,
		sentence: `${person.name}, ${name}: ${words}`
	};
}

function byWeight(a: HeatLine, b: HeatLine): number {
	const heights = ({ cells }: HeatLine) =>
		cells.reduce((sum, { step }) => sum + (step ? stepHeight(step) : 0), 0);
	const holders = ({ cells }: HeatLine) => cells.filter(({ step }) => step).length;
	return (
		b.total - a.total ||
		holders(b) - holders(a) ||
		heights(b) - heights(a) ||
		a.name.localeCompare(b.name)
	);
}
