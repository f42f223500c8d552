import type { Line, LineLink } from '../../lines/line';
import { said, type Said } from '../said';
import { percentDecoded } from './percent-decoded';

/** Addresses as they are written. */
export const writtenEmail =
	/[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,5}\p{L}{2,24}/gu;
const guarded =
	/([\w.+-]{1,64})\s?(?:\[at\]|\(at\)|\{at\}|<at>|\sat\s|\[@\]|\(@\)|\s@\s)\s?([\w-]{1,63}(?:\s?(?:\[dot\]|\(dot\)|\{dot\}|\sdot\s|\[\.\]|\(\.\)|\.)\s?[\w-]{2,63}){1,4})/gi;
const dotWords = /\s?(?:\[dot\]|\(dot\)|\{dot\}|\sdot\s|\[\.\]|\(\.\))\s?/gi;

/** An e-mail address in a line, also where it is written so that machines miss it: "anna [at] example.org". */
export function emailIn(line: Line): Said | null {
	for (const { href, at } of line.links) {
		const mail = /^mailto:([^?]+)/i.exec(href)?.[1];
		if (!mail?.includes('@')) continue;
		const written = percentDecoded(mail);
		const words = line.text.slice(at[0], at[1]);
		const seen = writtenAt(line.text, at);
		// What is read stands before what a program may have scrambled under it.
		const own =
			seen && !written.includes(seen) ? seen : (written.match(writtenEmail)?.[0] ?? written);
		return said(own, line, 0.98, words);
	}
	if (line.text.length > 2000) return null;
	const plain = line.text.match(writtenEmail)?.[0];
	if (plain) return said(plain, line, 0.98, plain);
	for (const found of line.text.matchAll(guarded)) {
		const host = (found[2] ?? '').replace(dotWords, '.').replace(/\s/g, '');
		const spelt =
			/\[at\]|\(at\)|\{at\}|<at>|\[@\]|\(@\)/i.test(found[0]) ||
			/dot/i.test(found[2] ?? '') ||
			/\s@\s/.test(found[0]);
		if (!spelt || !/\.\w{2,}$/.test(host)) continue;
		return said(`${found[1]}@${host}`, line, 0.85, found[0]);
	}
	return null;
}

/** The address that is written where a link is. */
function writtenAt(text: string, [from, to]: LineLink['at']): string | undefined {
	if (text.length > 2000) return undefined;
	const found = [...text.matchAll(writtenEmail)];
	return found.find(({ index, 0: one }) => index < to && index + one.length > from)?.[0];
}
