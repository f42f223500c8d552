import { labelOfLine } from '../entries/label';
import { isAddress } from '../entries/web-address';
import type { Line } from '../lines/line';
import type { LabelKind } from '../words/lists';
import { emailIn } from '../fields/addresses/email';
import { linksIn } from '../fields/addresses/links';
import { phoneIn } from '../fields/addresses/phone';

const personal: ReadonlySet<LabelKind | null> = new Set([
	'name',
	'email',
	'phone',
	'birth',
	'location'
]);

/**
 * Whether a line under a profile is a label with what reaches or tells of the person: "Name: Ada Example",
 * "GitHub: https://github.com/example".
 */
export function isOfPerson(line: Line): boolean {
	const label = labelOfLine(line);
	if (!label?.value) return false;
	return line.text.length < 100 && (personal.has(label.kind) || isAddress(label.value));
}

/** "Driving licence: B" among the skills is about the person. */
export function isPersonal(line: Line): boolean {
	const label = labelOfLine(line);
	return label?.kind === 'birth' && label.value !== '';
}

const longestOfPerson = 100;
const fewestLinks = 2;

function isTold(text: string): boolean {
	return /[.!?]$/.test(text) && text.split(' ').length > 3;
}

/**
 * The lines by which a person is reached, up to the first that tells more: under "About", or under what somebody is by
 * trade. None where no address or number is among them, nor several links.
 */
export function reachingLines(lines: readonly Line[]): readonly Line[] {
	const end = lines.findIndex(({ text }) => text.length > longestOfPerson || isTold(text));
	const short = end < 0 ? lines : lines.slice(0, end);
	const isReached = (line: Line) => emailIn(line) !== null || phoneIn(line, false) !== null;
	const areOwn = short.filter((line) => isReached(line) || linksIn(line).length > 0).length;
	const reach = short.some(isReached) || areOwn >= fewestLinks;
	return reach && areOwn * 2 >= short.length ? short : [];
}
