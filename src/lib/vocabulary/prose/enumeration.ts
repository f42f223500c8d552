import type { Placed } from './placed';

/** The matches of one enumeration ("Go, Rust and Zig"), both ends included, as places among all matches. */
export interface Enumeration {
	readonly start: number;
	readonly end: number;
}

/** How many matches to each side are looked at; keeps the time linear in a list of thousands. */
const widest = 12;

/** For each match of a text, which are in order, the enumeration that it stands in. */
export function enumerationsOf(matches: readonly Placed[], text: string): Enumeration[] {
	const all: Enumeration[] = [];
	for (let start = 0; start < matches.length;) {
		let end = start;
		while (end + 1 < matches.length && enumerates(matches[end], matches[end + 1], text)) end++;
		for (let i = start; i <= end; i++) {
			all.push({ start: Math.max(start, i - widest), end: Math.min(end, i + widest) });
		}
		start = end + 1;
	}
	return all;
}

const longestLink = 8;
const link = /^\)?\s*(?:,|\/|&|,?\s*(?:and|or|nor)\s|,\s*\(?)\s*$/i;

function enumerates(a: Placed | undefined, b: Placed | undefined, text: string): boolean {
	if (!a || !b || b.from - a.to > longestLink) return false;
	const between = text.slice(a.to, b.from);
	return between === ', ' || (between !== ' ' && link.test(between));
}
