import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { findDates } from '../../dates/find-dates';
import type { Line, LineLink } from '../../lines/line';
import { said, type Said } from '../said';

const email =
	/[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,5}\p{L}{2,24}/gu;
const guarded =
	/([\w.+-]{1,64})\s?(?:\[at\]|\(at\)|\{at\}|<at>|\sat\s|\[@\]|\(@\)|\s@\s)\s?([\w-]{1,63}(?:\s?(?:\[dot\]|\(dot\)|\{dot\}|\sdot\s|\[\.\]|\(\.\)|\.)\s?[\w-]{2,63}){1,4})/gi;
const dotWords = /\s?(?:\[dot\]|\(dot\)|\{dot\}|\sdot\s|\[\.\]|\(\.\))\s?/gi;

/** An e-mail address in a line, also where it is written so that machines miss it: "anna [at] example.org". */
export function emailIn(line: Line): Said | null {
	for (const { href, at } of line.links) {
		const mail = /^mailto:([^?]+)/i.exec(href)?.[1];
		if (!mail?.includes('@')) continue;
		const written = decoded(mail);
		const words = line.text.slice(at[0], at[1]);
		const seen = writtenAt(line.text, at);
		// What is read stands before what a program may have scrambled under it.
		const own = seen && !written.includes(seen) ? seen : (written.match(email)?.[0] ?? written);
		return said(own, line, 0.98, words);
	}
	if (line.text.length > 2000) return null;
	const plain = line.text.match(email)?.[0];
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
	const found = [...text.matchAll(email)];
	return found.find(({ index, 0: one }) => index < to && index + one.length > from)?.[0];
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text).trim();
	} catch {
		return text.trim();
	}
}

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
			hidden ??= said(decoded(tel), line, 0.95, words);
		}
	}
	// What is written stands before what an icon links to.
	return writtenPhone(line, labelled) ?? hidden;
}

function writtenPhone(line: Line, labelled: boolean): Said | null {
	if (line.text.length > 500 || !fewestDigits.test(line.text)) return null;
	const text = withoutDates(line.text)
		.replace(email, (found) => ' '.repeat(found.length))
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

/** A link of a person, and which network it is on. */
export interface FoundLink {
	readonly url: string;
	/** "LinkedIn"; `null` for a site of their own. */
	readonly network: string | null;
	readonly username: string | null;
	readonly said: Said;
}

const networks: readonly (readonly [host: string, name: string])[] = [
	['linkedin.com', 'LinkedIn'],
	['github.com', 'GitHub'],
	['gitlab.com', 'GitLab'],
	['twitter.com', 'Twitter'],
	['x.com', 'X'],
	['stackoverflow.com', 'Stack Overflow'],
	['medium.com', 'Medium'],
	['facebook.com', 'Facebook'],
	['fb.com', 'Facebook'],
	['instagram.com', 'Instagram'],
	['t.me', 'Telegram'],
	['telegram.me', 'Telegram'],
	['behance.net', 'Behance'],
	['dribbble.com', 'Dribbble'],
	['codepen.io', 'CodePen'],
	['kaggle.com', 'Kaggle'],
	['leetcode.com', 'LeetCode'],
	['hackerrank.com', 'HackerRank'],
	['codewars.com', 'Codewars'],
	['youtube.com', 'YouTube'],
	['bitbucket.org', 'Bitbucket'],
	['orcid.org', 'ORCID'],
	['scholar.google.com', 'Google Scholar'],
	['vk.com', 'VK'],
	['xing.com', 'Xing'],
	['keybase.io', 'Keybase'],
	['codeforces.com', 'Codeforces'],
	['researchgate.net', 'ResearchGate'],
	['dev.to', 'DEV'],
	['wa.me', 'WhatsApp'],
	['about.me', 'About.me'],
	['angel.co', 'AngelList'],
	['wellfound.com', 'Wellfound'],
	['bsky.app', 'Bluesky'],
	['mastodon.social', 'Mastodon'],
	['threads.net', 'Threads'],
	['npmjs.com', 'npm'],
	['last.fm', 'Last.fm'],
	['soundcloud.com', 'SoundCloud'],
	['spotify.com', 'Spotify'],
	['pinterest.com', 'Pinterest'],
	['reddit.com', 'Reddit'],
	['quora.com', 'Quora'],
	['stackexchange.com', 'Stack Exchange'],
	['news.ycombinator.com', 'Hacker News'],
	['devpost.com', 'Devpost'],
	['producthunt.com', 'Product Hunt'],
	['slideshare.net', 'SlideShare'],
	['speakerdeck.com', 'Speaker Deck'],
	['vimeo.com', 'Vimeo'],
	['twitch.tv', 'Twitch'],
	['flickr.com', 'Flickr'],
	['artstation.com', 'ArtStation'],
	['unsplash.com', 'Unsplash'],
	['goodreads.com', 'Goodreads'],
	['meetup.com', 'Meetup'],
	['hackerone.com', 'HackerOne'],
	['exercism.org', 'Exercism'],
	['freecodecamp.org', 'freeCodeCamp'],
	['codechef.com', 'CodeChef'],
	['topcoder.com', 'Topcoder'],
	['huggingface.co', 'Hugging Face'],
	['skype.com', 'Skype']
];

const address =
	/(?:https?:\/\/|www\.)[^\s<>()|,;"]+|(?<![\p{L}\p{N}@./_-])(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|io|dev|me|co|ai|app|info|tech|page|site|xyz|de|fr|es|pt|br|in|uk|us|eu|ch|at|nl|it|ca|au|be|by|ru|ua|pl|cz|se|no|dk|fi|to|gl|ly|design|blog|cloud|codes|works)(?:\/[^\s<>()|,;"]*)?(?![\p{L}\p{N}@])/giu;

