import type { CandidateId } from '$lib/domain/candidate';
import { type SkillId, stepHeight } from '$lib/domain/skill';
import { hasBit } from './packed/bits';
import type { Digest, DigestSkill } from './digest';
import { pointsOf } from './evidence';
import { numberIn } from './pool/joined';
import { memo } from './packed/memo';
import { skillsOf } from './pool/pool-facts';
import { digestIn, ordinalOf, placeOf, type PoolIndex, segmentsOf } from './pool/pool-index';
import { stringAt } from './packed/strings';

/** A skill that both show, with up to how many months each; `null` where nothing is dated. */
export interface SharedSkill {
	readonly skill: SkillId;
	readonly name: string;
	readonly months: number | null;
	readonly theirMonths: number | null;
	/** How few have it: the rarer a skill, the more it tells of likeness. */
	readonly weight: number;
}

/** Someone of the pool who is like a candidate, and why. */
export interface Similar {
	readonly id: CandidateId;
	readonly name: string;
	readonly title: string | null;
	readonly employer: string | null;
	readonly place: string | null;
	/** From 0, nothing in common, to 1, the same skills. */
	readonly likeness: number;
	/** What both show, the most telling first. */
	readonly shared: readonly SharedSkill[];
	/** How many skills the candidate shows, and how many they do. */
	readonly own: number;
	readonly theirs: number;
}

/** Points from which a skill counts as evidenced: it is shown in a project or a role. */
const evidenced = stepHeight('project') + 4;

/**
 * Those in the pool whose evidenced skills are nearest to a candidate's, nearest first. Skills are weighted by how
 * rare they are among all who show one (the inverse document frequency), and likeness is the cosine between the two
 * sets, so that one who shows much is not near to everyone.
 * @param limit the most to give; those who share nothing are never given.
 */
export function similarTo(index: PoolIndex, id: CandidateId, limit: number): Similar[] {
	const ordinal = ordinalOf(index, id);
	if (ordinal === null) return [];
	const { weights, norms } = weightsOf(index);
	const own = digestIn(index, ordinal);
	const ownNorm = norms[ordinal] ?? 0;
	const { numberOf } = skillsOf(index);
	const dots = new Float64Array(index.room);
	for (const { skill } of shownIn(own)) {
		const weight = weights[numberOf(skill) ?? -1] ?? 0;
		for (const { segment, start } of segmentsOf(index)) {
			const { ids, starts, document, evidence } = segment.skills;
			const n = numberIn(ids, skill);
			if (n === undefined) continue;
			const end = starts[n + 1] ?? 0;
			for (let p = starts[n] ?? 0; p < end; p++) {
				const at = start + (document[p] ?? 0);
				if (pointsOf(evidence[p] ?? 0) < evidenced || !hasBit(index.live, at)) continue;
				dots[at] = (dots[at] ?? 0) + weight * weight;
			}
		}
	}
	dots[ordinal] = 0;
	return nearest(index, dots, norms, limit).map(({ at, score }) => {
		const digest = digestIn(index, at);
		return {
			...whoIs(digest),
			likeness: score / ownNorm,
			shared: sharedSkills(own, digest, (skill) => weights[numberOf(skill) ?? -1] ?? 0),
			own: shownIn(own).length,
			theirs: shownIn(digest).length
		};
	});
}

/** The ordinals of those with the highest products of skills over their own length; ties by id. */
function nearest(index: PoolIndex, dots: Float64Array, norms: Float64Array, limit: number) {
	const best: { at: number; score: number }[] = [];
	const idAt = (at: number) => {
		const { segment, document } = placeOf(index, at);
		return stringAt(segment.documents.ids, document);
	};
	for (let at = 0; at < dots.length; at++) {
		const dot = dots[at] ?? 0;
		if (!dot) continue;
		const score = dot / (norms[at] ?? 1);
		const last = best[limit - 1];
		if (last && score < last.score) continue;
		const place = best.findIndex(
			(other) => score > other.score || (score === other.score && idAt(at) < idAt(other.at))
		);
		if (place < 0) best.push({ at, score });
		else best.splice(place, 0, { at, score });
		best.length = Math.min(best.length, limit);
	}
	return best;
}

/** By joined number, how much a skill tells; by ordinal, how long the set of a candidate's evidenced skills is. */
const weightsOf = memo((index: PoolIndex) => {
	const { numbers, size } = skillsOf(index);
	const counts = new Uint32Array(size);
	eachShown(index, numbers, (number) => (counts[number] = (counts[number] ?? 0) + 1));
	const weights = Float64Array.from(counts, (count) => Math.log(1 + index.size / (count || 1)));
	const norms = new Float64Array(index.room);
	eachShown(index, numbers, (number, at) => {
		norms[at] = (norms[at] ?? 0) + (weights[number] ?? 0) ** 2;
	});
	return { weights, norms: norms.map(Math.sqrt) };
});

/** Goes through the evidenced skills of every candidate. */
function eachShown(
	index: PoolIndex,
	numbers: ReturnType<typeof skillsOf>['numbers'],
	tell: (number: number, at: number) => void
): void {
	segmentsOf(index).forEach(({ segment: { skills, size }, start }, s) => {
		const joined = numbers[s];
		for (let document = 0; document < size; document++) {
			if (!hasBit(index.live, start + document)) continue;
			const to = skills.documentStarts[document + 1] ?? 0;
			for (let i = skills.documentStarts[document] ?? 0; i < to; i++) {
				const item = skills.ofDocument[i] ?? 0;
				if ((item & 15) >= evidenced) tell(joined?.[item >>> 4] ?? item >>> 4, start + document);
			}
		}
	});
}

function sharedSkills(
	own: Digest,
	other: Digest,
	weightOf: (skill: SkillId) => number
): SharedSkill[] {
	const theirs = new Map(shownIn(other).map((each) => [each.skill, each]));
	return shownIn(own)
		.flatMap(({ skill, name, months }): SharedSkill[] => {
			const found = theirs.get(skill);
			return found
				? [{ skill, name, months, theirMonths: found.months, weight: weightOf(skill) }]
				: [];
		})
		.sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name));
}

function shownIn({ skills }: Digest): DigestSkill[] {
	return skills.filter(({ step }) => step !== null && stepHeight(step) + 4 >= evidenced);
}

function whoIs({ id, name, title, employer, place }: Digest) {
	return { id, name, title, employer, place };
}
