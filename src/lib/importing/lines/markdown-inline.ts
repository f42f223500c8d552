import { decodeEntities } from './entities';
import type { LineBuilder, Style } from './line-builder';

/** What an HTML tag among Markdown does to the lines. */
export interface TagUse {
	/** Called for tags that are not of style: the name in lower case, and whether it closes. */
	tag(name: string, closing: boolean): void;
}

/** Further away an end is not looked for, so that unclosed marks cost no more than this each. */
const farthest = 1000;
/** A longer line is no line of a résumé, and is taken as it is. */
const longest = 20_000;
const bareAddress = /(?:https?:\/\/|www\.)[^\s<>()|*`"]+/y;
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,14})((?:\s[^<>]{0,999})?)\/?>/y;
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,500}|[^\s<>@]{1,100}@[^\s<>@]{1,100})>/y;
const escapable = /[!-/:-@[-`{-~]/;
const attributes = /\{:?\s?[.#][^{}]{0,200}\}/y;

/**
 * Reads the emphasis, links, code, escapes and tags of one line of Markdown into a builder. Marks without an end
 * stay as written. Takes time linear in the length of the line.
 * @param references addresses of `[words][name]`, by name in lower case.
 */
export function readInline(
	text: string,
	into: LineBuilder,
	use: TagUse,
	references: ReadonlyMap<string, string>,
	style: Style = {}
): void {
	if (text.length > longest) {
		into.add(decodeEntities(text), style);
		return;
	}
	const last = new Map<string, number>();
	const isClosedAfter = (mark: string, at: number) => {
		let end = last.get(mark);
		if (end === undefined) last.set(mark, (end = text.lastIndexOf(mark)));
		return end > at;
	};
	let current: { bold: boolean; italic: boolean; href?: string | null } = {
		bold: style.bold ?? false,
		italic: style.italic ?? false,
		href: style.href
	};
	let plain = '';
	/** Where the last words end that are set as code. */
	let codeTo = 0;
	const flush = () => {
		if (plain) into.add(decodeEntities(plain), current);
		plain = '';
	};
	const set = (change: Partial<typeof current>) => {
		flush();
		current = { ...current, ...change };
	};

	for (let at = 0; at < text.length;) {
		const char = text[at] ?? '';
		if (char === '\\' && escapable.test(text[at + 1] ?? '')) {
			// An escaped pipe stands for one; entities are not to see what was escaped.
			plain += text[at + 1] === '&' ? '&amp;' : (text[at + 1] ?? '');
			at += 2;
		} else if (char === '*' || char === '_' || (char === '~' && text[at + 1] === '~')) {
			const run = runOf(text, at, char);
			const inWord = char === '_' && isWord(text[at - 1]) && isWord(text[at + run.length]);
			if (inWord || run.length > 3) {
				plain += run;
			} else if (char === '~') {
				flush();
			} else {
				const opens = /\S/.test(text[at + run.length] ?? '');
				const closes = /\S/.test(text[at - 1] ?? '');
				const next = { ...current };
				let meant = false;
				for (const [kind, width] of [
					['bold', 2],
					['italic', 1]
				] as const) {
					if (run.length !== width && run.length !== 3) continue;
					const mark = char.repeat(width);
					if (current[kind] && closes) {
						next[kind] = style[kind] ?? false;
						meant = true;
					} else if (!current[kind] && opens && isClosedAfter(mark, at + run.length - 1)) {
						next[kind] = true;
						meant = true;
					}
				}
				if (meant) set(next);
				else if (opens && closes) plain += run;
			}
			at += run.length;
		} else if (char === '`') {
			const run = runOf(text, at, '`');
			const end = text.indexOf(run, at + run.length);
			if (end < 0) {
				at += run.length;
			} else {
				// Words set as code, one after the other, are cells.
				const isNext = codeTo > 0 && text.slice(codeTo, at).trim() === '' && codeTo < at;
				flush();
				if (isNext) into.setApart();
				into.add(text.slice(at + run.length, end), current);
				at = codeTo = end + run.length;
			}
		} else if (char === '!' && text[at + 1] === '[') {
			// A picture is read as what stands for it; where it lies is no link of the person.
			const picture = linkAt(text, at + 1, references);
			if (picture) plain += picture.words;
			at = picture?.to ?? at + 1;
		} else if (char === '[') {
			const link = linkAt(text, at, references);
			if (link) {
				flush();
				readInline(link.words, into, use, references, { ...current, href: link.href });
				at = link.to;
			} else {
				plain += char;
				at++;
			}
		} else if (char === '<') {
			autolink.lastIndex = at;
			tag.lastIndex = at;
			const address = autolink.exec(text);
			const html = address ? null : tag.exec(text);
			if (address?.[1]) {
				flush();
				const href = /^[a-z]+:/i.test(address[1]) ? address[1] : `mailto:${address[1]}`;
				into.add(address[1].replace(/^mailto:/, ''), { ...current, href });
				at += address[0].length;
			} else if (html) {
				const name = (html[2] ?? '').toLowerCase();
				const closing = html[1] === '/';
				if (name === 'b' || name === 'strong') set({ bold: !closing });
				else if (name === 'i' || name === 'em') set({ italic: !closing });
				else if (name === 'a') set({ href: closing ? null : hrefIn(html[3] ?? '') });
				else {
					flush();
					use.tag(name, closing);
				}
				at += html[0].length;
			} else {
				plain += char;
				at++;
			}
		} else if (char === '{') {
			attributes.lastIndex = at;
			const found = attributes.exec(text);
			if (!found) plain += char;
			at += found ? found[0].length : 1;
		} else if ((char === 'h' || char === 'w') && !isWord(text[at - 1])) {
			bareAddress.lastIndex = at;
			const address = bareAddress.exec(text)?.[0].replace(/[.,;:!?]+$/, '');
			if (address) {
				flush();
				into.add(address, { ...current, href: current.href ?? address });
			} else plain += char;
			at += address?.length ?? 1;
		} else {
			plain += char;
			at++;
		}
	}
	flush();
}

function runOf(text: string, at: number, char: string): string {
	let to = at;
	while (text[to] === char) to++;
	return text.slice(at, to);
}

function isWord(char: string | undefined): boolean {
	return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** The `href` of a tag's attributes, if there is one. */
export function hrefIn(attributes: string): string | null {
	const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
	return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}

interface Link {
	readonly words: string;
	readonly href: string | null;
	/** Where the text goes on. */
	readonly to: number;
}

/** `[words](address "title")`, `[words][name]`, `[name]`; `null` where the bracket begins no link. */
function linkAt(text: string, at: number, references: ReadonlyMap<string, string>): Link | null {
	const end = closing(text, at, '[', ']');
	if (end === null) return null;
	const words = text.slice(at + 1, end);
	if (text[end + 1] === '(') {
		const close = closing(text, end + 1, '(', ')');
		if (close !== null) {
			const [address = ''] = text
				.slice(end + 2, close)
				.trim()
				.split(/\s/);
			return { words, href: address.replace(/^<|>$/g, ''), to: close + 1 };
		}
	}
	if (text[end + 1] === '[') {
		const close = closing(text, end + 1, '[', ']');
		const name = close === null ? '' : text.slice(end + 2, close) || words;
		const href = references.get(name.toLowerCase());
		if (close !== null && href !== undefined) return { words, href, to: close + 1 };
	}
	const href = references.get(words.toLowerCase());
	if (href !== undefined) return { words, href, to: end + 1 };
	// A span with attributes of its own: [words]{.class}
	if (text.startsWith('{.', end + 1) || text.startsWith('{:', end + 1)) {
		return { words, href: null, to: end + 1 };
	}
	return null;
}

/** Where the bracket that opens at a place is closed; `null` where it is not, or too far away. */
function closing(text: string, from: number, open: string, close: string): number | null {
	let depth = 0;
	const end = Math.min(text.length, from + farthest);
	for (let at = from; at < end; at++) {
		const char = text[at];
		if (char === '\\') at++;
		else if (char === open) depth++;
		else if (char === close && --depth === 0) return at;
	}
	return null;
}
