import type { Line } from '../lines/line';
import { wordsOf } from '../words/fold-words';
import {
	degreeScore,
	employerScore,
	institutionScore,
	isStreet,
	placeScore,
	titleScore
} from './evidence';
import { type Mark, markOf, startsWithVerb } from './marks';
import { ranTogether } from '../lines/run-together';
import { recordsOf } from './form';
import { splitRun } from './split-run';
import { startStyle } from './start-style';

/** A body of work under an entry: its heading, and what stands below it. */
export interface Stream {
	readonly head: Mark;
	readonly body: readonly Mark[];
}

/** A position, a degree, a project: the lines at its head and those that tell of it. */
export interface Entry {
	readonly head: readonly Mark[];
	readonly body: readonly Mark[];
	readonly streams: readonly Stream[];
	/** Whether it follows its neighbour's head with nothing between: a position under the employer above. */
	readonly joined: boolean;
}

/** The entries of a section, and the lines before the first that belong to none. */
export interface Entries {
	readonly before: readonly Mark[];
	readonly entries: readonly Entry[];
}

interface Run {
	head: Mark[];
	body: Mark[];
	/** Whether nothing stands between it and the run before. */
	joined: boolean;
}

/**
 * Cuts the lines of a section into entries. All entries of a résumé are laid out alike, so what the clear ones show
 * decides about the others.
 */
export function entriesOf(lines: readonly Line[], of: 'work' | 'education' = 'work'): Entries {
	const marks = lines
		.map((line) => (of === 'education' ? schoolMark(line) : markOf(line)))
		.filter((mark) => !isOfTerms(mark) && !isStreet(mark.line.text));
	const records = recordsOf(marks);
	if (records)
		return {
			before: [],
			entries: records.map((record) => ({ ...record, streams: [], joined: false }))
		};
	const heads = headsAmong(marks);
	const before: Mark[] = [];
	const runs: Run[] = [];
	for (const [i, mark] of marks.entries()) {
		if (heads[i]) {
			if (i > 0 && heads[i - 1]) runs.at(-1)?.head.push(mark);
			else runs.push({ head: [mark], body: [], joined: false });
		} else if (runs.length) runs.at(-1)?.body.push(mark);
		else before.push(mark);
	}
	return { before, entries: gather(splitAll(datesFromBelow(runs))) };
}

/** "Salary: …", "Reason for leaving: …": what a form asks besides is of no entry's head, and no statement. */
function isOfTerms({ line, label }: Mark): boolean {
	return label?.kind === 'terms' && !line.bullet && line.text.length < 100;
}

/** Schools and degrees speak for the head of an entry, also in items of a list. */
function schoolMark(line: Line): Mark {
	const mark = markOf(line);
	const evidence = Math.max(
		degreeScore(mark.rest) >= 1.8 ? 1.2 : 0,
		institutionScore(mark.rest) >= 2 ? 1.2 : 0
	);
	const isBelow =
		mark.label !== null && ['score', 'courses', 'tags', 'body'].includes(mark.label.kind ?? '');
	return {
		...mark,
		headness: mark.headness + (isBelow ? -3 : evidence + (line.bullet && evidence ? 0.8 : 0))
	};
}

/** Lines nearer than this, in lines of body text, belong together however their page spaces them. */
const close = 0.6;

/** More lines than this over the first date are no head. */
const mostOver = 3;

