import { wordsOf } from '../words/fold-words';
import type { Entry, Run } from './entry';
import { employerScore } from './employer-evidence';
import { placeScore } from './place-evidence';
import { institutionScore } from './school-evidence';
import { titleScore } from './title-evidence';
import { isBareDate, type Mark } from './marks';
import { startStyle } from './start-style';

/** Puts what is no entry of its own under the entry before it. */
export function gather(runs: readonly Run[]): Entry[] {
	const isDated = ({ head }: Run) => head.some(({ dates }) => dates.length > 0);
	const dated = runs.filter(isDated).length;
	const mostlyDated =
		dated > 0 && dated * 2 >= runs.filter((run) => looksLikeEntry(run.head)).length;
	const firstStyle = runs[0] ? styleOfNames(runs[0].head) : '';
	const streamStyles = new Set<string>();
	const entries: {
		head: readonly Mark[];
		body: Mark[];
		streams: { head: Mark; body: Mark[] }[];
		joined: boolean;
		again: readonly Mark[];
	}[] = [];
	const open = ({ head, body, joined, again = [] }: Run) =>
		entries.push({ head, body: [...body], streams: [], joined, again });
	const over = overDates(runs);
	for (const run of runs) {
		const last = entries.at(-1);
		const [head] = run.head;
		if (!head) continue;
		const style = styleOfNames(run.head);
		const own =
			!last ||
			(isDated(run) && !isForClient(run, last.head)) ||
			over.has(run) ||
			(mostlyDated
				? looksLikeEntry(run.head) && (style === firstStyle || run.head.length > 1)
				: style === firstStyle || looksLikeEntry(run.head));
		if (own) {
			open(run);
			continue;
		}
		if (isTitleOf(run, last.head)) {
			last.head = [...last.head, head];
			last.body.push(...run.body);
			continue;
		}
		streamStyles.add(style);
		for (const [i, mark] of run.head.entries()) {
			last.streams.push({ head: mark, body: i === run.head.length - 1 ? run.body : [] });
		}
	}
	return entries.map((entry) => cutStream(entry, streamStyles));
}

/**
 * Lines set as the first of all that stand with what they tell of themselves over dates: where the first does so, each of
 * them is an employer over the dates and the title of a position.
 */
function overDates(runs: readonly Run[]): ReadonlySet<Run> {
	const isOver = ({ head }: Run, i: number) =>
		head.every(({ dates }) => !dates.length) && isBareDate(runs[i + 1]?.head[0]);
	const [first] = runs;
	const style = first?.head[0] && isOver(first, 0) ? startStyle(first.head[0]) : null;
	return new Set(
		runs.filter((run, i) => run.head[0] && startStyle(run.head[0]) === style && isOver(run, i))
	);
}

/** How the first line is set that names something: dates may stand over it. */
function styleOfNames(head: readonly Mark[]): string {
	const first = head.find((mark) => !isBareDate(mark)) ?? head[0];
	return first ? startStyle(first) : '';
}

/** "Position: Baker" under an employer and its dates, whose lines have no such label: the title of it. */
function isTitleOf({ head: [own, ...more] }: Run, above: readonly Mark[]): boolean {
	return (
		own?.label?.kind === 'title' &&
		own.label.value !== '' &&
		!more.length &&
		above.every(({ label }) => label?.kind !== 'title')
	);
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
	if (entry.head.slice(0, -1).every(isBareDate)) return entry;
	const isLower = last.line.heading !== null && last.line.heading > (first.line.heading ?? 0);
	const isOwn =
		entry.head.length > 2 &&
		isLower &&
		(last.line.gap > 0 || /[:：]$/.test(last.line.text)) &&
		titleScore(last.rest) < 1.4;
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
