import { labelOfLine } from '../entries/label';
import type { Line } from '../lines/line';
import type { LabelKind } from '../words/lists';

const personal: ReadonlySet<LabelKind | null> = new Set([
	'name',
	'email',
	'phone',
	'birth',
	'location'
]);

/** Whether a line under a profile is a label with what reaches or tells of the person: "Name: Ada Example". */
export function isOfPerson(line: Line): boolean {
	const label = labelOfLine(line);
	return label !== null && label.value !== '' && line.text.length < 100 && personal.has(label.kind);
}

/** "Driving licence: B" among the skills is about the person. */
export function isPersonal(line: Line): boolean {
	const label = labelOfLine(line);
	return label?.kind === 'birth' && label.value !== '';
}