/** Which lines stand at the head of entries; a short line beside a sure one goes with it. */
function headsAmong(marks: readonly Mark[]): boolean[] {
	const nested = shallowBulletsHead(marks);
	const hasDated = marks.some(({ line, dates }) => !line.bullet && dates.length > 0);
	const sure = marks.map(
		(mark) =>
			!(hasDated && isAside(mark)) &&
			mark.headness + (nested && mark.line.bullet && mark.line.indent === nested.indent ? 2 : 0) >
				0.7
	);
	const heads = marks.map((mark, i) => {
		if (sure[i] || mark.line.bullet || mark.rest.length > 160) return sure[i] ?? false;
		// Under dates that stand alone at the start stands what they date; dates alone never stand without a line above.
		const underDate =
			isBareDate(marks[i - 1]) && !sure[i - 2] && !startsWithVerb(mark.words, mark.line.text);
		const isSet = mark.line.bold || mark.line.heading !== null;
		return underDate || (isSet && isBareDate(marks[i + 1]));
	});
	for (const [i, mark] of marks.entries()) {
		// A title and its dates as the first items of a list under an employer.
		if (!mark.line.bullet || !isBareDate(mark)) continue;
		const from = [i - 1, i - 2].find((at) => heads[at] && !marks[at]?.line.bullet);
		if (from === undefined || marks[from]?.dates.length) continue;
		for (let at = from + 1; at <= i; at++) heads[at] = true;
	}
	// What stands over the first date, with nothing before it, is what it dates.
	const firstAt = heads.indexOf(true);
	const over = marks.slice(0, Math.max(0, firstAt));
	if (
		over.length <= mostOver &&
		isBareDate(marks[firstAt]) &&
		over.every(({ line, rest, headness }) => !line.bullet && rest.length < 70 && headness > -0.9)
	)
		heads.fill(true, 0, Math.max(0, firstAt));
	const certain = [...heads];
	for (let i = marks.length - 1; i >= 0; i--) {
		const mark = marks[i];
		if (!mark || mark.line.bullet) continue;
		if (heads[i] || mark.headness < -0.9 || mark.rest.length > 70) continue;
		const below = heads[i + 1] && (marks[i + 1]?.line.gap ?? 1) < close;
		const above = certain[i - 1] && mark.line.gap < close && i > 0 && !/[.!]$/.test(mark.line.text);
		const starts = i === 0 || mark.line.gap > 0 || endsBody(marks[i - 1]);
		if ((below && (starts || mark.headness > 0)) || (above && mark.headness > -0.4))
			heads[i] = true;
	}
	for (const [i, { line, headness, rest }] of marks.entries()) {
		if (heads[i - 1] && line.gap < close && !line.bullet && headness > 0.3 && rest.length <= 60)
			heads[i] = true;
	}
	return heads;
}

/** "Head of shift from 2015" as an item under dated entries: no entry of its own without both ends. */
function isAside({ line, dates, told }: Mark): boolean {
	return (
		line.bullet &&
		!told &&
		dates.length > 0 &&
		dates.every(
			({ kind, from, to }) =>
				kind === 'moment' || (kind === 'ongoing' && /\d\)?$/.test(line.text.slice(from, to)))
		)
	);
}

/** Whether a line holds dates and nothing else. */
function isBareDate(mark: Mark | undefined): boolean {
	return mark !== undefined && mark.dates.length > 0 && !/[\p{L}\p{N}]/u.test(mark.rest);
}

/** Whether a line can be the last of an entry: an item, a sentence that ended, tags. */
function endsBody(mark: Mark | undefined): boolean {
	if (!mark) return true;
	return (
		mark.line.bullet ||
		/[.!?]$/.test(mark.line.text) ||
		mark.label?.kind === 'tags' ||
		ranTogether(mark.line.text)
	);
}

/** Where entries are items of a list with items inside: the indent of the outer ones. */
function shallowBulletsHead(marks: readonly Mark[]): { indent: number } | null {
	const bullets = marks.filter(({ line }) => line.bullet);
	const indent = Math.min(...bullets.map(({ line }) => line.indent));
	const outer = bullets.filter(({ line }) => line.indent === indent);
	const dated = outer.filter(({ dates }) => dates.length);
	const hasInner = outer.length < bullets.length;
	if (!dated.length || marks.some(({ line, dates }) => !line.bullet && dates.length)) return null;
	return hasInner || dated.length > outer.length / 2 ? { indent } : null;
}

/** Where dates stand below what they date, each run but the first begins with the dates of the one before. */
function datesFromBelow(runs: readonly Run[]): readonly Run[] {
	const [first, ...others] = runs;
	const last = runs.at(-1);
	const isShifted =
		others.length > 0 &&
		first?.head.every(({ dates }) => !dates.length) &&
		others.every(
			({ head }) => isBareDate(head[0]) && head.slice(1).every(({ dates }) => !dates.length)
		) &&
		last?.head.length === 1 &&
		last.body.length === 0;
	if (!isShifted) return runs;
	return runs.slice(0, -1).map((run, i) => {
		const own = i === 0 ? run.head : run.head.slice(1);
		const dates = runs[i + 1]?.head[0];
		return { ...run, head: dates ? [...own, dates] : own };
	});
}

