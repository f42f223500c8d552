import { findDates } from '../dates/find-dates';
import type { Line } from '../lines/line';
import type { Section } from './sections';

/** What is under the last date of a letter: a signature, its name again, what is enclosed. */
const mostBelow = 4;
const placed = /^\p{Lu}[\p{L} .'’/()-]{1,40}?,?\s*(?:(?:den|am|on|le|the|el|em|a|à|il)\s+)?$/u;
const labelled =
	/^(?:(?:place|date|ort|datum|lieu|lugar|fecha|local|data|luogo|signature|unterschrift|signed|firma|assinatura)\b[\s/,&]*)+[:.…_]/iu;
const sent = /^(?:sent from my|gesendet von|envoyé de mon|enviado desde mi|enviado do meu)\b/i;

/**
 * Sections without the lines that close a document: "Bern, 3 May 2024" and a signature below it are about the paper, not
 * of the section they stand in.
 */
export function withoutClosing(sections: readonly Section[]): Section[] {
	const last = sections.at(-1);
	if (!last || last.kind === 'head') return [...sections];
	const end = last.lines.length;
	const from = last.lines.findIndex((line, at) => end - at <= mostBelow && closes(line));
	if (from < 0) return [...sections];
	return [
		...sections.slice(0, -1),
		{ ...last, lines: last.lines.slice(0, from) },
		{ kind: 'other', certainty: 0.5, heading: [], lines: last.lines.slice(from) }
	];
}

function closes({ text, bullet, heading }: Line): boolean {
	if (bullet || heading !== null || text.length > 90) return false;
	if (labelled.test(text) || sent.test(text)) return true;
	const [date, second] = findDates(text);
	const isDay = date?.kind === 'moment' && date.start?.length === 10 && !second;
	return isDay && date.to >= text.length - 1 && placed.test(text.slice(0, date.from));
}
