import type { Candidate, CandidateId, Source } from '$lib/domain/candidate';
import type { Field, Position } from '$lib/domain/career';
import { type Evidence, isStated, type Mention } from '$lib/domain/evidence';
import type { FactsVersion, SearchedFacts } from '$lib/domain/facts';
import type { Month, MonthCount } from '$lib/domain/month';
import type { JsonPointer } from '$lib/domain/pointer';
import { type Profile, profileName, profilePlace } from '$lib/domain/profile';
import { type SkillId, type Step, stepHeight } from '$lib/domain/skill';
import type { Span } from '$lib/domain/span';
import { wordsSaid } from './whole-text/in-profile';
import { lanesOf } from '$lib/domain/lanes';

/** A position as the list of candidates needs it. */
export interface DigestPosition {
	readonly pointer: JsonPointer;
	readonly title: string | null;
	readonly employer: string | null;
	/** The longest the dates can mean; `null` where they support no month. */
	readonly span: Span | null;
	/** Still going on. */
	readonly open: boolean;
	/** Counts from 0; positions that ran side by side have different lanes. */
	readonly lane: number;
}

/** How one skill is evidenced, in the few figures that searching goes by. */
export interface DigestSkill {
	readonly skill: SkillId;
	readonly name: string;
	readonly category: string;
	/** `null` where the skill is only implied. */
	readonly step: Step | null;
	/** The best evidenced skill that implies it; only where it is not stated itself. */
	readonly through: { readonly skill: SkillId; readonly step: Step } | null;
	/** Up to so many months; `null` where nothing is dated. */
	readonly months: number | null;
	readonly lastUsed: Month | null;
	/** Which of the digest's positions show it, as indices. */
	readonly positions: readonly number[];
}

/** What a segment of the index is built from: all that goes by the profile. */
export interface DigestBody {
	readonly id: CandidateId;
	readonly name: string;
	readonly headline: string | null;
	/** Of the position that goes on, or else of the latest. */
	readonly title: string | null;
	readonly employer: string | null;
	readonly place: string | null;
	readonly availability: string | null;
	readonly totalMonths: MonthCount | null;
	/** Newest first. */
	readonly positions: readonly DigestPosition[];
	/** In the order of the facts: best evidenced first. */
	readonly skills: readonly DigestSkill[];
	/** Where they studied, as they write it. */
	readonly schools: readonly string[];
	/** The line of work of the position that goes on, or else of the latest. */
	readonly family: Field | null;
	readonly addedAt: number;
	readonly source: Source['kind'];
}

/** The narrow row of a candidate that the index is built from. */
export interface Digest extends DigestBody {
	/** In order of the alphabet. They change without the profile. */
	readonly tags: readonly string[];
	/** The version of the facts, as text. */
	readonly stamp: string;
	/** The distinct words of the whole profile. They go into the index and are not read back from it. */
	readonly said?: readonly string[];
}

/** A version of facts as text. */
export function stampOf({ analyser, vocabulary, asOf }: FactsVersion): string {
	return `${analyser} ${asOf} ${vocabulary}`;
}

/** The version that a text stands for. */
export function versionOf(stamp: string): FactsVersion {
	const [analyser = '', asOf = '', ...vocabulary] = stamp.split(' ');
	return { analyser: Number(analyser), asOf: Number(asOf), vocabulary: vocabulary.join(' ') };
}

/** The row of a candidate, from the profile and its facts. */
export function digestOf({
	id,
	profile,
	facts,
	addedAt,
	source,
	tags
}: Candidate & { readonly facts: SearchedFacts }): Digest {
	const { positions, current, total } = facts.career;
	const lanes = lanesOf(positions.map(({ span }) => span?.outer ?? null));
	const now = positions.find((position) => current.includes(position.pointer)) ?? positions[0];
	const shownIn = positionsBySkill(facts.evidence, positions);
	return {
		id,
		name: profileName(profile),
		headline: stated(profile.basics?.label),
		title: stated(now?.title),
		employer: stated(now?.employer),
		place: profilePlace(profile),
		availability: stated(profile.basics?.['x-availability']),
		totalMonths: total,
		positions: positions.map(({ pointer, title, employer, span }, i) => ({
			pointer,
			title: stated(title),
			employer: stated(employer),
			span: span?.outer ?? null,
			open: span?.open ?? false,
			lane: lanes[i] ?? 0
		})),
		skills: facts.evidence.map((evidence) => digestSkill(evidence, shownIn)),
		schools: schoolsOf(profile),
		family: now?.field ?? null,
		addedAt,
		source: source.kind,
		tags,
		stamp: stampOf(facts.version),
		said: wordsSaid(profile)
	};
}

function digestSkill(evidence: Evidence, shownIn: ReadonlyMap<SkillId, number[]>): DigestSkill {
	const { skill, name, category, step, months, lastUsed } = evidence;
	const through = isStated(evidence) ? null : bestImplication(evidence);
	return {
		skill,
		name,
		category,
		step,
		through,
		months: months?.max ?? null,
		lastUsed,
		positions: shownIn.get(through?.skill ?? skill) ?? []
	};
}

function bestImplication({ implied }: Evidence): DigestSkill['through'] {
	const [first, ...rest] = implied;
	if (!first) return null;
	const best = rest.reduce((a, b) => (stepHeight(b.step) > stepHeight(a.step) ? b : a), first);
	return { skill: best.through, step: best.step };
}

function positionsBySkill(
	evidence: readonly Evidence[],
	positions: readonly Position[]
): Map<SkillId, number[]> {
	const index = new Map(positions.map(({ pointer }, i) => [pointer, i]));
	return new Map(evidence.map(({ skill, mentions }) => [skill, shownAt(mentions, index)]));
}

/** The places of the positions among the homes of mentions, ascending, each once. */
function shownAt(mentions: readonly Mention[], index: ReadonlyMap<JsonPointer, number>): number[] {
	const shown: number[] = [];
	let last: JsonPointer | null = null;
	for (const { home } of mentions) {
		// The texts of one home stand side by side.
		if (!home || home === last) continue;
		last = home;
		const at = index.get(home);
		if (at !== undefined && !shown.includes(at)) shown.push(at);
	}
	return shown.sort((a, b) => a - b);
}

function schoolsOf({ education }: Profile): string[] {
	const schools = (education ?? []).map(({ institution }) => stated(institution));
	return [...new Set(schools.filter((school) => school !== null))];
}

function stated(text: string | null | undefined): string | null {
	return text?.trim() || null;
}
