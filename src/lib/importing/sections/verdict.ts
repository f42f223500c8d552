import { findDates } from '../dates/find-dates';
import { hasSpan } from '../dates/has-span';
import { withoutDates } from '../dates/without-dates';
import type { Line } from '../lines/line';
import { wordsOf } from '../words/fold-words';
import {
	isEmploymentType,
	type LabelKind,
	labelKind,
	languageNames,
	titleHeads
} from '../words/lists';
import { isSetBelow } from './below-heading';
import type { Candidate, Setting } from './candidates';
import { isDocumentWord, type SectionKind } from './heading-kind';

/** Kinds whose words are also labels inside other sections. */
const everyday: ReadonlySet<SectionKind> = new Set([
	'skills',
	'projects',
	'summary',
	'languages',
	'design',
	'other',
	'awards'
]);
/** Kinds made of dated entries, in which a heading may be an entry. */
const ofEntries: ReadonlySet<SectionKind> = new Set([
	'work',
	'education',
	'projects',
	'volunteer',
	'certificates',
	'awards',
	'publications'
]);

/** Kinds whose entries tell of duties. */
const ofPosts: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer']);

/** What section a line heads, and how sure that is. */
export interface Verdict {
	readonly kind: SectionKind;
	readonly certainty: number;
}

/** The section that a line stands in: what it is, how it is headed and where it begins. */
export interface Within {
	readonly kind: SectionKind;
	/** The line that heads it; `null` for the first block. */
	readonly heading: Line | null;
	readonly from: number;
}

/** Whether a line heads a section, and of what; `null` where it is of the section it stands in. */
export function judge(
	candidate: Candidate,
	how: Setting,
	within: Within,
	lines: readonly Line[],
	before: readonly Pick<Verdict, 'kind'>[]
): Verdict | null {
	const { kind: current, heading, from } = within;
	const own = heading?.heading ?? null;
	const { said, line, numbered } = candidate;
	// "Main activities" under a position announces what was done there.
	const announces = said !== null && said.certainty < 1 && labelKind(line.text) === 'body';
	if (announces && ofPosts.has(current)) return null;
	// "HTML 90%" among the skills is one.
	if (current === 'skills' && /\d\s?%$/.test(line.text)) return null;
	if (how.numbered && numbered) {
		return { kind: said?.kind ?? 'other', certainty: said?.certainty ?? 0.5 };
	}
	// "Freelance" stands among employers, set as they are.
	const isBelow = heading !== null && isSetBelow(line, heading);
	const isHow = current === 'work' && said?.kind === 'work' && isEmploymentType(line.text);
	if (isHow && (isBelow || isSetAsEntries(line, lines.slice(from, candidate.at)))) return null;
	if (said?.kind === 'contact' && said.certainty === 1 && reaches(lines[candidate.at + 1]))
		return said;
	if (!said) return judgeUnknown(candidate, how, current, lines, before, from);
	if (heading && isSetBelow(line, heading) && isOfEntry(candidate, current)) return null;
	const exact = said.certainty >= 0.8;
	const seen = before.some(({ kind }) => kind === said.kind) || current === said.kind;
	// "Education" alone on its line among the skills is none of them, however it is set.
	const isAmong =
		line.heading === null &&
		current === 'skills' &&
		(said.kind === 'education' || said.kind === 'work');
	if (isAmong && said.certainty === 1 && !seen) return { ...said, certainty: 0.7 };
	if (how.level !== null && line.heading !== null) {
		if (line.heading < how.level && !exact) return null;
		if (isSmaller(line, how) && said.certainty < 0.95) return null;
		if (line.heading <= how.level) return said;
		// What is headed as the section it stands in is one beside it.
		if (exact && own !== null && own > how.level && line.heading <= own) return said;
		if (current === 'skills' && isGroup(line, own, lines[from])) return null;
		const isListed = current === 'skills' || ofEntries.has(current);
		// Below the heading of a section of entries stand entries: "Faculty of Ovens and Information" is no contact.
		const isSure = ofEntries.has(current) ? said.certainty >= 0.95 : exact;
		return !isSure || (everyday.has(said.kind) && isListed) || seen
			? null
			: { ...said, certainty: 0.7 };
	}
	if (how.level !== null) {
		// Headings are marked in this source; an unmarked line heads a section only where it says so in all ways.
		const isLarge = line.size >= large && line.size >= how.size * smaller;
		const loud = line.bold || isLarge || candidate.key.includes('C') || candidate.key.includes(':');
		const apart = line.gap > 0 || candidate.at === 0;
		const spoken =
			said.kind === 'languages' &&
			languageNames.find(wordsOf(lines[candidate.at + 1]?.text ?? '')).length > 0;
		if (spoken && loud && said.certainty === 1) return { ...said, certainty: 0.7 };
		const isBold = line.bold && said.certainty >= 0.95;
		const certain = (said.certainty === 1 || isBold) && loud && apart && !seen;
		return certain && !(everyday.has(said.kind) && (current === 'skills' || ofEntries.has(current)))
			? { ...said, certainty: 0.7 }
			: null;
	}
	if (line.heading !== null) return said;
	if (how.keys.size && how.keys.has(candidate.key) && candidate.distinct)
		return exact || line.gap > 0 ? said : null;
	if (!exact) return null;
	if (candidate.distinct && how.keys.size === 0) return said;
	if (how.plain && said.certainty === 1 && line.gap > 0 && !seen && !line.bullet)
		return { ...said, certainty: 0.7 };
	if (everyday.has(said.kind)) {
		const heads =
			isAlone(lines, candidate.at) ||
			(said.certainty >= 0.95 && headsBlock(lines, candidate.at, current));
		const isPlain = [...how.keys].every(
			(key) => plainKey.test(key) && said.certainty === 1 && !seen
		);
		return isPlain && line.gap > 0 && heads ? { ...said, certainty: 0.7 } : null;
	}
	const areLarger = how.keys.size > 0 && [...how.keys].every((key) => parseInt(key, 10) > 11);
	if (areLarger && said.certainty < 1 && !candidate.distinct && isItem(lines, candidate.at))
		return null;
	const apart = line.gap > 0 || candidate.at === 0;
	// Where headings are set off, a line that is not, and follows on, is an item that has a heading's words.
	if (!apart && how.keys.size && !how.keys.has(candidate.key)) return null;
	return apart || !seen ? { ...said, certainty: said.certainty * (apart ? 0.9 : 0.7) } : null;
}

