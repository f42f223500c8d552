import type { Line } from '../lines/line';

/** An address that says so, within a text. */
const written = /(?:https?:\/\/|(?<![\w@./-])www\.)[^\s<>()|,;"]+/giu;
/** The name of a host and no more, as it is shown under a link: "example.com/about". */
const bareHost = /^(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,10}(?:\/[^\s<>()|,;"]{0,200})?$/iu;
const longest = 300;

/** Where a text has web addresses, as ranges `[from, to)`. */
export function addressesIn(text: string): (readonly [from: number, to: number])[] {
	if (!text.includes('://') && !/www\./i.test(text)) return [];
	return [...text.matchAll(written)].map(({ 0: found, index }) => [
		index,
		index + found.replace(/[.:]+$/, '').length
	]);
}

/** Whether a text is an address that says so: nobody is called that. */
export function isAddress(text: string): boolean {
	const [first] = addressesIn(text.trim());
	return first !== undefined && first[0] === 0 && first[1] >= text.trim().length;
}

/** Whether a line shows where its own link leads, and no more: "example.com" over a link to it. */
function showsItsLink({ text, links }: Line): boolean {
	if (!bareHost.test(text)) return false;
	const bare = (address: string) =>
		address
			.toLowerCase()
			.replace(/^https?:\/\//, '')
			.replace(/^www\./, '')
			.replace(/\/$/, '');
	return links.some(({ href }) => bare(href) === bare(text));
}

/** Whether a line is a web address and no more, in brackets or without; a heading names what it links to. */
export function isAddressLine(line: Line): boolean {
	if (line.text.length > longest) return false;
	const text = line.text.replace(/^[([<\s]+|[)\]>\s]+$/g, '');
	return isAddress(text) || (line.heading === null && !line.bold && showsItsLink(line));
}
