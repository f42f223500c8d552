import { findInList } from '$lib/vocabulary/find-skills';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import type { Line } from '../../lines/line';
import { type Draft, said, type Said } from '../said';

const shortestProse = 90;
const drawing = /[│┌┐└┘├┤┬┴┼─═║▼▲]/;

/** Notes on the design of systems: a kind and a name above a paragraph, and below it a drawing or what was used. */
export function designDrafts(lines: readonly Line[], vocabulary: Vocabulary): Draft[] {
	const prose = lines.flatMap(({ text }, i) =>
		text.length >= shortestProse && /[.!]$/.test(text) && !drawing.test(text) ? [i] : []
	);
	return prose.map((at, n) => {
		const previous = prose[n - 1] ?? -1;
		const next = prose[n + 1];
		const name = lines[at - 1];
		const kind = at - 2 > previous ? lines[at - 2] : undefined;
		const summary = lines[at];
		// The two lines above the next paragraph are its own head.
		const below = lines.slice(
			at + 1,
			next === undefined ? lines.length : Math.max(at + 1, next - 2)
		);
		return {
			name: name && said(name.text, name, 0.7),
			kind: kind && said(kind.text, kind, 0.6),
			summary: summary && said(summary.text, summary, 0.8),
			keywords: keywordsIn(below, vocabulary)
		};
	});
}

function keywordsIn(lines: readonly Line[], vocabulary: Vocabulary): Said[] | undefined {
	const found = new Map<string, Said>();
	for (const line of lines) {
		for (const { name, skill, at } of findInList(vocabulary, line.text)) {
			if (skill.startsWith('other:') || found.has(name)) continue;
			found.set(name, said(name, line, 0.7, line.text.slice(at[0], at[1])));
		}
	}
	return found.size ? [...found.values()] : undefined;
}
