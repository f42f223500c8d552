import type { Claim } from './claims';
import type { Clause } from './clauses';
import type { Figure } from './figures';
import { leadingPhrase } from './noun-phrase';

const plural =
	/^(?:[\w-]*[a-rt-z]s|people|staff|personnel|headcount|gmv|arr|mrr|revenue|traffic|men|women|children)$/i;
/** Words that make a number an ordinal, a version or a size of something else, and no claim. */
const notCounted =
	/^(?:round|div|division|version|level|phase|grade|class|year|tier|sprint|q|step|part|page|chapter|section|top|series|module|no|number|batch|semester|within|python|java|angular|windows)$/i;
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
	const own = leadingPhrase(/^(?:in|of|worth)$/i.test(after[0] ?? '') ? after.slice(1) : after);
	const named = own.split(' ').some((word) => ofMoney.test(word));
	const noun = named
		? own.toLowerCase()
		: before.findLast((word) => ofMoney.test(word))?.toLowerCase();
	if (before.some((word) => saved.test(word))) {
		const measures = noun && !noun.startsWith('saving') ? noun : 'cost';
		return { kind: 'change', direction: 'down', measures, label: `${measures} −${figure.label}` };
	}
	if (noun && before.some((word) => earned.test(word))) {
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
		before.findLast((word) => timed.test(word)) ?? after.find((word) => timed.test(word));
	if (!named) return null;
	const measures = named.toLowerCase();
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
	const measures = leadingPhrase(after[0] === 'of' ? after.slice(1) : after) || 'data';
	return { kind: 'count', direction: null, measures, label: `${figure.label} ${measures}` };
}

/** "50K+ SKUs", "4 microservices". */
function readCount(figure: Figure, { before, after }: Clause): Claim | null {
	if (!after.length || notCounted.test(before.at(-1) ?? '')) return null;
	const measures = counted(leadingPhrase(after).split(' '), figure.marked);
	if (!measures) return null;
	return { kind: 'count', direction: null, measures, label: `${figure.label} ${measures}` };
}

/** The shortest beginning of a phrase that ends in a plural; at "50K" or "20+" two words will do. */
function counted(words: readonly string[], marked: boolean): string {
	const end = words.slice(0, 4).findIndex((word) => plural.test(word));
	if (end >= 0) return words.slice(0, end + 1).join(' ');
	return marked ? words.slice(0, 2).join(' ') : '';
}
