import type { NearWords } from './near-words';
import { Trait } from './traits';

export type Direction = 'up' | 'down';

/** What is wanted low, so that an "improvement" of it is a fall. */
const wantedLow =
	/latenc|\btime\b|response|cost|spend|error|failure|incident|defect|\bbugs?\b|downtime|churn|effort|inconsisten|false positive|escalation|turnaround|\bload\b|round[- ]trip|memory|attrition/i;
const improving = /^(?:improv|enhanc|optimi|better|boost)/;
const falling = Trait.verbDown | Trait.nounDown | Trait.comparativeDown;

/**
 * Which way a figure goes, by the verb, noun or comparative that says so and what it speaks of: "improved p99
 * latency by 40%" is a fall, "50% faster" a rise of speed.
 */
export function directionOf(words: NearWords, word: number, measures: string): Direction {
	if (words.is(word, falling)) return 'down';
	return improving.test(words.lower(word)) && wantedLow.test(measures) ? 'down' : 'up';
}

const speed = /^(?:faster|quicker)$/;

/** Whether a comparative speaks of speed, whatever noun follows: "faster data retrieval". */
export function isSpeed(words: NearWords, word: number): boolean {
	return speed.test(words.lower(word));
}
