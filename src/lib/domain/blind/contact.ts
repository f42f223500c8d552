import type { Edit } from './edits';

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const address = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/giu;
/** Without a scheme only small letters count, so that "ASP.NET" and "Booking.com" stay. */
const bareAddress =
	/(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|in|ai|co|app|xyz|tech|info|page|site|blog|edu|uk|de|fr|eu|us|ca|au)\b(?:\/[^\s<>"')\]]*)?/gu;
/** A telephone number as people write it: an optional country code, then digits in groups. */
const phone = /(?<![\w.])(?:\+|00)?\(?\d(?:[\s().-]{0,2}\d){8,14}(?![\w%])/gu;
/** The same digits as two years or a day are no telephone number. */
const dated = /^(?:19|20)\d\d(?:\D|$)/;

/** E-mail addresses, links and telephone numbers in a text. */
export function contactEdits(text: string): Edit[] {
	return [
		...all(text, mail, '[e-mail]'),
		...all(text, address, '[link]'),
		...all(text, bareAddress, '[link]'),
		...all(text, phone, '[phone]').filter(({ from, to }) => !dated.test(text.slice(from, to)))
	];
}

function all(text: string, pattern: RegExp, words: string): Edit[] {
	return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
		from: index,
		// A full stop after an address ends the sentence.
		to: index + found.replace(/[.,;:!?]+$/, '').length,
		with: words
	}));
}
