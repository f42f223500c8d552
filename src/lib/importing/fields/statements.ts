import { labelOf } from '../entries/label';
import type { Line } from '../lines/line';
import type { Said, Take } from './said';

/** Lines that are one statement, put together. */
export interface Statement {
	readonly text: string;
	readonly lines: readonly Line[];
	readonly bullet: boolean;
	readonly indent: number;
}

/** How far a line must reach, as a share of the longest around it, to be broken by the page and not by its writer. */
const wrappedShare = 0.8;
const narrowest = 45;

/** Puts hard-wrapped lines together again: what goes on from the line before is one statement with it. */
export function statementsOf(lines: readonly Line[]): Statement[] {
	const width = Math.max(narrowest, ...lines.map(({ text }) => Math.min(text.length, 200)));
	const statements: { text: string; lines: Line[]; bullet: boolean; indent: number }[] = [];
	let isParted = false;
	for (const line of lines) {
		if (!/[\p{L}\p{N}]/u.test(line.text)) {
			// A picture or a rule has no words to lose, but parts what stands on both sides.
			isParted = true;
			continue;
		}
		const last = statements.at(-1);
		const previous = last?.lines.at(-1);
		if (last && previous && !isParted && goesOn(previous, line, width)) {
			last.text = joined(last.text, line.text);
			last.lines.push(line);
		} else {
			statements.push({ text: line.text, lines: [line], bullet: line.bullet, indent: line.indent });
		}
		isParted = false;
	}
	return statements;
}

/** "85%" above "latency cut" is one claim, set in two sizes. */
const figure =
	/^(?:[<>~≈+±-]?[$€£₹]?\d[\d.,/]{0,12}\s?(?:%|x|×|k|m|b|ms|s|h)?\+?|\p{Lu}{2,3}|Auto)$/iu;

/** Lines longer than this were not broken by hand or by a page. */
const widestPage = 130;

function goesOn(previous: Line, line: Line, width: number): boolean {
	if (line.bullet || line.heading !== null || previous.heading !== null) return false;
	if (
		(figure.test(line.text) && !previous.full) ||
		line.parts.length > 1 ||
		labelOf(line.text)?.value
	)
		return false;
	if (figure.test(previous.text)) return line.gap === 0;
	if (line.gap > 0 || line.column !== previous.column)
		return line.column !== previous.column && /^\p{Ll}/u.test(line.text);
	if (line.bold !== previous.bold && !previous.bullet) return false;
	if (/^\p{Ll}/u.test(line.text))
		return !/[.!?]$/.test(previous.text) || line.indent > previous.indent;
	if (/[,(/&–—-]$/.test(previous.text)) return true;
	const full =
		previous.text.length >= wrappedShare * width && width > narrowest && width <= widestPage;
	if (previous.bullet || line.indent > previous.indent) {
		return full || (line.indent > previous.indent && !/[.!?:]$/.test(previous.text));
	}
	return (
		full &&
		!/[:]$/.test(previous.text) &&
		(!/[.!?]$/.test(previous.text) || previous.text.length > 0.9 * width)
	);
}

/** A word broken by a hyphen at the end of a line is one word; other hyphens stay. */
function joined(before: string, after: string): string {
	if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before + after;
	return `${before} ${after}`;
}

/** A statement as a value, without a sign that is left at its start. */
export function statementSaid({ text, lines }: Statement, confidence = 0.9): Said {
	const from: Take[] = lines.map((line) => ({ line, text: line.text }));
	const value = text.replace(/^[•●▪◦‣*·■□➢➤►▶✓✔–—-]\s*/u, '').trim();
	return { value, confidence, from };
}