/** A file beside the page: "contact.html" is no host. */
const ofPage =
	/^(?!https?:)[^/?#]+\.(?:html?|php|pdf|docx?|odt|rtf|md|txt|png|jpe?g|svg|css|js)(?:[?#].*)?$/i;

/** Where somebody lives is linked to maps of it, which are no site of theirs. */
const ofMap =
	/^(?:https?:\/\/)?(?:(?:www\.)?google\.[a-z.]{2,6}\/maps|maps\.(?:google\.[a-z.]{2,6}|apple\.com|app\.goo\.gl)|goo\.gl\/maps|(?:www\.)?openstreetmap\.org|(?:www\.)?bing\.com\/maps)/i;

/** All links of a line, those under its words and those written out. */
export function linksIn(line: Line): FoundLink[] {
	const found: FoundLink[] = [];
	const taken: (readonly [number, number])[] = [];
	for (const { href, at } of line.links) {
		if (
			/^(?:mailto|tel|javascript|data|file|blob|vbscript):/i.test(href) ||
			/^[#./]?$/.test(href) ||
			href.startsWith('#')
		)
			continue;
		const words = line.text.slice(at[0], at[1]);
		if (
			!/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+/i.test(href) ||
			ofPage.test(href) ||
			ofMap.test(href)
		)
			continue;
		taken.push(at);
		found.push(linkOf(isOther(words, href) ? words : href.replace(/[|,;>]+$/, ''), line, words));
	}
	if (line.text.length > 2000) return found;
	const text = line.text.replace(email, (one) => ' '.repeat(one.length));
	for (const written of text.matchAll(address)) {
		const [from, to] = [written.index, written.index + written[0].length];
		if (taken.some((at) => from < at[1] && to > at[0]) || isAbbreviation(written[0])) continue;
		found.push(linkOf(written[0].replace(/[.:]+$/, ''), line, written[0]));
	}
	const alone = found.length ? null : hostAlone.exec(line.text.trim())?.[0];
	if (alone && !ofPage.test(alone)) found.push(linkOf(alone, line, alone));
	return found;
}

/** Whether the words of a link are an address on a host other than the one they lead to: what is read stands first. */
function isOther(words: string, href: string): boolean {
	if (words.length > 200 || words.match(address)?.[0] !== words) return false;
	const [written, under] = [words, href].map((one) => linkHost(one));
	return written !== under;
}

function linkHost(url: string): string {
	const bare = url
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.replace(/^www\./, '');
	return bare.split(/[/?#]/)[0] ?? '';
}

/** A host and nothing else, whatever it ends in: "ada.example.sh". */
const hostAlone = /^(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}(?:\/[^\s]{0,80})?$/;

/** "D.No" is short for door number: nobody writes the end of a host with one capital. */
function isAbbreviation(written: string): boolean {
	return /^[\p{L}.-]{1,12}\.\p{Lu}\p{Ll}+$/u.test(written);
}

/** An address as people write it: with letters, and not the codes that stand for them. */
function readable(url: string): string {
	if (!url.includes('%')) return url;
	const plain = decoded(url);
	return /[\s<>"%?#]/.test(plain) ? url : plain;
}

function linkOf(written: string, line: Line, words: string): FoundLink {
	const url = readable(written);
	const bare = url.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
	const [host = '', ...path] = bare.split(/[/?#]/);
	const known = networks.find(
		([name]) => host.toLowerCase() === name || host.toLowerCase().endsWith(`.${name}`)
	);
	// Whoever is at home on one of many small networks writes "example.social/@ada".
	const ofSmall = known || !/^@[\w.-]+$/.test(path[0] ?? '') ? null : 'Mastodon';
	const steps = path.filter(
		(step) => step && !/^(?:in|pub|users?|profile|u|channel|@)$/i.test(step)
	);
	return {
		url,
		network: known?.[1] ?? ofSmall,
		username: (known || ofSmall) && steps[0] ? steps[0].replace(/^@/, '') : null,
		said: said(url, line, 0.9, words)
	};
}
