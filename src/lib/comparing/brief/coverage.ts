import { type BriefContent, inOrder, type Need, needs, type Requirement } from '$lib/domain/brief';
import type { Month } from '$lib/domain/month';
import { listWords } from '$lib/writing/lists';
import type { Person } from '../person';
import { type BriefCell, judge, type Verdict } from './judge';

/** How many requirements of one need stand how. */
export type Counts = Readonly<Record<Verdict, number>> & { readonly total: number };

/** One person held against a brief. */
export interface PersonCoverage {
	readonly person: Person;
	/** In the order of the requirements. */
	readonly cells: readonly BriefCell[];
	readonly counts: Readonly<Record<Need, Counts>>;
}

/** Several people held against a brief. */
export interface Coverage {
	/** Must-haves first. */
	readonly requirements: readonly Requirement[];
	readonly people: readonly PersonCoverage[];
}

/**
 * Holds people against a brief, by the facts that they are compared by.
 * @param asOf the month that counts as now.
 */
export function coverageOf(brief: BriefContent, people: readonly Person[], asOf: Month): Coverage {
	const requirements = inOrder(brief);
	return {
		requirements,
		people: people.map((person) => {
			const cells = requirements.map((each) => judge(each, person, brief.judged, asOf));
			return { person, cells, counts: { must: count(cells, 'must'), nice: count(cells, 'nice') } };
		})
	};
}

function count(cells: readonly BriefCell[], need: Need): Counts {
	const of = cells.filter(({ requirement }) => requirement.need === need);
	const how = (verdict: Verdict) => of.filter((cell) => cell.verdict === verdict).length;
	return {
		total: of.length,
		met: how('met'),
		part: how('part'),
		implied: how('implied'),
		'not-stated': how('not-stated')
	};
}

const needWords: Record<Need, readonly [one: string, many: string]> = {
	must: ['must-have', 'must-haves'],
	nice: ['nice-to-have', 'nice-to-haves']
};

/** The counts of one need in words: "7 of 9 must-haves, 2 not stated"; empty where the brief asks for none. */
export function countsWords(need: Need, counts: Counts): string {
	return counts.total ? [metWords(need, counts), ...restWords(counts)].join(', ') : '';
}

/** The counts that matter most, the must-haves', on two lines: "7 of 9 must-haves" and "2 not stated". */
export function shortLines({ counts }: PersonCoverage): string[] {
	const need = needs.find((each) => counts[each].total);
	if (!need) return [];
	return [metWords(need, counts[need]), restWords(counts[need]).join(', ')].filter(Boolean);
}

function metWords(need: Need, { total, met }: Counts): string {
	const [one, many] = needWords[need];
	return `${met} of ${total} ${total === 1 ? one : many}`;
}

/** What is not met, by how it stands: "1 met in part", "2 not stated". */
export function restWords({ part, implied, 'not-stated': unknown }: Counts): string[] {
	return [
		...(part ? [`${part} in part`] : []),
		...(implied ? [`${implied} only implied`] : []),
		...(unknown ? [`${unknown} not stated`] : [])
	];
}

/** The counts of one need where room is short: "7 of 9". */
export function shortCounts({ total, met }: Counts): string {
	return total ? `${met} of ${total}` : '';
}

/** How many requirements a brief has, in words: "3 must-haves and 1 nice-to-have". */
export function requirementsWords({ requirements }: Pick<BriefContent, 'requirements'>): string {
	const parts = (['must', 'nice'] as const).flatMap((need) => {
		const total = requirements.filter((each) => each.need === need).length;
		return total ? [`${total} ${needWords[need][total === 1 ? 0 : 1]}`] : [];
	});
	return listWords(parts) || 'nothing asked for yet';
}
