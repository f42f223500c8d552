import type { Candidate, CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import type { Career, Field, Position } from '$lib/domain/career';
import type { Evidence, Mention } from '$lib/domain/evidence';
import type { Facts } from '$lib/domain/facts';
import type { Impact } from '$lib/domain/impact';
import { monthOf } from '$lib/domain/month';
import { partialDate } from '$lib/domain/partial-date';
import { pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import { higherStep, type SkillId, type Step } from '$lib/domain/skill';
import {
	gapsBetween,
	monthsIn,
	overlap,
	softMonths,
	softSpan,
	type SoftSpan,
	softUnionMonths
} from '$lib/domain/span';

/** "Now" in the tests. */
export const asOf = monthOf(2026, 11);

/** A position in short: "2019-03", or "2019" where only the year is known; no end where it goes on. */
export interface Role {
	readonly title?: string;
	readonly employer?: string;
	readonly start?: string;
	readonly end?: string;
	readonly field?: Field;
	/** Skills the role shows. */
	readonly shows?: readonly string[];
}

export interface Sketch {
	readonly name: string;
	/** Skills that stand in a list alone. */
	readonly lists?: readonly string[];
	readonly roles?: readonly Role[];
	/** Skills that undated projects show. */
	readonly projects?: readonly string[];
	/** `{ Java: 'Micronaut' }`: Java is implied by Micronaut. */
	readonly implies?: Readonly<Record<string, string>>;
	readonly profile?: Partial<Profile>;
	readonly facts?: Partial<Facts>;
}

/** A fictional candidate with facts as the analyser would give them, as far as comparisons read them. */
export function testCandidate(sketch: Sketch): CandidateWithFacts {
	const roles = sketch.roles ?? [];
	const positions = roles.map(positionOf);
	const candidate: Candidate = {
		id: sketch.name.toLowerCase().replaceAll(' ', '-') as CandidateId,
		profile: { basics: { name: sketch.name }, ...sketch.profile },
		source: { kind: 'file', name: 'test' },
		addedAt: 0,
		changedAt: 0,
		revision: 1,
		tags: []
	};
	const facts: Facts = {
		version: { analyser: 1, vocabulary: 'test', asOf },
		evidence: evidenceOf(sketch, positions),
		career: careerOf(positions),
		impact: [],
		checks: [],
		...sketch.facts
	};
	return { ...candidate, facts };
}

function positionOf(role: Role, i: number): Position {
	const start = partialDate(role.start);
	const end = partialDate(role.end);
	const span = softSpan(start, end, asOf);
	return {
		pointer: pointer('work', i),
		title: role.title ?? null,
		employer: role.employer ?? null,
		place: null,
		domain: null,
		field: role.field ?? 'software',
		start,
		end,
		span,
		months: span && softMonths(span)
	};
}

function careerOf(positions: readonly Position[]): Career {
	const dated = positions
		.filter((position): position is Position & { span: SoftSpan } => !!position.span)
		.sort((a, b) => a.span.outer.from - b.span.outer.from);
	const fields = [...new Set(dated.flatMap(({ field }) => field ?? []))];
	return {
		positions,
		total: dated.length ? softUnionMonths(dated.map(({ span }) => span)) : null,
		longest: null,
		current: dated.filter(({ span }) => span.open).map((position) => position.pointer),
		gaps: gapsBetween(dated.map(({ span }) => span.outer))
			.filter((span) => monthsIn(span) >= 3)
			.map((span) => ({
				after: dated.findLast((each) => each.span.outer.to < span.from)?.pointer ?? pointer(),
				before: dated.find((each) => each.span.outer.from > span.to)?.pointer ?? pointer(),
				span,
				months: monthsIn(span)
			})),
		overlaps: dated.flatMap((a, i) =>
			dated.slice(i + 1).flatMap((b) => {
				const span = overlap(a.span.outer, b.span.outer);
				return span && monthsIn(span) > 1
					? [{ a: a.pointer, b: b.pointer, span, months: monthsIn(span) }]
					: [];
			})
		),
		promotions: [],
		byField: fields.map((field) => ({
			field,
			months: softUnionMonths(
				dated.filter((position) => position.field === field).map(({ span }) => span)
			)
		}))
	};
}

function evidenceOf(sketch: Sketch, positions: readonly Position[]): Evidence[] {
	const { lists = [], roles = [], projects = [], implies = {} } = sketch;
	const names = new Set([
		...roles.flatMap(({ shows = [] }) => shows),
		...projects,
		...lists,
		...Object.keys(implies)
	]);
	return [...names].map((name): Evidence => {
		const homes = positions.filter((_, i) => roles[i]?.shows?.includes(name));
		const mentions: Mention[] = [
			...homes.map((home) => mention('role', home.pointer)),
			...(projects.includes(name) ? [mention('project', pointer('projects', 0))] : []),
			...(lists.includes(name) ? [mention('listed', null)] : [])
		];
		const spans = homes.flatMap(({ pointer: home, employer, span }) =>
			span ? [{ home, label: employer ?? '', span }] : []
		);
		const soft = spans.map(({ span }) => span);
		const through = implies[name];
		return {
			skill: idOf(name),
			name,
			category: 'Backend',
			step: mentions.reduce<Step | null>((step, each) => higherStep(step, each.step), null),
			mentions,
			implied: through
				? [{ through: idOf(through), throughName: through, step: 'role' as const }]
				: [],
			spans,
			months: soft.length ? softUnionMonths(soft) : null,
			lastUsed: soft.length ? Math.max(...soft.map(({ outer }) => outer.to)) : null
		};
	});
}

function mention(step: Step, home: Mention['home']): Mention {
	return { pointer: home ?? pointer('skills', 0, 'keywords', 0), at: [0, 1], step, home };
}

/** The id the test people's skills go by. */
export function idOf(name: string): SkillId {
	return name.toLowerCase().replaceAll(' ', '-') as SkillId;
}

/** "latency −40%", claimed in the first statement of the first position. */
export const latencyClaim: Impact = {
	pointer: pointer('work', 0, 'highlights', 0),
	at: [11, 16],
	home: pointer('work', 0),
	kind: 'change',
	direction: 'down',
	min: 40,
	max: 40,
	orMore: false,
	unit: '%',
	measures: 'latency',
	measureKind: 'latency',
	label: 'latency −40%'
};
