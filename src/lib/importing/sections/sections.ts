import { findDates } from '../dates/find-dates';
import type { Line } from '../lines/line';
import { labelKind, languageNames, titleHeads } from '../words/lists';
import { wordsOf } from '../words/fold-words';
import { type HeadingKind, headingKind, type SectionKind } from './heading-kind';
import { nameLineAt } from './name-line';
import { isCaps, isDistinct, styleKey, styleOf } from './heading-style';

/** A section: what it is about, the lines that head it, and those under them. */
export interface Section {
	readonly kind: SectionKind;
	/** How sure the kind is, 0 to 1. */
	readonly certainty: number;
	/** Its heading, with the number before it where that stands on a line of its own; empty for the first block. */
	readonly heading: readonly Line[];
	readonly lines: readonly Line[];
}

/** Kinds without which there is hardly a résumé; how they are set tells how sections are headed in this one. */
const anchors: ReadonlySet<SectionKind> = new Set([
	'work',
	'education',
	'skills',
	'projects',
	'summary'
]);
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

interface Candidate {
	readonly at: number;
	/** Lines it takes: 2 where a number stands above it. */
	readonly from: number;
	readonly line: Line;
	readonly said: HeadingKind | null;
	readonly key: string;
	readonly distinct: boolean;
	readonly numbered: boolean;
}

/**
 * Cuts a résumé into its sections, by the words of headings and by how they are set: what is set as the certain
 * headings are is one too, though its words be unknown.
 */
export function sectionsOf(lines: readonly Line[]): Section[] {
	const all = candidatesIn(lines);
	const nameAt = nameLineAt(lines) ?? 0;
	const candidates = all.filter(({ at }) => at !== nameAt || nameAt === 0);
	const how = settingOf(candidates);
	const sections: Section[] = [];
	let kind: SectionKind = 'head';
	let certainty = 1;
	let heading: readonly Line[] = [];
	let from = 0;
	const close = (to: number) => {
		sections.push({ kind, certainty, heading, lines: lines.slice(from, to) });
	};
	const openHead = () => {
		close(nameAt);
		({ kind, certainty } = { kind: 'head', certainty: 1 });
		heading = [];
		from = nameAt;
	};
	let isNamed = nameAt === 0;
	for (const candidate of candidates) {
		if (!isNamed && candidate.from > nameAt) {
			openHead();
			isNamed = true;
		}
		const verdict = judge(
			candidate,
			how,
			{ kind, level: heading.at(-1)?.heading ?? null, from },
			lines,
			sections
		);
		if (!verdict) continue;
		close(candidate.from);
		({ kind, certainty } = verdict);
		heading = lines.slice(candidate.from, candidate.at + 1);
		from = candidate.at + 1;
	}
	if (!isNamed) openHead();
	close(lines.length);
	return sections;
}

const longest = 70;

function candidatesIn(lines: readonly Line[]): Candidate[] {
	const found: Candidate[] = [];
	for (const [at, line] of lines.entries()) {
		if (line.text.length > longest) continue;
		const isLoud = isCaps(line.text) && line.text.length > 4;
		if (
			line.bullet &&
			line.heading === null &&
			!(isLoud && headingKind(line.text)?.certainty === 1)
		)
			continue;
		if (line.parts.length > 1 && line.heading === null) continue;
		const style = styleOf(line);
		const numbered = at > 0 && /^0\d\s*[./)]?$|^1\d\s*[./)]?$/.test(lines[at - 1]?.text ?? '');
		const said = headingKind(line.text);
		// What is set as running text and reads so goes on from the line above it.
		if (line.heading === null && !numbered && !isDistinct(style) && isRunning(line.text, said))
			continue;
		if (said && said.certainty < 0.8 && labelKind(line.text) && line.heading === null) continue;
		if (!said && line.heading === null && !numbered && !(isDistinct(style) && line.size > 1.1))
			continue;
		found.push({
			at,
			from: numbered ? at - 1 : at,
			line,
			said,
			key: styleKey(style),
			distinct: isDistinct(style),
			numbered
		});
	}
	return found;
}

/** Whether a line's words are of a text rather than over one: begun small, a list, or ended like a sentence. */
function isRunning(text: string, said: HeadingKind | null): boolean {
	return (
		/[.,;]$/.test(text) || ((/^\p{Ll}/u.test(text) || text.includes(',')) && said?.certainty !== 1)
	);
}

/** How the sections of this résumé are headed. */
interface Setting {
	/** The level of most of the certain headings; `null` where the source has no headings of its own. */
	readonly level: number | null;
	/** How the certain headings are set. */
	readonly keys: ReadonlySet<string>;
	/** Whether all certain headings of that level are in capitals. */
	readonly caps: boolean;
	readonly numbered: boolean;
}

