import type { Evidence, EvidenceSpan, Implication, Mention } from '$lib/domain/evidence';
import type { MonthCount } from '$lib/domain/month';
import type { JsonPointer } from '$lib/domain/pointer';
import { type SkillId, type Step, higherStep, otherCategory, stepHeight } from '$lib/domain/skill';
import { softMonths, softUnionMonths } from '$lib/domain/span';
import { type Vocabulary, impliedBy } from '$lib/vocabulary/vocabulary';
import type { Home } from './homes';
import type { Mentioned } from './mentions';

/**
 * Groups mentions by skill, with the months of the dated roles and projects that show each, and the skills that
 * are only implied by them.
 */
export function evidenceOf(
	mentioned: readonly Mentioned[],
	homes: ReadonlyMap<JsonPointer, Home>,
	vocabulary: Vocabulary
): Evidence[] {
	const all: Evidence[] = [];
	const implications: Implications = new Map();
	for (const { skill, name, mentions } of mentioned) {
		const known = vocabulary.skills.get(skill);
		const spans = spansOf(mentions, homes);
		const step = highest(mentions);
		all.push({
			skill,
			name,
			category: known?.category ?? otherCategory,
			step,
			mentions,
			implied: none,
			spans,
			months: monthsOf(spans),
			lastUsed: spans[0]?.span.outer.to ?? null
		});
		if (step && known?.implies.length)
			addImplications(implications, { skill, name, step }, vocabulary);
	}
	return byStrength(withImplications(all, implications, vocabulary));
}

function monthsOf(spans: readonly EvidenceSpan[]): MonthCount | null {
	const [first] = spans;
	if (!first) return null;
	return spans.length === 1
		? softMonths(first.span)
		: softUnionMonths(spans.map(({ span }) => span));
}

const none: readonly Implication[] = [];

/** By the broader skill. */
type Implications = Map<SkillId, Implication[]>;

/** Adds what a stated skill implies. */
function addImplications(
	implications: Implications,
	{ skill, name, step }: { skill: SkillId; name: string; step: Step },
	vocabulary: Vocabulary
): void {
	for (const broader of broaderThan(skill, vocabulary)) {
		const implication = { through: skill, throughName: name, step };
		const known = implications.get(broader);
		if (known) known.push(implication);
		else implications.set(broader, [implication]);
	}
}

/** The same evidence with what implies it, and that of skills which are only implied. */
function withImplications(
	stated: readonly Evidence[],
	implications: Implications,
	vocabulary: Vocabulary
): readonly Evidence[] {
	if (!implications.size) return stated;
	const all = stated.map((evidence) => {
		const implied = implications.get(evidence.skill);
		implications.delete(evidence.skill);
		return implied ? { ...evidence, implied } : evidence;
	});
	for (const [skill, implied] of implications) {
		const known = vocabulary.skills.get(skill);
		if (!known) continue;
		const { name, category } = known;
		const unseen = { step: null, mentions: [], spans: [], months: null, lastUsed: null };
		all.push({ skill, name, category, implied, ...unseen });
	}
	return all;
}

function highest(mentions: readonly Mention[]): Step | null {
	let step: Step | null = null;
	for (const mention of mentions) {
		if (mention.step !== step) step = higherStep(step, mention.step);
	}
	return step;
}

/** Implied skills per vocabulary: a pool asks for the same few hundred again and again. */
const broader = new WeakMap<Vocabulary, Map<SkillId, readonly SkillId[]>>();

function broaderThan(skill: SkillId, vocabulary: Vocabulary): readonly SkillId[] {
	let known = broader.get(vocabulary);
	if (!known) broader.set(vocabulary, (known = new Map()));
	let implied = known.get(skill);
	if (!implied) known.set(skill, (implied = impliedBy(vocabulary, skill)));
	return implied;
}

/**
 * The dated homes of a skill, the latest first. What was left behind there gives no months: the profile does not
 * say when.
 */
function spansOf(
	mentions: readonly Mention[],
	homes: ReadonlyMap<JsonPointer, Home>
): EvidenceSpan[] {
	const spans: EvidenceSpan[] = [];
	let last: JsonPointer | null = null;
	for (const { home: at, past } of mentions) {
		// The texts of one home stand side by side.
		if (!at || past || at === last) continue;
		last = at;
		const home = homes.get(at);
		if (!home || holds(spans, at)) continue;
		spans.push({ home: at, label: home.label, span: home.span });
	}
	return isInOrder(spans) ? spans : spans.sort(latestFirst);
}

function holds(spans: readonly EvidenceSpan[], at: JsonPointer): boolean {
	for (const { home } of spans) if (home === at) return true;
	return false;
}

/** Whether there is nothing to sort, as in most profiles: people write down their newest position first. */
function isInOrder(spans: readonly EvidenceSpan[]): boolean {
	let before: EvidenceSpan | null = null;
	for (const span of spans) {
		if (before && latestFirst(before, span) > 0) return false;
		before = span;
	}
	return true;
}

function latestFirst({ span: a }: EvidenceSpan, { span: b }: EvidenceSpan): number {
	return b.outer.to - a.outer.to || b.outer.from - a.outer.from;
}

/** By step, then months, then name; skills that are only implied come last. */
function byStrength(all: readonly Evidence[]): Evidence[] {
	const ranked = all.map((evidence) => ({
		evidence,
		step: evidence.step ? stepHeight(evidence.step) : 0,
		months: evidence.months?.max ?? 0,
		name: evidence.name.toLowerCase()
	}));
	ranked.sort((a, b) => b.step - a.step || b.months - a.months || compare(a.name, b.name));
	return ranked.map(({ evidence }) => evidence);
}

/** By code unit: the same order on every machine, and far quicker than a collator. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
