import { type Impact, type MeasureKind, measureKinds } from '$lib/domain/impact';
import { type Cell, notStated } from '../cell';
import type { Person } from '../person';
import { rowOf, type Section } from '../row';
import { withCutStandings } from '../standing';

/** How each kind of measure is called in a row head. */
export const measureLabels: Record<MeasureKind, string> = {
	latency: 'Latency',
	cost: 'Cost',
	revenue: 'Revenue',
	reliability: 'Reliability',
	quality: 'Quality',
	throughput: 'Throughput',
	scale: 'Scale',
	people: 'People',
	time: 'Time',
	effort: 'Effort',
	growth: 'Growth',
	rank: 'Rank',
	other: 'Other figures'
};

/** Kinds of which less is what was aimed at, so that a larger cut is the better claim. */
const aimedDown: ReadonlySet<MeasureKind> = new Set(['latency', 'cost', 'time', 'effort']);

/** Figures claimed, a row for each kind of measure, so that latency stands beside latency. */
export const figures: Section = (people) => [
	{
		id: 'figures',
		label: 'Figures claimed',
		rows: measureKinds
			.filter((kind) => people.some((person) => claimsOf(person, kind).length))
			.map((kind) => {
				const cells = people.map((person) => figuresCell(claimsOf(person, kind)));
				const mark = aimedDown.has(kind) ? withCutStandings : undefined;
				return rowOf(`figures:${kind}`, measureLabels[kind], cells, { mark });
			})
	}
];

/** The claims of one kind; one that the profile repeats in the same words counts once. */
export function claimsOf({ facts }: Person, kind: MeasureKind): Impact[] {
	const claims = facts.impact.filter(({ measureKind }) => measureKind === kind);
	return [...new Map(claims.map((claim) => [claim.label, claim])).values()];
}

function figuresCell(claims: readonly Impact[]): Cell {
	return claims.length ? { kind: 'figures', figures: claims } : notStated;
}