function settingOf(candidates: readonly Candidate[]): Setting {
	const sure = candidates.filter(({ said, distinct, numbered }) => {
		return said && said.certainty >= 0.8 && anchors.has(said.kind) && (distinct || numbered);
	});
	const levels = new Map<number, number>();
	for (const { line, said } of sure) {
		if (line.heading === null) continue;
		const weight = said?.kind === 'work' || said?.kind === 'education' ? 2 : 1;
		levels.set(line.heading, (levels.get(line.heading) ?? 0) + weight);
	}
	const [best] = [...levels].sort(([a, n], [b, m]) => m - n || a - b);
	const level = best?.[0] ?? null;
	const atLevel = sure.filter(({ line }) => line.heading === level);
	return {
		level,
		keys: new Set(sure.map(({ key }) => key)),
		caps: atLevel.length > 1 && atLevel.every(({ key }) => key.includes('C')),
		numbered: sure.filter(({ numbered }) => numbered).length > 1
	};
}

type Verdict = Pick<Section, 'kind' | 'certainty'>;

/** The section that a line stands in: what it is, how it is headed and where it begins. */
interface Within {
	readonly kind: SectionKind;
	readonly level: number | null;
	readonly from: number;
}

function judge(
	candidate: Candidate,
	how: Setting,
	within: Within,
	lines: readonly Line[],
	before: readonly Section[]
): Verdict | null {
	const { kind: current, level: own, from } = within;
	const { said, line, numbered } = candidate;
	// "Main activities" under a position announces what was done there.
	const announces = said !== null && said.certainty < 1 && labelKind(line.text) === 'body';
	if (announces && current === 'work' && !candidate.distinct) return null;
	if (how.numbered && numbered) {
		return { kind: said?.kind ?? 'other', certainty: said?.certainty ?? 0.5 };
	}
	if (!said) return judgeUnknown(candidate, how, current, lines, before, from);
	const exact = said.certainty >= 0.8;
	const seen = before.some(({ kind }) => kind === said.kind) || current === said.kind;
	if (how.level !== null && line.heading !== null) {
		if (line.heading < how.level && !exact) return null;
		if (line.heading <= how.level) return said;
		// What is headed as the section it stands in is one beside it.
		if (exact && own !== null && own > how.level && line.heading <= own) return said;
		const isListed = current === 'skills' || ofEntries.has(current);
		return !exact || (everyday.has(said.kind) && isListed) || seen
			? null
			: { ...said, certainty: 0.7 };
	}
	if (how.level !== null) {
		// Headings are marked in this source; an unmarked line heads a section only where it says so in all ways.
		const loud = line.bold || candidate.key.includes('C') || candidate.key.includes(':');
		const apart = line.gap > 0 || candidate.at === 0;
		const spoken =
			said.kind === 'languages' &&
			languageNames.find(wordsOf(lines[candidate.at + 1]?.text ?? '')).length > 0;
		if (spoken && loud && said.certainty === 1) return { ...said, certainty: 0.7 };
		const certain = said.certainty === 1 && loud && apart && !seen;
		return certain && !(everyday.has(said.kind) && current !== 'head')
			? { ...said, certainty: 0.7 }
			: null;
	}
	if (line.heading !== null) return said;
	if (how.keys.size && how.keys.has(candidate.key) && candidate.distinct)
		return exact || line.gap > 0 ? said : null;
	if (!exact) return null;
	if (candidate.distinct && how.keys.size === 0) return said;
	if (everyday.has(said.kind)) {
		const heads =
			isAlone(lines, candidate.at) ||
			(said.certainty >= 0.95 && headsBlock(lines, candidate.at, current));
		return !how.keys.size && line.gap > 0 && heads ? { ...said, certainty: 0.7 } : null;
	}
	const apart = line.gap > 0 || candidate.at === 0;
	return apart || !seen ? { ...said, certainty: said.certainty * (apart ? 0.9 : 0.7) } : null;
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
	before: readonly Section[],
	from: number
): Verdict | null {
	const other: Verdict = { kind: 'other', certainty: 0.4 };
	if (current === 'head' && before.length === 0 && at < 3) return null;
	if (line.heading !== null) {
		if (how.level === null || line.heading > how.level) return null;
		if (how.caps && !key.includes('C')) return null;
		if (ofEntries.has(current) && looksLikeEntry(lines, at, from)) return null;
		return current === 'head' && line.heading < how.level ? null : other;
	}
	if (!how.keys.has(key) || line.size <= 1.1 || ofEntries.has(current) || current === 'head')
		return null;
	return other;
}

const reach = 4;

/** Whether a heading begins an entry: it, or the lines right under it, have dates or name a position. */
function looksLikeEntry(lines: readonly Line[], at: number, from: number): boolean {
	const level = lines[at]?.heading ?? 0;
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
