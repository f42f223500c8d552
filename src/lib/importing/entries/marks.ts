import { findDates, type FoundDates } from '../dates/find-dates';
import { isOnlyDates } from '../dates/only-dates';
import type { Line } from '../lines/line';
import { ranTogether } from '../lines/run-together';
import { type Word, wordsOf } from '../words/fold-words';
import { actionVerbs, companyKinds, institutionWords, titleHeads } from '../words/lists';
import { type Label, labelOfLine } from './label';
import { type Told, toldPosition } from './told';
import { isDuration } from '../dates/duration';
import { employerScore } from './employer-evidence';
import { isOnOwn } from './own-account';
import { placeScore } from './place-evidence';
import { institutionScore } from './school-evidence';
import { titleScore } from './title-evidence';

/** What can be seen of a line before its part in an entry is known. */
export interface Mark {
	readonly line: Line;
	readonly words: readonly Word[];
	/** Dates that are an entry's own, not those of a sentence. */
	readonly dates: readonly FoundDates[];
	/** The line without its dates. */
	readonly rest: string;
	readonly label: Label | null;
	/** The position that it tells of as a sentence. */
	readonly told: Told | null;
	/** How much it looks like a line at the head of an entry; above 0 it does. */
	readonly headness: number;
}

const longestHead = 110;
/** What space above a line says for its being at a head. */
export const apart = 0.4;
/** A sentence about a position is all of its head. */
export const ofTold = 3;

export function markOf(line: Line): Mark {
	const label = labelOfLine(line);
	const words = wordsOf(line.text.slice(0, 400));
	const told = line.heading === null ? toldPosition(line.text) : null;
	const dates = told
		? findDates(line.text, line.dayFirst).slice(0, 1)
		: line.text.length > 2 * longestHead
			? []
			: ownDates(line, words, label);
	const rest = withoutDates(line.text, dates);
	const headness = told ? ofTold : headnessOf(line, words, dates, rest, label);
	return { line, words, dates, rest, label, told, headness };
}

function ownDates(line: Line, words: readonly Word[], label: Label | null): readonly FoundDates[] {
	const found = findDates(line.text, line.dayFirst);
	if (!found.length) return found;
	if (label?.kind === 'dates') return found;
	if (line.heading !== null) return found;
	const apart = inCells(line, found);
	if (apart.length) return apart;
	const led = inLead(line, found);
	if (led.length) return led;
	if (isSentence(line.text, words)) {
		// A sentence may still end in the dates of what it tells of: "Developer at Acme. 2018 – 2020."
		const behind = found.filter((one) => isBehindPost(line.text, one));
		if (behind.length) return behind;
		return found.filter(
			({ from, to, kind }) =>
				(kind !== 'moment' || from < 2) &&
				(from < 2 || to > line.text.length - 3) &&
				line.text.length - (to - from) < (from < 2 ? 1.5 : 1) * longestHead &&
				!startsWithVerb(words, line.text)
		);
	}
	return found.filter(({ from, to, kind }) => {
		if (kind === 'moment' && isWithin(line.text, from, to)) return false;
		if (from >= 2 && tells.test(line.text.slice(to, to + 80))) return false;
		if (isInList(line.text, from, to)) return false;
		if (kind !== 'moment') return true;
		const before = line.text.slice(0, from).trim();
		const after = line.text.slice(to).trim();
		return (
			before === '' ||
			after === '' ||
			/^[(|·•,;–—-]|^[)\]]/.test(after) ||
			/[(|·•,;–—\t:-]$/.test(before)
		);
	});
}

/** The dates among the bold words with which a line begins: they are of what those name. */
function inLead({ bold, styles }: Line, found: readonly FoundDates[]): readonly FoundDates[] {
	const [lead] = styles ?? [];
	if (bold || !lead?.bold || lead.at[0] > 2) return [];
	return found.filter(({ to, kind }) => kind !== 'moment' && to <= lead.at[1] + 1);
}

/** The dates that have cells of their own: they are of no sentence. */
function inCells({ text, parts }: Line, found: readonly FoundDates[]): readonly FoundDates[] {
	if (parts.length < 2) return [];
	let at = 0;
	const cells = parts.flatMap((part) => {
		const from = text.indexOf(part.text, at);
		if (from < 0) return [];
		at = from + part.text.length;
		return isOnlyDates(part.text) ? [[from, at] as const] : [];
	});
	return found.filter(({ from, to }) => cells.some((cell) => from >= cell[0] && to <= cell[1]));
}

const leads = /\s(?:on|in|since|until|by|am|im|seit|le|en|em|el|de|of)\s$/i;

