export type Direction = 'up' | 'down';

const downVerbs =
	'reduce reduces reduced reducing cut cuts cutting lower lowers lowered lowering decrease decreases decreased ' +
	'decreasing slash slashes slashed slashing minimise minimised minimising minimize minimized minimizing shrink shrank ' +
	'shrinking shorten shortens shortened shortening trim trimmed trimming save saves saved saving drop drops dropped ' +
	'dropping fell fall falls falling decline declined declining eliminate eliminated eliminating curb curbed curbing ' +
	'halve halved halving down';
const upVerbs =
	'improve improves improved improving increase increases increased increasing boost boosts boosted boosting raise ' +
	'raises raised raising rose rise rises rising grew grow grows growing grown accelerate accelerated accelerating ' +
	'enhance enhances enhanced enhancing lift lifted lifting expand expanded expanding speed sped speeding scale scaled ' +
	'scaling gain gained gaining enable enabled enabling drive drives drove driving climb climbed climbing jump jumped ' +
	'jumping optimise optimised optimising optimize optimized optimizing strengthen strengthened strengthening exceed ' +
	'exceeded exceeding up';
const downNouns = 'reduction reductions decrease drop cut decline saving savings fall';
const upNouns =
	'increase improvement improvements boost growth gain gains rise uplift jump speedup speed-up';
const downComparatives = 'fewer less lower cheaper shorter smaller slower';
const upComparatives = 'higher more better greater larger incremental additional faster quicker';

const verbs = table(downVerbs, upVerbs);
const nouns = table(downNouns, upNouns);
const comparatives = table(downComparatives, upComparatives);

function table(down: string, up: string): ReadonlyMap<string, Direction> {
	return new Map([
		...down.split(' ').map((word) => [word, 'down'] as const),
		...up.split(' ').map((word) => [word, 'up'] as const)
	]);
}

/** Whether a word is a verb that says which way a figure goes. */
export function isChangeVerb(word: string): boolean {
	return verbs.has(word.toLowerCase());
}

/** Whether a word is a noun that does: "a reduction". */
export function isChangeNoun(word: string): boolean {
	return nouns.has(word.toLowerCase());
}

/** Whether a word is a noun or a comparative that does: "a reduction", "faster". */
export function saysChange(word: string): boolean {
	return isChangeNoun(word) || comparatives.has(word.toLowerCase());
}

const speedy = /^(?:faster|quicker)$/i;
/** What is wanted low, so that an "improvement" of it is a fall. */
const wantedLow =
	/latenc|\btime\b|response|cost|spend|error|failure|incident|defect|\bbugs?\b|downtime|churn|effort|inconsisten|false positive|escalation|turnaround|\bload\b|round[- ]trip|memory|attrition/i;
const improving = /^(?:improv|enhanc|optimi|better|boost)/i;

/**
 * Which way a figure goes, by the verb, noun or comparative that says so and what it speaks of: "improved p99
 * latency by 40%" is a fall, "50% faster" a rise of speed.
 */
export function directionOf(word: string, measures: string): Direction {
	if (improving.test(word) && wantedLow.test(measures)) return 'down';
	const key = word.toLowerCase();
	return verbs.get(key) ?? nouns.get(key) ?? comparatives.get(key) ?? 'up';
}

/** Whether a comparative speaks of speed, whatever noun follows: "faster data retrieval". */
export function isSpeed(word: string): boolean {
	return speedy.test(word);
}

/** Figures that are kept, not changed: "99.9% uptime". */
const levels = new Set(
	(
		'uptime availability sla slo accuracy precision recall coverage retention satisfaction csat nps compliance ' +
		'adherence utilisation utilization'
	).split(' ')
);

/** Whether a word names something that is kept at a level. */
export function isLevelNoun(word: string | undefined): boolean {
	return !!word && levels.has(word.toLowerCase());
}
