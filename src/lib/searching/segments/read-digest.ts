import type { CandidateId } from '$lib/domain/candidate';
import type { Field } from '$lib/domain/career';
import type { MonthCount } from '$lib/domain/month';
import type { JsonPointer } from '$lib/domain/pointer';
import type { SkillId } from '$lib/domain/skill';
import type { DigestBody, DigestPosition, DigestSkill } from '../digest';
import { isImplied, lastUsedOf, monthsOf, pointsOf, stepOf } from '../evidence';
import { type Segment, sourceKinds } from './segment';
import { stringAt } from '../packed/strings';

/** The digest that a segment's columns were made from; of the positions that show a skill the first 16. */
export function digestAt(segment: Segment, document: number): DigestBody {
	const { documents } = segment;
	return {
		id: stringAt(documents.ids, document) as CandidateId,
		name: stringAt(documents.names, document),
		headline: stringAt(documents.headlines, document) || null,
		title: labelAt(segment, documents.title[document]),
		employer: labelAt(segment, documents.employer[document]),
		place: labelAt(segment, documents.place[document]),
		availability: labelAt(segment, documents.availability[document]),
		totalMonths: totalMonthsAt(segment, document),
		positions: positionsAt(segment, document),
		skills: skillsAt(segment, document),
		schools: schoolsAt(segment, document),
		family: familyAt(segment, document),
		addedAt: documents.addedAt[document] ?? 0,
		source: sourceKinds[documents.source[document] ?? 0] ?? 'file'
	};
}

/** The text of a label; `null` where nothing is stated. */
export function labelAt({ labels }: Segment, label: number | undefined): string | null {
	return stringAt(labels, label ?? 0) || null;
}

/** Total experience; `null` where no position is dated. */
function totalMonthsAt({ documents }: Segment, document: number): MonthCount | null {
	const most = documents.mostMonths[document] ?? 0;
	return most ? { min: (documents.fewestMonths[document] ?? 1) - 1, max: most - 1 } : null;
}

function schoolsAt(segment: Segment, document: number): string[] {
	const { starts, label } = segment.schools;
	return Array.from(label.subarray(starts[document], starts[document + 1]), (one) => {
		return labelAt(segment, one) ?? '';
	});
}

function familyAt({ facets }: Segment, document: number): Field | null {
	const { values, value } = facets.families;
	return (stringAt(values, value[document] ?? 0) || null) as Field | null;
}

function positionsAt(segment: Segment, document: number): DigestPosition[] {
	const { starts, pointer, title, employer, from, to, lane } = segment.positions;
	const positions: DigestPosition[] = [];
	for (let p = starts[document] ?? 0; p < (starts[document + 1] ?? 0); p++) {
		const flags = lane[p] ?? 0;
		positions.push({
			pointer: (labelAt(segment, pointer[p]) ?? '') as JsonPointer,
			title: labelAt(segment, title[p]),
			employer: labelAt(segment, employer[p]),
			span: to[p] ? { from: from[p] ?? 0, to: to[p] ?? 0 } : null,
			open: (flags & 1) === 1,
			lane: flags >>> 1
		});
	}
	return positions;
}

/** One skill of one document; `null` where the document has it not. */
function skillAt(segment: Segment, document: number, skill: number): DigestSkill | null {
	const { ids, names, categories, starts, evidence, shownIn } = segment.skills;
	const posting = find(
		segment.skills.document,
		document,
		starts[skill] ?? 0,
		starts[skill + 1] ?? 0
	);
	if (posting === null) return null;
	const packed = evidence[posting] ?? 0;
	const step = stepOf(pointsOf(packed));
	const implied = isImplied(pointsOf(packed));
	const through = implied ? implyingSkill(segment, posting) : null;
	return {
		skill: stringAt(ids, skill) as SkillId,
		name: stringAt(names, skill),
		category: labelAt(segment, categories[skill]) ?? '',
		step: implied ? null : step,
		through: through && step && { skill: through, step },
		months: monthsOf(packed),
		lastUsed: lastUsedOf(packed),
		positions: numbersOf(shownIn[posting] ?? 0)
	};
}

function skillsAt(segment: Segment, document: number): DigestSkill[] {
	const { documentStarts, ofDocument } = segment.skills;
	const skills: DigestSkill[] = [];
	for (let i = documentStarts[document] ?? 0; i < (documentStarts[document + 1] ?? 0); i++) {
		const skill = skillAt(segment, document, (ofDocument[i] ?? 0) >>> 4);
		if (skill) skills.push(skill);
	}
	return skills;
}

function implyingSkill({ skills }: Segment, posting: number): SkillId | null {
	const at = find(skills.implied, posting, 0, skills.implied.length);
	return at === null ? null : (stringAt(skills.ids, skills.through[at] ?? 0) as SkillId);
}

/** Where a number stands in a sorted stretch of numbers, or `null`. */
function find(sorted: Uint32Array, wanted: number, from: number, to: number): number | null {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return low < to && sorted[low] === wanted ? low : null;
}

function numbersOf(bits: number): number[] {
	const numbers: number[] = [];
	for (let n = 0; bits >>> n; n++) if ((bits >>> n) & 1) numbers.push(n);
	return numbers;
}
