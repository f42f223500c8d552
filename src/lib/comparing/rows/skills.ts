import type { Evidence } from '$lib/domain/evidence';
import { isStated } from '$lib/domain/evidence';
import type { Facts } from '$lib/domain/facts';
import type { SkillId } from '$lib/domain/skill';
import { type Cell, notStated } from '../cell';
import { evidenceState, evidenceWords } from '../evidence-words';
import { lastUseOf } from '../last-use';
import type { Person } from '../person';
import { type Row, type RowGroup, rowOf, type Section } from '../row';
import { upToWords } from '../words';

/** Skills that everyone states first, then the others by category, the best evidenced first. */
export const skills: Section = (people) => {
	const held = people.map(heldBy);
	const rows = skillsOf(people).map((skill) => ({ skill, row: skillRow(skill, held) }));
	const shared = rows.filter(({ row }) => row.shared);
	const others = new Map<string, Row[]>();
	for (const { skill, row } of rows) {
		if (row.shared) continue;
		others.set(skill.category, [...(others.get(skill.category) ?? []), row]);
	}
	return [
		{
			id: 'skills:shared',
			label: people.length === 2 ? 'Skills both state' : 'Skills all state',
			rows: shared.map(({ row }) => row)
		},
		...[...others].map(([category, ofCategory]): RowGroup => ({
			id: `skills:${category}`,
			label: category,
			rows: ofCategory
		}))
	];
};

interface NamedSkill {
	readonly id: SkillId;
	readonly name: string;
	readonly category: string;
}

/** Every skill that at least one profile states or implies, those with most people and months first. */
function skillsOf(people: readonly Person[]): NamedSkill[] {
	const weights = new Map<SkillId, NamedSkill & { holders: number; months: number }>();
	for (const { facts } of people) {
		for (const evidence of facts.evidence) {
			const { skill: id, name, category } = evidence;
			const weight = weights.get(id) ?? { id, name, category, holders: 0, months: 0 };
			if (isStated(evidence)) weight.holders++;
			weight.months += evidence.months?.max ?? 0;
			weights.set(id, weight);
		}
	}
	return [...weights.values()].sort(
		(a, b) => b.holders - a.holders || b.months - a.months || a.name.localeCompare(b.name)
	);
}

/** What a person's profile says of each skill: in the window of the comparison, and whenever. */
interface Held {
	readonly inWindow: ReadonlyMap<SkillId, Evidence>;
	readonly whole: ReadonlyMap<SkillId, Evidence>;
}

function heldBy({ facts, candidate }: Person): Held {
	const inWindow = bySkill(facts);
	return { inWindow, whole: facts === candidate.facts ? inWindow : bySkill(candidate.facts) };
}

function bySkill({ evidence }: Facts): ReadonlyMap<SkillId, Evidence> {
	return new Map(evidence.map((each) => [each.skill, each]));
}

function skillRow({ id, name }: NamedSkill, held: readonly Held[]): Row {
	const found = held.map(({ inWindow }) => inWindow.get(id));
	const cells = held.map(({ whole }, i) => skillCell(found[i], whole.get(id)));
	return rowOf(`skill:${id}`, name, cells, { shared: found.every(isStated) });
}

/**
 * What a profile says of a skill.
 * @param whole the same without the window of the comparison.
 */
export function skillCell(evidence: Evidence | undefined, whole?: Evidence): Cell {
	if (!evidence) return notStated;
	return {
		kind: 'skill',
		evidence,
		state: evidenceState(evidence),
		text: evidenceWords(evidence),
		months: evidence.months,
		monthsText: upToWords(evidence.months),
		lastUse: lastUseOf(evidence, whole)
	};
}
