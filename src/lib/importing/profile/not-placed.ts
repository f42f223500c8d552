import type { Take } from '../fields/said';
import type { Line } from '../lines/line';
import type { FieldSource } from './read-field';

const word = /[\p{L}\p{M}]+|\p{N}+/gu;

/**
 * The words of the source that are in no field, line by line: with those in fields they are all there are. Where one
 * line has several such stretches they come apart.
 */
export function notPlaced(lines: readonly Line[], takes: readonly Take[]): FieldSource[] {
	const taken = new Map<Line, string[]>();
	for (const { line, text } of takes) {
		const texts = taken.get(line);
		if (texts) texts.push(text);
		else taken.set(line, [text]);
	}
	return lines.flatMap((line) => leftOf(line, taken.get(line) ?? []));
}

function leftOf(line: Line, texts: readonly string[]): FieldSource[] {
	if (texts.includes(line.text)) return [];
	const counts = new Map<string, number>();
	for (const text of new Set(texts)) {
		for (const [found] of text.matchAll(word)) counts.set(found, (counts.get(found) ?? 0) + 1);
	}
	const left: { from: number; to: number }[] = [];
	let isOpen = false;
	for (const found of line.text.matchAll(word)) {
		const count = counts.get(found[0]) ?? 0;
		counts.set(found[0], count - 1);
		const to = found.index + found[0].length;
		const last = left.at(-1);
		if (count > 0) isOpen = false;
		else if (last && isOpen) last.to = to;
		else {
			left.push({ from: found.index, to });
			isOpen = true;
		}
	}
	return left.map(({ from, to }) => ({
		page: line.page,
		line: line.number,
		text: line.text.slice(from, to)
	}));
}
