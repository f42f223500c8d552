import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { labelOf } from '../../entries/label';
import type { Line } from '../../lines/line';
import { wordsOf } from '../../words/fold-words';
import { hasSeparators, itemsIn, knownShare } from '../lists';
import { isLevel } from './skill-level-lines';

/** A line that names a group and has no items itself. */
export function isLabelLine(line: Line, text: string, next: Line | undefined): boolean {
	if (!next || text.length > 60) return false;
	if (line.heading !== null && next.heading === null) return true;
	if (/[,;]/.test(text)) return false;
	if (line.heading !== null) return true;
	if (/[:：]$/.test(text)) return true;
	const isOuter = line.bullet && next.bullet && next.indent > line.indent;
	return isOuter || (line.bold && !next.bold && !line.bullet);
}

/**
 * What names the group on the line of its items: "Languages: Go", "**Cloud** AWS, GCP", a first cell of a table.
 * @param isTable whether first cells are labels throughout.
 */
export function labelBeside(line: Line, text: string, isTable: boolean): string | null {
	const label = labelOf(text);
	if (label && label.value && !/\d\s*$/.test(label.label))
		return text.slice(0, text.indexOf(label.value, label.label.length));
	const [first, second] = line.parts;
	if (
		first &&
		second &&
		/\p{L}/u.test(first.text) &&
		line.parts.length === 2 &&
		!hasSeparators(first.text) &&
		(isTable || hasSeparators(second.text) || (first.bold && !second.bold))
	)
		return first.text;
	const style = line.styles?.[0];
	if (
		style?.bold &&
		style.at[0] < 2 &&
		style.at[1] < text.length - 2 &&
		line.styles?.length === 1 &&
		!/[,;]/.test(text.slice(0, style.at[1]))
	) {
		return text.slice(0, style.at[1]);
	}
	const dashed = /^([^,;|–—]{2,40}?)\s+[-–—]\s+(?=[^,]+,)/.exec(text)?.[0];
	return dashed ?? null;
}

/** What stands behind a label, without the mark between them. */
export function behindLabel(text: string, label: string | null): string {
	return text.slice(label?.length ?? 0).replace(/^[\s:：–—|-]+/, '');
}

/** A label without the mark behind it. */
export function bareName(label: string): string {
	return label.replace(/[\s:：–—|-]+$/, '');
}

/** Whether first cells are labels throughout: beside most of them stands a list, or they alone are bold. */
export function hasLabelCells(lines: readonly Line[]): boolean {
	const pairs = lines.filter(({ parts }) => parts.length === 2);
	const labelled = pairs.filter(
		({ parts: [first, second] }) =>
			(second && hasSeparators(second.text)) ||
			(first?.bold && !second?.bold) ||
			/[:：]$/.test(first?.text ?? '') ||
			isLevel(second?.text ?? '')
	);
	if (labelled.length > 0) return labelled.length * 2 >= pairs.length;
	const words = (cell: 0 | 1) =>
		pairs.reduce((sum, { parts }) => sum + wordsOf(parts[cell]?.text ?? '').length, 0);
	// Short cells beside long ones name them.
	return pairs.length > 1 && pairs.length === lines.length && words(1) >= words(0) * 2;
}

/** Whether labels and lists alternate, a line each, with nothing else to tell them by. */
export function arePairs(lines: readonly Line[], vocabulary: Vocabulary): boolean {
	const [first] = lines;
	if (
		!first ||
		lines.length < 4 ||
		lines.length % 2 ||
		lines.some(
			(line) =>
				line.bullet || line.heading !== null || line.bold !== first.bold || labelOf(line.text)
		)
	)
		return false;
	const [labels, lists] = [0, 1].map((odd) => lines.filter((_, i) => i % 2 === odd));
	const words = (of: readonly Line[] = []) =>
		of.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
	const known = (of: readonly Line[] = []) =>
		of.reduce((sum, { text }) => sum + knownShare(text, vocabulary), 0);
	const hasCells = ({ parts }: Line) => parts.length > 1;
	const cells = lists?.filter(hasCells).length ?? 0;
	// Cells in every other line tell more than the marks between words do.
	const areCells = cells * 4 >= lines.length && !labels?.some(hasCells);
	const areLists = lists?.filter(({ text }) => hasSeparators(text)).length ?? 0;
	const areAll = areLists * 2 === lines.length;
	const isShort = labels?.every(
		({ text }) =>
			wordsOf(text).length <= (areCells || areAll ? 7 : 4) && (areCells || !hasSeparators(text))
	);
	const isTold = areCells || areLists * 4 >= lines.length || words(lists) > words(labels) * 2;
	return (
		isShort === true &&
		isTold &&
		words(lists) > words(labels) * 1.3 &&
		(areCells || known(lists) > known(labels))
	);
}

const wordsOfClause = 4;

/** "Ovens: Set-up and repair of ovens for bakeries of all sizes." tells of what its label names, and names no more. */
export function tellsOfLabel(text: string): boolean {
	const words = wordsOf(text);
	const isProse = /\p{Ll}\.$/u.test(text) && words.length > 2 * wordsOfClause;
	return isProse && words.length >= itemsIn(text).length * wordsOfClause;
}
