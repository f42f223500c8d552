import type { Match } from './lexicon';

const address = /@|:\/\/|^www\.|\.(?:com|org|net|io|dev|ai)(?:\/|$)/;
const addressReach = 80;

/** Whether the match is a part of a web or mail address. */
export function inAddress(text: string, { from, to }: Match): boolean {
	const next = text[to];
	const previous = text[from - 1];
	if (!isGlue(next) && !isGlue(previous)) return false;
	let start = from;
	let end = to;
	while (start > from - addressReach && start > 0 && !/[\s,;()]/.test(text[start - 1] ?? ''))
		start--;
	while (end < to + addressReach && end < text.length && !/[\s,;()]/.test(text[end] ?? '')) end++;
	return address.test(text.slice(start, from) + '\0' + text.slice(to, end));
}

function isGlue(char: string | undefined): boolean {
	return (
		char === ':' || char === '.' || char === '/' || char === '@' || char === '-' || char === '_'
	);
}
