import { leavesOpen } from '../lines/open-bracket';
import { isOnlyDates } from '../dates/only-dates';
import type { Line } from '../lines/line';
import { type LabelKind, labelKind, titleHeads } from '../words/lists';

/** A label before a colon, and what it says. */
export interface Label {
	readonly kind: LabelKind | null;
	readonly label: string;
	readonly value: string;
}

/** "Label: value", where the label is short and begins the line; a label that is known may end in a dash. */
export function labelOf(text: string): Label | null {
	const at = text.slice(0, 60).search(/[:：]\s|[:：]$/);
	if (at < 1) return dashedLabel(text);
	const label = text
		.slice(0, at)
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.trim();
	// "Python (ML: …)": what opens within a label does not end with it.
	const isOpen = leavesOpen(label);
	// "Feb 2013 – Present: Baker at …": dates before a colon announce no more than others do.
	if (!label || isOpen || label.split(' ').length > 5 || isOnlyDates(label)) return null;
	return { kind: labelKind(label), label, value: text.slice(at + 1).trim() };
}

/** The label of a line: before a colon, or in a cell of its own. */
export function labelOfLine(line: Line): Label | null {
	const [first, second] = line.parts;
	// "Intern" in a cell of its own is a title beside its dates.
	const kind = first && second && !titleHeads.has(first.text) ? labelKind(first.text) : null;
	if (!first || !kind) return labelOf(line.text) ?? bareBody(line);
	return { kind, label: first.text, value: line.text.slice(first.text.length).trim() };
}

const longestBare = 60;

/** "Highlights" alone on its line heads the statements below, as it does with a colon. */
function bareBody({ text, heading, bullet }: Line): Label | null {
	const isBare = text.length < longestBare && heading === null && !bullet;
	return isBare && labelKind(text) === 'body' ? { kind: 'body', label: text, value: '' } : null;
}

function dashedLabel(text: string): Label | null {
	const [, label = '', value = ''] =
		/^(\p{L}[^:–—-]{1,30}?)\s[-–—]\s(.+)$/u.exec(text.slice(0, 400)) ?? [];
	const kind = label ? labelKind(label) : null;
	return kind && dashedKinds.has(kind) ? { kind, label, value } : null;
}

const dashedKinds: ReadonlySet<LabelKind> = new Set([
	'employer',
	'location',
	'degree',
	'institution',
	'area',
	'score',
	'tags'
]);
