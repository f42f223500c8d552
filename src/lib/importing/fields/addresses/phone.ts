import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { findDates } from '../../dates/find-dates';
import type { Line } from '../../lines/line';
import { said, type Said } from '../said';
import { writtenEmail } from './email';
import { percentDecoded } from './percent-decoded';

const digits = /(?:\+|\(|00)?\d[\d\s().\-–/]{6,22}\d/g;

/** Looking through all plans of the world takes its time; no number is shorter. */
const fewestDigits = /(?:\p{Nd}\P{Nd}*){6}/u;

/** A phone number in a line; one that is no valid number anywhere counts where a label or its form speaks for it. */
export function phoneIn(line: Line, labelled: boolean): Said | null {
	let hidden: Said | null = null;
	for (const { href, at } of line.links) {
		const tel = /^tel:(.+)/i.exec(href)?.[1];
		if (tel) {
			// An icon of the link is no part of the number.
			const words = line.text.slice(at[0], at[1]).replace(/^[^+(\d]+(?=[+(\d])/, '');
			const isPart =
				/[\d+(-]$/.test(line.text.slice(0, at[0])) || /^\d/.test(line.text.slice(at[1]));
			if (!isPart && /\d{5}/.test(words.replace(/\D/g, ''))) return said(words, line, 0.95, words);
			hidden ??= said(percentDecoded(tel), line, 0.95, words);
		}
	}
	// What is written stands before what an icon links to.
	return writtenPhone(line, labelled) ?? hidden;
}

function writtenPhone(line: Line, labelled: boolean): Said | null {
	if (line.text.length > 500 || !fewestDigits.test(line.text)) return null;
	const text = withoutDates(line.text)
		.replace(writtenEmail, (found) => ' '.repeat(found.length))
		// A postal code before an area code is no part of the number, and that of a book is none.
		.replace(/\b\d{5}(?=[\s–—-]+\(\d|\s[–—-]+\s\d)|\b97[89][\d-]{10,14}\b/g, (found) =>
			' '.repeat(found.length)
		);
	const [valid] = findPhoneNumbersInText(text);
	if (valid) {
		const words = text.slice(valid.startsAt, valid.endsAt);
		return said(words.trim(), line, 0.97, words);
	}
	for (const found of text.match(digits) ?? []) {
		const bare = found.replace(/\D/g, '');
		const before = text[text.indexOf(found) - 1] ?? ' ';
		if (bare.length < 7 || bare.length > 15 || /[\w/.:=-]/.test(before)) continue;
		if (
			/^(?:19|20)\d\d\s?[–\-/]\s?(?:19|20)\d\d$/.test(found.trim()) ||
			/^\d{4}-\d\d-\d\d$/.test(found)
		)
			continue;
		if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}/.test(found.trim())) continue;
		const formed = /^\+|^00|^\(|\d{3}[\s.-]\d{3}[\s.-]\d{4}/.test(found) || bare.length >= 9;
		if (labelled || formed) return said(found.trim(), line, labelled ? 0.9 : 0.75, found);
	}
	return null;
}

/** A text with blanks where it names stretches of time, whose figures look like those of a number. */
function withoutDates(text: string): string {
	let blanked = text;
	for (const { kind, from, to } of findDates(text)) {
		if (kind === 'moment') continue;
		blanked = blanked.slice(0, from) + ' '.repeat(to - from) + blanked.slice(to);
	}
	return blanked;
}