/** Whether a line is one by which somebody is reached, and no more. */
function reaches(line: Line | undefined): boolean {
	return (
		line !== undefined &&
		line.text.length < 80 &&
		/\S@\S+\.\p{L}{2}|^\P{L}{0,4}\+?[\d().\s-]{9,20}$/u.test(line.text)
	);
}

/** So much larger than text, and no smaller than what heads sections, a line heads one though its style does not say so. */
const large = 1.2;
/** So much smaller, a heading is of a lower level, whatever its style is made from. */
const smaller = 0.9;
const sameSize = 1.02;

/** Whether a heading of the level of sections is set smaller than those that certainly head some: entries are. */
function isSmaller({ heading, size }: Line, how: Setting): boolean {
	return heading === how.level && size < how.size * smaller;
}

/** Whether lines above, in the same section, are set apart as a line is: they begin entries there. */
function isSetAsEntries(line: Line, above: readonly Line[]): boolean {
	return above.some(({ heading, size, bold, column }) => {
		if (heading !== null || line.heading !== null) return heading === line.heading;
		const isAlike = Math.abs(size - line.size) < 0.05 && bold === line.bold;
		return isAlike && column === line.column && (bold || size > 1.1);
	});
}

/** Whether a line stands among others that are set alike and as far apart: an item of a list without signs. */
function isItem(lines: readonly Line[], at: number): boolean {
	const [line, next] = [lines[at], lines[at + 1]];
	return [lines[at - 1], next].every(
		(other) =>
			line !== undefined &&
			other !== undefined &&
			other.indent === line.indent &&
			other.size === line.size &&
			!other.bold &&
			Math.abs((next?.gap ?? 0) - line.gap) < 0.1
	);
}

/** Labels that an entry has under it. */
const entryLabels: Partial<Record<SectionKind, ReadonlySet<LabelKind>>> = {
	work: new Set(['body', 'tags']),
	projects: new Set(['body', 'tags']),
	volunteer: new Set(['body', 'tags']),
	education: new Set(['courses'])
};

