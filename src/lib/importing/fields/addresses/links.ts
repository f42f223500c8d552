import type { Line } from '../../lines/line';
import hosts from '../../words/networks.json';
import { said, type Said } from '../said';
import { writtenEmail } from './email';
import { percentDecoded } from './percent-decoded';

/** A link of a person, and which network it is on. */
export interface FoundLink {
	readonly url: string;
	/** "LinkedIn"; `null` for a site of their own. */
	readonly network: string | null;
	readonly username: string | null;
	readonly said: Said;
}

const networks = Object.entries(hosts);

const address =
	/(?:https?:\/\/|www\.)[^\s<>()|,;"]+|(?<![\p{L}\p{N}@./_-])(?:[a-z0-9-]{1,40}\.){1,3}(?:(?:com?|org|net|edu|gov|ac)\.[a-z]{2}|com|org|net|io|dev|me|co|ai|app|info|tech|page|site|xyz|de|fr|es|pt|br|in|uk|us|eu|ch|at|nl|it|ca|au|be|by|ru|ua|pl|cz|se|no|dk|fi|to|gl|ly|design|blog|cloud|codes|works|ar|cl|mx|pe|ie|nz|za|jp|kr|sg|tr|gr|hu|ro|bg|lt|lv|ee|sk|hr|ng|ke|tv|studio|digital|software|engineer|systems|solutions|website|wiki)(?:\/[^\s<>()|,;"]*)?(?![\p{L}\p{N}@])/giu;

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
		const url = isOther(words, href) ? words : href.replace(/[|,;>]+$/, '');
		found.push(linkOf(url, line, words));
	}
	if (line.text.length > 2000) return found;
	const text = line.text.replace(writtenEmail, (one) => ' '.repeat(one.length));
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
	return hostOf(words) !== hostOf(href);
}

function hostOf(url: string): string {
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
	const plain = percentDecoded(url);
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
