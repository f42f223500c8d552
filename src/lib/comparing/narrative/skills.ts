import { type Evidence, isStated } from '$lib/domain/evidence';
import { type Step, stepHeight } from '$lib/domain/skill';
import { evidenceWords } from '../evidence-words';
import { listPieces, type Named, onSkill, type Pair, type Piece, type Sentence } from './pieces';

type Stated = Evidence & { step: Step };

/** A skill that both state. */
interface Both {
	readonly mine: Stated;
	readonly theirs: Stated;
}

/** What somebody does with a skill at each step of the ladder. */
const verbs: Record<Step, string> = {
	role: 'shows',
	project: 'shows',
	studied: 'has studied',
	listed: 'lists'
};
const places: Partial<Record<Step, string>> = { role: ' at work', project: ' in projects' };
const steps: readonly Step[] = ['role', 'project', 'studied', 'listed'];

/**
 * Skills that both state and one evidences better or longer, grouped by how; those of one step with the months of each.
 * What both state alike is no difference.
 * @param atMost how many skills a sentence names before it counts.
 */
export function sharedSkillSentences(pair: Pair, atMost: number): Sentence[] {
	const shared = sharedBy(pair);
	return [
		...steps.flatMap((step) => sameStep(pair, step, shared, atMost)),
		...[pair, [pair[1], pair[0]] as const].flatMap((either, i) =>
			higherStep(either, i === 0 ? shared : shared.map(turned), atMost)
		)
	];
}

/** Skills that the first states and the second does not, by how they are evidenced. */
export function onlySkillSentences([one, other]: Pair, atMost: number): Sentence[] {
	const theirs = byId(other);
	const only = one.person.facts.evidence
		.filter(isStated)
		.filter(({ skill }) => !isStated(theirs.get(skill)));
	const sentences = steps.flatMap((step): Sentence[] => {
		const skills = only.filter((mine) => mine.step === step);
		if (!skills.length) return [];
		const named = skills.map((mine): Sentence => [onSkill(mine.name, mine.skill, [one]), up(mine)]);
		return [
			[`Only ${one.name} ${verbs[step]} `, ...listPieces(named, atMost), `${places[step] ?? ''}.`]
		];
	});
	return [...sentences, ...impliedSentences(only, other)];
}

/** What the other does not state, but something else of theirs implies. */
function impliedSentences(only: readonly Stated[], other: Named): Sentence[] {
	const theirs = byId(other);
	const implied = only.flatMap(({ skill, name }) => {
		const found = theirs.get(skill);
		return found?.implied.length
			? [
					[
						onSkill(name, skill, [other]),
						` is not stated but ${evidenceWords(found)}`
					] satisfies Sentence
				]
			: [];
	});
	return implied.length ? [[`For ${other.name}, `, ...listPieces(implied), '.']] : [];
}

function sharedBy([a, b]: Pair): Both[] {
	const held = byId(b);
	return a.person.facts.evidence.flatMap((mine) => {
		const theirs = held.get(mine.skill);
		return isStated(mine) && isStated(theirs) ? [{ mine, theirs }] : [];
	});
}

function sameStep([a, b]: Pair, step: Step, shared: readonly Both[], atMost: number): Sentence[] {
	const months = ({ months: all }: Evidence) => all?.max ?? 0;
	const named = shared
		.filter(({ mine, theirs }) => mine.step === step && theirs.step === step)
		.filter(({ mine, theirs }) => months(mine) !== months(theirs))
		.sort((x, y) => apart(y) - apart(x))
		.map(({ mine, theirs }): Sentence => [
			onSkill(mine.name, mine.skill, [a, b]),
			` (${a.name} ${monthsOf(mine)}, ${b.name} ${monthsOf(theirs)})`
		]);
	const place = (places[step] ?? '').trim();
	const begin = { role: 'show', project: 'show', studied: 'have studied', listed: 'list' }[step];
	return named.length
		? [[`Both ${begin}${place ? ` ${place}` : ''} `, ...listPieces(named, atMost), '.']]
		: [];
}

/** Skills that stand higher on the ladder for the first. */
function higherStep([one, other]: Pair, shared: readonly Both[], atMost: number): Sentence[] {
	const kinds = steps.flatMap((high) =>
		steps.filter((low) => stepHeight(low) < stepHeight(high)).map((low) => ({ high, low }))
	);
	return kinds.flatMap(({ high, low }): Sentence[] => {
		const skills = shared.filter(({ mine, theirs }) => mine.step === high && theirs.step === low);
		if (!skills.length) return [];
		const named = skills.map(({ mine }): Sentence => [
			onSkill(mine.name, mine.skill, [one, other]),
			up(mine)
		]);
		const them = skills.length > 1 ? 'them' : 'it';
		return [
			[
				...[`${one.name} ${verbs[high]} `, ...listPieces(named, atMost), places[high] ?? ''],
				`; ${other.name} ${verbs[low]} ${them}${places[low] ?? ''}.`
			]
		];
	});
}

function apart({ mine, theirs }: Both): number {
	return Math.abs((mine.months?.max ?? 0) - (theirs.months?.max ?? 0));
}

function up({ months }: Evidence): Piece {
	return months ? ` (up to ${months.max} m)` : '';
}

function monthsOf({ months }: Evidence): string {
	return months ? `up to ${months.max} m` : 'no dates';
}

function turned({ mine, theirs }: Both): Both {
	return { mine: theirs, theirs: mine };
}

function byId({ person }: Named): Map<Evidence['skill'], Evidence> {
	return new Map(person.facts.evidence.map((each) => [each.skill, each]));
}