/** Whether a heading set lower than that of its section is an entry, a label under one, or a group of skills. */
function isOfEntry({ said, line }: Candidate, current: SectionKind): boolean {
	if (!said || said.kind === 'work' || said.kind === 'education') return false;
	if (current === 'interests') return true;
	if (current === 'skills') return said.kind !== 'languages' || said.certainty < 1;
	const label = labelKind(line.text.replace(/\s*[:：]$/, ''));
	if (label && entryLabels[current]?.has(label)) return true;
	return ofEntries.has(current) && said.certainty < 0.8;
}

/** How a source without layout sets headings: in capitals or before a colon. */
const plainKey = /^10C?:?$/;

/** Whether a lower heading in a section of skills names a group of them: the first one, and those set alike. */
function isGroup(line: Line, own: number | null, first: Line | undefined): boolean {
	return own !== null && (line.heading ?? 0) > own && first?.heading === line.heading;
}

/** Whether what follows a line is longer than it: a heading has something under it. */
function isAlone(lines: readonly Line[], at: number): boolean {
	const next = lines[at + 1];
	return next !== undefined && (next.bullet || next.text.length > 20 || next.gap > 0);
}

/** Whether a line begins a block of short lines, outside of sections whose entries do so too. */
function headsBlock(lines: readonly Line[], at: number, current: SectionKind): boolean {
	const next = lines[at + 1];
	return !ofEntries.has(current) && next !== undefined && next.gap === 0;
}

/** A heading whose words are in no list: a section by how it is set, unless it is an entry of the section it is in. */
function judgeUnknown(
	{ line, key, at }: Candidate,
	how: Setting,
	current: SectionKind,
	lines: readonly Line[],
	before: readonly Pick<Verdict, 'kind'>[],
	from: number
): Verdict | null {
	const other: Verdict = { kind: 'other', certainty: 0.4 };
	if (line.heading !== null && line.heading === how.level && at > 0 && isOverCareer(lines, at))
		return { kind: 'work', certainty: 0.5 };
	if (current === 'head' && before.every(({ kind }) => kind === 'head') && at < from + 3)
		return null;
	if (line.heading !== null) {
		if (how.level === null || line.heading > how.level || isSmaller(line, how)) return null;
		// A style of a higher level that is set no larger was chosen for its looks.
		const isNoLarger = line.size !== 1 && line.size <= how.largest * sameSize;
		if (line.heading < how.level && current !== 'head' && isNoLarger) return null;
		if (how.caps && !key.includes('C')) return null;
		if (ofEntries.has(current) && looksLikeEntry(lines, at, from)) return null;
		return current === 'head' && line.heading < how.level ? null : other;
	}
	if (!how.keys.has(key) || line.size <= 1.1 || ofEntries.has(current) || current === 'head')
		return null;
	return other;
}

const reach = 4;

/** Whether a heading that says what the document is, "Lebenslauf", stands right over lines with dates: a career. */
function isOverCareer(lines: readonly Line[], at: number): boolean {
	const below = lines.slice(at + 1, at + 1 + reach);
	const end = below.findIndex(({ heading }) => heading !== null);
	const own = end < 0 ? below : below.slice(0, end);
	return (
		isDocumentWord(lines[at]?.text ?? '') && own.filter(({ text }) => hasSpan(text)).length > 1
	);
}

/** Whether a line holds dates and no words besides. */
function isDates(line: Line | undefined): boolean {
	if (!line || line.text.length > 60) return false;
	const rest = withoutDates(line.text);
	return rest !== line.text && !/[\p{L}\p{N}]/u.test(rest);
}

/** Whether a heading begins an entry: it, or the lines right above or under it, have dates or name a position. */
function looksLikeEntry(lines: readonly Line[], at: number, from: number): boolean {
	const level = lines[at]?.heading ?? 0;
	if (isDates(lines[at - 1])) return true;
	// Where the entries so far have headings below this one's level, one more such heading follows a section's.
	const ofEntry = lines[from]?.heading ?? null;
	if (ofEntry !== null && ofEntry > level && lines[at + 1]?.heading === ofEntry) return false;
	for (let i = at; i < Math.min(at + reach, lines.length); i++) {
		const line = lines[i];
		if (!line || (i > at && line.heading !== null && line.heading <= level)) break;
		if (line.text.length > 120) break;
		if (line.bullet && i > at + 1) break;
		if (findDates(line.text).length) return true;
		if (i === at && titleHeads.find(wordsOf(line.text)).length) return true;
	}
	return false;
}
