import type { Claim } from './claims';
import type { Clause } from './clauses';
import type { Figure } from './figures';
import type { NearWords } from './near-words';
import { firstOwn, leadingPhrase, phraseEnd, trailingPhrase, wholePhrase } from './noun-phrase';
import { Trait } from './traits';

const timed =
	/^(?:latenc|respon[ds]|p9\d|load|build|run|query|startup|boot|deploy|release|recovery|render|wait|cycle|turnaround|processing)/i;
const answers = /^respond/;
const ofMoney =
	/^(?:revenue|savings?|costs?|budget|sales|gmv|funding|arr|mrr|spend|profit|deals?|pipeline|portfolio|loans?|transactions?|contracts?|payments?)$/i;
const saved = /^(?:sav(?:e|ed|es|ing)|reduc|cut|lower)/i;
const earned = /^(?:increas|grew|grow|generat|add(?:ed|ing)|boost|rais(?:ed|ing)|drove|driving)/i;

/** Reads a figure that is no percentage and no multiple: money, a time, a rate, a count. */
export function readAmount(figure: Figure, clause: Clause, words: NearWords): Claim | null {
	switch (figure.unitKind) {
		case 'money':
			return readMoney(figure, clause, words);
		case 'time':
			return readTime(figure, clause, words);
		case 'rate':
			return level('throughput', `throughput ${figure.label}`);
		case 'size':
			return readSize(figure, clause, words);
		default:
			return readCount(figure, clause, words);
	}
}

function level(measures: string, label: string): Claim {
	return { kind: 'level', direction: null, measures, label };
}

function count(measures: string, label: string): Claim {
	return { kind: 'count', direction: null, measures, label };
}

const beforeNoun = /^(?:in|of|worth)$/;

/** "saved $2M of hosting cost", "raised sales by ₹3 crore", "a portfolio of €40M". */
function readMoney(figure: Figure, clause: Clause, words: NearWords): Claim {
	const { from, to, after, end } = clause;
	const isTied = after < end && beforeNoun.test(words.lower(after));
	const own = leadingPhrase(words, isTied ? after + 1 : after, end);
	const named = own.split(' ').some((word) => ofMoney.test(word));
	const noun = named ? own.toLowerCase() : lastOf(words, from, to, ofMoney);
	const shown = named ? own : noun;
	if (lastOf(words, from, to, saved)) {
		const measures = noun && !noun.startsWith('saving') ? noun : 'cost';
		return { kind: 'change', direction: 'down', measures, label: `${measures} −${figure.label}` };
	}
	if (noun && lastOf(words, from, to, earned)) {
		return { kind: 'change', direction: 'up', measures: noun, label: `${noun} +${figure.label}` };
	}
	return count(noun || 'money', noun ? `${figure.label} ${shown}` : figure.label);
}

/** The last of some words that has a form, in lower case; empty where none has. */
function lastOf(words: NearWords, from: number, to: number, form: RegExp): string {
	for (let word = to - 1; word >= from; word--) {
		const lower = words.lower(word);
		if (form.test(lower)) return lower;
	}
	return '';
}

function firstOf(words: NearWords, from: number, to: number, form: RegExp): string {
	for (let word = from; word < to; word++) {
		const lower = words.lower(word);
		if (form.test(lower)) return lower;
	}
	return '';
}

/** A time is a claim as a level that something takes, or as what was saved; "for 6 months" is none. */
function readTime(figure: Figure, clause: Clause, words: NearWords): Claim | null {
	const { unit } = figure;
	const { from, to, after, end, under } = clause;
	const savedTime = readSavedTime(figure, clause, words);
	if (savedTime) return savedTime;
	const short = unit === 'ms' || unit === 's';
	if (!short && !(under && (unit === 'min' || unit === 'h'))) return null;
	const named = lastOf(words, from, to, timed) || firstOf(words, after, end, timed);
	const measures = answers.test(named) ? 'response time' : named;
	if (!measures) return null;
	return level(measures, `${measures} ${under ? 'under ' : ''}${figure.label}`);
}

/** "Saving 15 hours a week of manual work", "shortened onboarding by 3 days". */
function readSavedTime(figure: Figure, clause: Clause, words: NearWords): Claim | null {
	const { from, to, verb, after, end, link } = clause;
	if (verb < 0 || !words.is(verb, Trait.verbDown)) return null;
	const isTied = (link & Trait.by) !== 0;
	if (!isTied && (link || firstOwn(words, verb + 1, to) < to)) return null;
	const object = isTied
		? wholePhrase(words, verb + 1, to) || trailingPhrase(words, from, verb)
		: '';
	const measures = object || workAfter(words, after, end) || 'effort';
	const label = `${measures} −${figure.label}`;
	return { kind: 'change', direction: 'down', measures, label };
}

/** What the time went into: "a week of *manual work*", "from *the nightly job*". */
function workAfter(words: NearWords, after: number, end: number): string {
	for (let word = after; word < Math.min(end, after + 3); word++) {
		if (words.is(word, Trait.share)) return leadingPhrase(words, word + 1, end);
	}
	return '';
}

/** "10 TB of logs". */
function readSize(figure: Figure, { after, end }: Clause, words: NearWords): Claim {
	const isTied = after < end && words.is(after, Trait.of);
	const measures = leadingPhrase(words, isTied ? after + 1 : after, end) || 'data';
	return count(measures, `${figure.label} ${measures}`);
}

/** "50K+ SKUs", "4 microservices". */
function readCount(figure: Figure, clause: Clause, words: NearWords): Claim | null {
	const { from, to, after, end } = clause;
	if (to > from && words.is(to - 1, Trait.uncounted)) return null;
	const measures = counted(words, after, end, figure.marked);
	return measures ? count(measures, `${figure.label} ${measures}`) : null;
}

/** The shortest beginning of a phrase that ends in a plural; at "50K" or "20+" two words will do. */
function counted(words: NearWords, after: number, to: number, marked: boolean): string {
	const start = firstOwn(words, after, to);
	const end = Math.min(phraseEnd(words, start, to), start + 4);
	for (let word = start; word < end; word++) {
		if (words.isPlural(word)) return words.written(start, word + 1);
	}
	return marked ? words.written(start, Math.min(start + 2, end)) : '';
}
