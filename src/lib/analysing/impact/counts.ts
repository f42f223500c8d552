import type { Claim } from './claims';
import type { Clause } from './clauses';
import type { Figure } from './figures';
import { firstOwn, leadingPhrase, phraseEnd, written } from './noun-phrase';
import type { Word } from './words';

const timed =
	/^(?:latenc|response|p9\d|load|build|run|query|startup|boot|deploy|release|recovery|render|wait|cycle|turnaround|processing)/i;
const ofMoney =
	/^(?:revenue|savings?|costs?|budget|sales|gmv|funding|arr|mrr|spend|profit|deals?|pipeline|portfolio|loans?|transactions?|contracts?|payments?)$/i;
const saved = /^(?:sav(?:e|ed|es|ing)|reduc|cut|lower)/i;
const earned = /^(?:increas|grew|grow|generat|add(?:ed|ing)|boost|rais(?:ed|ing)|drove|driving)/i;

/** Reads a figure that is no percentage and no multiple: money, a time, a rate, a count. */
export function readAmount(figure: Figure, clause: Clause): Claim | null {
	switch (figure.unitKind) {
		case 'money':
			return readMoney(figure, clause);
		case 'time':
			return readTime(figure, clause);
		case 'rate':
		case 'size':
			return readFlow(figure, clause);
		default:
			return readCount(figure, clause);
	}
}

/** "saved $2M of hosting cost", "raised sales by ₹3 crore", "a portfolio of €40M". */
function readMoney(figure: Figure, { before, after }: Clause): Claim {
	const own = leadingPhrase(after, /^(?:in|of|worth)$/.test(after[0]?.lower ?? '') ? 1 : 0);
	const named = own.split(' ').some((word) => ofMoney.test(word));
	const noun = named
		? own.toLowerCase()
		: before.findLast(({ lower }) => ofMoney.test(lower))?.lower;
	if (before.some(({ lower }) => saved.test(lower))) {
		const measures = noun && !noun.startsWith('saving') ? noun : 'cost';
		return { kind: 'change', direction: 'down', measures, label: `${measures} −${figure.label}` };
	}
	if (noun && before.some(({ lower }) => earned.test(lower))) {
		return { kind: 'change', direction: 'up', measures: noun, label: `${noun} +${figure.label}` };
	}
	const label = noun ? `${figure.label} ${noun}` : figure.label;
	return { kind: 'count', direction: null, measures: noun ?? 'money', label };
}

/** A time is a claim only as a level that something takes; "for 6 months" is none. */
function readTime(figure: Figure, { before, after, under }: Clause): Claim | null {
	const { unit } = figure;
	const short = unit === 'ms' || unit === 's';
	if (!short && !(under && (unit === 'min' || unit === 'h'))) return null;
	const named =
		before.findLast(({ lower }) => timed.test(lower)) ??
		after.find(({ lower }) => timed.test(lower));
	if (!named) return null;
	const measures = named.lower;
	return {
		kind: 'level',
		direction: null,
		measures,
		label: `${measures} ${under ? 'under ' : ''}${figure.label}`
	};
}

/** "10 TB of logs", "5,000 rps". */
function readFlow(figure: Figure, { after }: Clause): Claim {
	if (figure.unitKind === 'rate') {
		return {
			kind: 'level',
			direction: null,
			measures: 'throughput',
			label: `throughput ${figure.label}`
		};
	}
	const measures = leadingPhrase(after, after[0]?.lower === 'of' ? 1 : 0) || 'data';
	return { kind: 'count', direction: null, measures, label: `${figure.label} ${measures}` };
}

/** "50K+ SKUs", "4 microservices". */
function readCount(figure: Figure, { before, after }: Clause): Claim | null {
	if (before.at(-1)?.is.uncounted) return null;
	const measures = counted(after, figure.marked);
	if (!measures) return null;
	return { kind: 'count', direction: null, measures, label: `${figure.label} ${measures}` };
}

/** The shortest beginning of a phrase that ends in a plural; at "50K" or "20+" two words will do. */
function counted(words: readonly Word[], marked: boolean): string {
	const start = firstOwn(words, 0, words.length);
	const end = Math.min(phraseEnd(words, start, words.length), start + 4);
	for (let i = start; i < end; i++) {
		if (words[i]?.is.plural) return written(words, start, i + 1);
	}
	return marked ? written(words, start, Math.min(start + 2, end)) : '';
}