function splitAll(runs: readonly Run[]): Run[] {
	const dated = runs.filter(({ head }) => head.filter(({ dates }) => dates.length).length === 1);
	const offsets = dated.map(({ head }) => head.findIndex(({ dates }) => dates.length));
	const styles = runs.flatMap(({ head }) => (head[0] ? [startStyle(head[0])] : []));
	return runs.flatMap(({ head, body }) => {
		const pieces = splitRun(head, { offsets, styles });
		return pieces.map((piece, i) => ({
			head: piece,
			body: i === pieces.length - 1 ? body : [],
			joined: i > 0
		}));
	});
}

/** Puts what is no entry of its own under the entry before it. */
function gather(runs: readonly Run[]): Entry[] {
	const isDated = ({ head }: Run) => head.some(({ dates }) => dates.length > 0);
	const dated = runs.filter(isDated).length;
	const mostlyDated =
		dated > 0 && dated * 2 >= runs.filter((run) => looksLikeEntry(run.head)).length;
	const firstStyle = runs[0]?.head[0] ? startStyle(runs[0].head[0]) : '';
	const streamStyles = new Set<string>();
	const entries: {
		head: readonly Mark[];
		body: Mark[];
		streams: { head: Mark; body: Mark[] }[];
		joined: boolean;
	}[] = [];
	const open = (head: readonly Mark[], body: readonly Mark[], joined: boolean) =>
		entries.push({ head, body: [...body], streams: [], joined });
	for (const run of runs) {
		const last = entries.at(-1);
		const [head] = run.head;
		if (!head) continue;
		const style = startStyle(head);
		const own =
			!last ||
			(isDated(run) && !isForClient(run, last.head)) ||
			(mostlyDated
				? looksLikeEntry(run.head) && (style === firstStyle || run.head.length > 1)
				: style === firstStyle || looksLikeEntry(run.head));
		if (own) {
			open(run.head, run.body, run.joined);
			continue;
		}
		streamStyles.add(style);
		for (const [i, mark] of run.head.entries()) {
			last.streams.push({ head: mark, body: i === run.head.length - 1 ? run.body : [] });
		}
	}
	return entries.map((entry) => cutStream(entry, streamStyles));
}

/** Whether a line that names a client stands under a position whose own lines name none. */
function isForClient({ head: [head] }: Run, above: readonly Mark[]): boolean {
	return (
		head?.label?.kind === 'client' &&
		above.some(({ dates }) => dates.length > 0) &&
		above.every(({ label }) => label?.kind !== 'client')
	);
}

/** The heading of the first body of work may stand right under the entry's own lines. */
function cutStream(entry: Entry, streamStyles: ReadonlySet<string>): Entry {
	const last = entry.head.at(-1);
	const first = entry.head[0];
	if (!last || !first || entry.head.length < 2 || last.dates.length) return entry;
	const isLower = last.line.heading !== null && last.line.heading > (first.line.heading ?? 0);
	const isOwn =
		entry.head.length > 2 && isLower && last.line.gap > 0 && titleScore(last.rest) < 1.4;
	const isAlike = streamStyles.has(startStyle(last)) && startStyle(first) !== startStyle(last);
	if (!isAlike && !isOwn) return entry;
	return {
		...entry,
		head: entry.head.slice(0, -1),
		body: [],
		streams: [{ head: last, body: entry.body }, ...entry.streams]
	};
}

/** Whether undated lines name a position or an employer of their own, and not only a body of work. */
function looksLikeEntry(head: readonly Mark[]): boolean {
	return head.some(({ rest, dates }) => {
		if (dates.length) return true;
		const words = wordsOf(rest);
		return (
			titleScore(rest, words) >= 2.4 ||
			employerScore(rest, words) >= 2.4 ||
			institutionScore(rest) >= 2.2 ||
			(head.length > 1 && placeScore(rest) >= 1.9)
		);
	});
}