/** "… began on October 30, 2014, when he became …": a sentence goes on on both sides of it. */
function isWithin(text: string, from: number, to: number): boolean {
	const behind = /^[^\p{L}]*\p{Ll}\p{L}*(?:\s[\p{L}\d'’-]+){2}/u;
	if (from < 2 && text.startsWith(', ', to) && behind.test(text.slice(to, to + 80))) return true;
	return (
		leads.test(text.slice(Math.max(0, from - 7), from)) && behind.test(text.slice(to, to + 80))
	);
}

/** "Bread Server 2008-2012, Yeast, Flour, Salt": years of a thing in a list are no dates of the line's. */
function isInList(text: string, from: number, to: number): boolean {
	const [before, after] = [text.slice(0, from), text.slice(to)];
	const behind = after.split(',').length - 1;
	return /\p{L}\s$/u.test(before) && after.startsWith(',') && behind > 3;
}

/** "… (2018–2020). Designed the dam and …": a sentence goes on where the date ends. */
const tells = /^[)\]]?[.:]\s+\p{Lu}\p{L}*(?:[\s,]+[\p{L}\d'’-]+){3}/u;

/** A text without the dates that were found in it. */
export function withoutDates(text: string, dates: readonly FoundDates[]): string {
	let rest = '';
	let at = 0;
	for (const { from, to } of dates) {
		rest += text.slice(at, from) + ' ';
		at = to;
	}
	return (rest + text.slice(at)).replace(/\s+/g, ' ').trim();
}

/** Words that follow a noun made of a verb: "Umstellung der …", "Gestion de …". */
const genitive = new Set('der des von einer eines de du da do del la los las das dos'.split(' '));

/** Whether a text begins by telling what was done: "Led …", "Quickly fixed …", "Aufbau einer …". */
export function startsWithVerb(words: readonly Word[], text: string): boolean {
	const [first, second] = words;
	if (!first || titleHeads.lengthAt(words, 0)) return false;
	const isSmall = (word: Word | undefined) =>
		word !== undefined && /^[\p{Ll}\d]/u.test(text.slice(word.from));
	// "Applied Materials", "Built In": a name, where all goes on in capitals.
	const isName =
		words.length > 1 &&
		words.length < 9 &&
		words.every(
			({ word, from }, i) => i === 0 || word.length < 4 || !/^\p{Ll}/u.test(text.slice(from))
		);
	if (isName || leadsWithName(words, text)) return false;
	if (actionVerbs.has(first.word)) return true;
	if (second === undefined || !isSmall(second)) return false;
	if (/ly$/.test(first.word)) return actionVerbs.has(second.word);
	return (
		/.{3}ed$/.test(first.word) ||
		(/.{4}(?:ung|tion|cion|cao|ment|bau|miento|mento)$/.test(first.word) &&
			genitive.has(second.word))
	);
}

/** "Invented School of Applied Arts, Bern | 1997": the name of a house, before the first mark. */
function leadsWithName(words: readonly Word[], text: string): boolean {
	const end = text.search(/[,|·•(]|\s[–—-]\s|\d/);
	const lead = words.filter(({ to }) => end < 0 || to <= end);
	return (
		lead.length > 1 &&
		lead.length < 9 &&
		lead.every(({ word, from }) => word.length < 4 || !/^\p{Ll}/u.test(text.slice(from))) &&
		institutionWords.find(lead).length + companyKinds.find(lead).length > 0
	);
}

/** Whether a line reads as running text: a verb in front, or long and ended like a sentence. */
export function isSentence(text: string, words: readonly Word[]): boolean {
	if (text.length > longestHead) return true;
	if (startsWithVerb(words, text) && words.length > 2) return true;
	const ends =
		/[.!?]["”)]?$/.test(text) &&
		!/\b(?:inc|ltd|co|corp|llc|jr|sr|st|d\.?c|u\.s|s\.a|b\.v|e\.v|pvt|l\.p|present)\.$/i.test(text);
	const small = words.filter(({ from }) => /\p{Ll}/u.test(text[from] ?? '')).length;
	const spelt = words.filter(({ word }) => /\p{L}/u.test(word)).length;
	if (ends && spelt > 6) return true;
	return spelt > 9 && small / spelt > 0.6;
}

function headnessOf(
	line: Line,
	words: readonly Word[],
	dates: readonly FoundDates[],
	rest: string,
	label: Label | null
): number {
	const { text } = line;
	const leads = leadsWithPost(text, dates, rest);
	const barred = dates.length ? rest.split(/\s?[|•]\s/) : [];
	const cells = [line.parts.map((part) => part.text), barred]
		.filter((one) => one.length > 1)
		.flatMap((one) => one.map(({ length }) => length));
	const short = leads ? 0 : Math.min(rest.length, Math.max(...cells, cells.length ? 0 : Infinity));
	let score = -0.6;
	if (line.heading !== null) score += 3;
	if (dates.length) score += /[\p{L}\p{N}]/u.test(rest) ? 2.4 : 3;
	if (line.bold) score += 1.6;
	else if (line.styles?.some(({ at, bold }) => bold && at[0] < 3)) score += 1;
	if (line.italic) score += 0.9;
	if (line.size > 1.05) score += 0.6;
	if (line.gap > 0) score += apart;
	if (line.parts.length > 1) score += 0.6;
	if (short <= 60) score += 0.3;
	if (short > (line.bold ? 110 : 90)) score -= 1.5;
	if (short > 140) score -= 2;
	// What a known label announces is told by the words after it.
	const told = label?.kind ? label.value : text;
	const saying = label?.kind ? wordsOf(told) : words;
	// "2015: Built an oven" tells of what was done then.
	const behind =
		dates[0] && dates[0].from < 2 && !label?.kind ? rest.replace(/^[^\p{L}]+/u, '') : '';
	const tellsBehind = behind !== '' && startsWithVerb(wordsOf(behind), behind);
	if (!leads && isSentence(label?.kind ? told : rest, saying)) score -= 2.2;
	if (/[,;]$/.test(text)) score -= 0.5;
	if (!dates.length && /\p{Ll}{3}\.$/u.test(text) && words.length > 3) score -= 0.8;
	if (beginsSmall(text) && !isOnOwn(rest) && employerScore(rest, words) < 2) score -= 1.5;
	if (startsWithVerb(saying, told)) score -= 1;
	if (tellsBehind && wordsOf(behind).length > 3) score -= 3;
	if (/^(?:An?|The|Une?|Eine?|Una?|Um|Uma)\s\p{Ll}/u.test(text)) score -= 1.2;
	if (speaks(text)) score -= 2.5;
	if (line.bullet) score -= 2.3;
	if (!dates.length && ranTogether(text)) score -= 4;
	if (
		label &&
		!['title', 'employer', 'location', 'dates', 'client', 'degree', 'institution'].includes(
			label.kind ?? ''
		)
	) {
		score -= label.kind === 'tags' || label.kind === 'body' ? 4 : label.value ? 1.6 : 0;
	} else if (label) score += 1;
	// "Autumn: 2008 – 2015" is a date all the same.
	if (label && dates.length && rest.replace(label.label, '').search(/[\p{L}\p{N}]/u) < 0)
		score += 1.6;
	if (short <= 100 && titleScore(rest) >= 1.4) score += 1;
	if (short <= 90 && Math.max(employerScore(rest, words), institutionScore(rest)) > 1.5)
		score += 0.9;
	if (short <= longestPlaced && endsInPlace(rest)) score += 0.9;
	if (isDuration(rest)) score += 0.9;
	if (/^https?:\/\/\S+$|^www\.\S+$/.test(text)) score -= 2;
	return score;
}

const longestLed = 200;
const longestPost = 60;
const longestBefore = 90;

/**
 * "2014 – 2017: Baker, Ovens and Doughs Unit, …", "Baker, Ovens Unit (2014 – 2017) …": a post beside a range at the edge of a
 * line, or before one in brackets, heads it, long as the names behind it are.
 */
function leadsWithPost(text: string, dates: readonly FoundDates[], rest: string): boolean {
	if (text.length > longestLed) return false;
	if (dates.some((one) => isBehindPost(text, one))) return true;
	const isAtEdge = dates.some(
		({ from, to, kind }) => kind !== 'moment' && (from < 2 || to > text.length - 3)
	);
	return isAtEdge && isPost(rest);
}

/** Whether a range stands in brackets behind a post that begins the line. */
function isBehindPost(text: string, { kind, from }: FoundDates): boolean {
	const before = text.slice(0, from);
	const isBracketed = text[from] === '(' || before.endsWith('(');
	return kind !== 'moment' && from <= longestBefore && isBracketed && isPost(before);
}

function isPost(lead: string): boolean {
	const [post = ''] = lead.replace(/^[^\p{L}]+/u, '').split(/[,|–—(:]|\s-\s|\sat\s/);
	return (
		post.length <= longestPost && titleScore(post) >= 2.4 && !startsWithVerb(wordsOf(post), post)
	);
}

/** Whether a text begins as the rest of a sentence does, and not as a name such as "eBread" or "bread.example". */
function beginsSmall(text: string): boolean {
	return /^\p{Ll}(?!\p{Lu})/u.test(text) && !/^[\w-]+\.\w{2,}/.test(text);
}

const longestPlaced = 80;

/** Whether a text is a place or ends in one behind a mark: "Fictional Bread | Springfield, IL". */
function endsInPlace(text: string): boolean {
	if (text.length <= 60 && placeScore(text) > 1.5) return true;
	const last = text.split(/\s[|·•–—-]\s/).at(-1) ?? '';
	return last !== text && placeScore(last) > 1.5;
}

const firstPerson = /^(?:I|I['’](?:ve|m|d)|My|We|Our|Ich|Wir|Je|J['’]\p{L}+|Nous)\s\p{Ll}/u;

/** Whether the writer speaks of what was done: "I was …", "Wir …". */
export function speaks(text: string): boolean {
	return firstPerson.test(text);
}

/** Whether a line holds dates and nothing else but how long that was. */
export function isBareDate(mark: Mark | undefined): boolean {
	if (!mark?.dates.length) return false;
	const rest = mark.rest.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
	return rest === '' || isDuration(rest);
}
