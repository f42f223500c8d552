import { type Before, type Cut, strength } from './cut';
import { Edges } from './edges';
import { addMarks } from './edges-by-marks';
import { addJoints } from './edges-by-words';
import type { Mark } from './marks';
import { partEdges, styleEdges } from './style-edges';
import type { Told } from './told';

/** The title, the employer and what follows it after commas, as a sentence names them. */
export function cutTold(text: string, { title, employer, place }: Told): Cut[] {
	const cuts: Cut[] = [{ from: title[0], to: title[1], before: 'line', says: 'title' }];
	if (!employer) return cuts;
	if (place !== undefined) {
		cuts.push({ from: employer[0], to: employer[1], before: 'strong', says: 'employer' });
		if (place) cuts.push({ from: place[0], to: place[1], before: 'comma', says: 'location' });
		return cuts;
	}
	let [from] = employer;
	for (const found of text.slice(...employer).matchAll(/, ?|$/g)) {
		const to = employer[0] + found.index;
		if (to > from)
			cuts.push({ from, to, before: cuts.length > 1 ? 'comma' : 'strong', says: 'employer' });
		from = to + found[0].length;
	}
	return title[0] < employer[0] ? cuts : [...cuts.slice(1), ...cuts.slice(0, 1)];
}

/** The pieces of a line, by the marks, the joining words and the changes of type between them. */
export function cutLine({ line, dates, label }: Mark): Cut[] {
	const { text } = line;
	// What a label of no known kind says may as well be the name of the school before its grade.
	const start =
		label?.kind && label.value ? Math.max(0, text.indexOf(label.value, label.label.length)) : 0;
	const edges = new Edges(text, start, dates);
	addMarks(edges);
	addJoints(edges, line.heading !== null);
	for (const edge of partEdges(line)) edges.add(edge, edge, 'part', true);
	for (const [from, to] of styleEdges(line)) edges.add(from, to, 'style');
	// Words that lead to a page are one thing, where others of their line do not.
	for (const { at } of line.links) for (const edge of at) edges.add(edge, edge, 'style');
	return between(edges);
}

/** What stands between the edges of a line. */
function between({ text, start, all }: Edges): Cut[] {
	const cuts: Cut[] = [];
	let from = start;
	let before: Before = 'line';
	let ends = false;
	const push = (to: number) => {
		const trimmed = trim(text, from, to);
		if (trimmed) cuts.push({ ...trimmed, before, ends });
		if (trimmed) ends = false;
		return trimmed !== null;
	};
	const inOrder = all.toSorted(
		(a, b) => a.from - b.from || strength(b.before) - strength(a.before)
	);
	for (const edge of inOrder) {
		if (edge.from < from) {
			from = Math.max(from, edge.to);
			ends ||= edge.ends === true;
			continue;
		}
		const pushed = push(edge.from);
		ends ||= edge.ends === true;
		if (pushed || strength(edge.before) > strength(before)) before = edge.before;
		from = edge.to;
	}
	push(text.length);
	return cuts;
}

const icon = /^\s*(?![\d#*])\p{Extended_Pictographic}\uFE0F?\s*/u;

/** Marks, pictures and spaces at the ends are no part of a piece. */
function trim(text: string, from: number, to: number): { from: number; to: number } | null {
	from += icon.exec(text.slice(from, to))?.[0].length ?? 0;
	while (from < to && /[\s.|,;:•·*●▪■–—\-()[\]_/~>@]/.test(text[from] ?? '')) {
		// ".NET" begins with its dot.
		if (text[from] === '.' && /\p{L}/u.test(text[from + 1] ?? '')) break;
		from++;
	}
	while (to > from && /[\s|,;:•·*●▪■–—\-([\]_/~]/.test(text[to - 1] ?? '')) to--;
	if (text[to - 1] === ')' && !text.slice(from, to).includes('(')) to--;
	return from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { from, to } : null;
}
