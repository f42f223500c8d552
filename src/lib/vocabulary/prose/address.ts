import type { Match } from '../lexicon';
import type { Words } from '../names/words';

const address = /@|:\/\/|^www\.|\.(?:com|org|net|io|dev|ai)(?:\/|$)/;
const addressReach = 80;

/** What ties the parts of an address, and what ends one. */
const tie = 1;
const end = 2;
const kinds = new Uint8Array(1 << 16);
for (const char of ':./@-_') kinds[char.charCodeAt(0)] = tie;
for (const char of ',;()\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')
	kinds[char.charCodeAt(0)] = end;
kinds.fill(end, 0x2000, 0x200b);

/** Whether the match is a part of a web or mail address. */
export function inAddress({ text, codes }: Words, { from, to }: Match): boolean {
	const goesOn = kindAt(codes, to) === tie && to + 1 < text.length && kindAt(codes, to + 1) !== end;
	const began = from > 0 && kindAt(codes, from - 1) === tie;
	if (!goesOn && !began) return false;
	let first = from;
	let last = to;
	while (first > from - addressReach && first > 0 && kindAt(codes, first - 1) !== end) first--;
	while (last < to + addressReach && last < text.length && kindAt(codes, last) !== end) last++;
	return address.test(text.slice(first, from) + '\0' + text.slice(to, last));
}

function kindAt(codes: Uint16Array, at: number): number | undefined {
	return kinds[codes[at] ?? 0];
}
