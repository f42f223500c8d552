import { labelOf } from '../../entries/label';
import type { Line } from '../../lines/line';
import { headingKind } from '../../sections/heading-kind';
import { squeeze } from '../../words/fold-words';
import type { LabelKind } from '../../words/lists';
import { emailIn } from '../addresses/email';
import { type FoundLink, linksIn } from '../addresses/links';
import { phoneIn } from '../addresses/phone';
import { bareLabel, isHome, readRest } from './contact-rest';
import { placeDraft } from './location';
import { nameIn, nameInTitle } from './name';
import type { Draft, Said, Take } from '../said';

/** What the first block and the sections of contact say of the person. */
export interface Contact {
	readonly draft: { readonly [key: string]: Draft | null | undefined };
	/** Prose among it. */
	readonly prose: readonly Line[];
	/** Words that only say what the document is. */
	readonly structural: readonly Take[];
}

/**
 * Reads name, label, addresses, links and place.
 * @param first the lines before the first section.
 * @param contact those of sections about contact.
 * @param everywhere all lines, for an address that stands elsewhere.
 */
export function contactOf(
	first: readonly Line[],
	contact: readonly Line[],
	everywhere: readonly Line[],
	title: string | null
): Contact {
	const own = [...first, ...contact];
	const lines = own.length ? [...own, ...blockElsewhere(own, everywhere)] : opening(everywhere);
	const email = firstOf(lines, emailIn) ?? firstOf(everywhere, emailIn);
	const phone =
		surest(lines, (line, above) => phoneIn(line, isLabelled(line, 'phone', above))) ??
		firstOf(everywhere.slice(-6), (line) => phoneIn(line, isLabelled(line, 'phone')));
	const links = [...lines, ...reachedBelow(lines, everywhere)].flatMap(linksIn);
	const known = new Set(links.map(({ network }) => network));
	for (const link of everywhere.flatMap(linksIn)) {
		if (known.has(link.network) || !isOwn(link, email?.value)) continue;
		links.push(link);
		known.add(link.network);
	}
	const clues = {
		email: email?.value ?? null,
		accounts: links
			.flatMap(({ username, url }) => [
				username ?? '',
				url.replace(/^https?:\/\/(?:www\.)?/, '').split('/')[0] ?? ''
			])
			.filter(Boolean),
		title
	};
	const inTitle = nameInTitle(title);
	const name = nameIn(
		first.length ? lines : [...contact, ...opening(everywhere).filter(({ bullet }) => !bullet)],
		clues
	);
	const titled =
		inTitle && (!name || name.confidence < 0.65 || !first.length)
			? ({ value: inTitle, confidence: 0.8, from: [] } satisfies Said)
			: null;
	const rest = readRest(lines, name, [email, phone, ...links.map((link) => link.said)]);
	const sites = links.filter(
		(link) => !link.network && (!sameHost(link.url, email?.value) || isAlone(link))
	);
	const profiles = links.filter((link) => link.network && isProfile(link));
	// A page of some house's is told of among the sites of somebody; the own one is a whole site.
	const site = sites.find(({ url }) => isWhole(url)) ?? sites[0];
	return {
		draft: {
			name: titled ?? name,
			label: rest.label,
			email,
			phone,
			url: site?.said,
			location: rest.place && placeDraft(rest.place),
			profiles: profiles.length
				? uniqueLinks(profiles).map(({ network, username, url, said: link }) => ({
						network: { ...link, value: network },
						username: username ? { ...link, value: username } : undefined,
						url: { ...link, value: absolute(url) }
					}))
				: undefined,
			'x-availability': rest.availability,
			'x-statedYears': rest.years.length ? rest.years : undefined,
			'x-links':
				sites.length > 1
					? sites.filter((link) => link !== site).map((link) => link.said)
					: undefined,
			'x-personal': rest.personal.length ? rest.personal : undefined
		},
		// Prose of no section's own is what a section says already.
		prose: own.length ? rest.prose : [],
		structural: rest.structural
	};
}

const shortestAccount = 4;

/** Whether an account that is told of anywhere can only be the person's: on LinkedIn, or called as their mail is. */
function isOwn({ network, username, url }: FoundLink, email: string | undefined): boolean {
	if (network === 'LinkedIn') return true;
	const account = squeeze(username ?? '');
	const isPage =
		url
			.replace(/^https?:\/\//, '')
			.split('/')
			.filter(Boolean).length > 2;
	return (
		network !== null &&
		!isPage &&
		account.length >= shortestAccount &&
		squeeze(email ?? '').includes(account)
	);
}

const longestOpening = 6;

/** The first lines, up to the heading of a second section. */
function opening(lines: readonly Line[]): readonly Line[] {
	const first = lines.slice(0, longestOpening);
	const end = first.findIndex((line, i) => i > 0 && headingKind(line.text)?.certainty === 1);
	return end < 0 ? first : first.slice(0, end);
}

const farthest = 4;
const longestReaching = 60;

/** Where nothing above says how to reach the person, the lines around the first address further down that do. */
function blockElsewhere(above: readonly Line[], everywhere: readonly Line[]): readonly Line[] {
	if (firstOf(above, emailIn) ?? firstOf(above, (line) => phoneIn(line, false))) return [];
	const reaches = (line: Line | undefined) =>
		line !== undefined &&
		line.text.length < longestReaching &&
		(emailIn(line) !== null || phoneIn(line, false) !== null || isHome(line.text));
	const at = everywhere.findIndex((line) => emailIn(line) !== null);
	if (!reaches(everywhere[at])) return [];
	let [from, to] = [at, at + 1];
	while (at - from < farthest && reaches(everywhere[from - 1])) from--;
	while (to - at <= farthest && reaches(everywhere[to])) to++;
	const block = everywhere.slice(from, to);
	return block.length > 1 ? block.filter((line) => !above.includes(line)) : [];
}

/** Where nothing above says how to reach the person, the line that does so further down. */
function reachedBelow(above: readonly Line[], everywhere: readonly Line[]): Line[] {
	if (firstOf(above, emailIn)) return [];
	const line = everywhere.slice(-8).find((one) => !above.includes(one) && emailIn(one));
	return line ? [line] : [];
}

function absolute(url: string): string {
	return /^[a-z]+:\/\//i.test(url) ? url : `https://${url}`;
}

/** Whether an address is of a host, and no page there. */
function isWhole(url: string): boolean {
	return /^(?:https?:\/\/)?[^/?#]+\/?$/.test(url);
}

/** Whether an address stands alone on its line, or behind a word for what it is. */
function isAlone({ url, said: { from } }: FoundLink): boolean {
	const line = from[0]?.line;
	// A page may break what is left of a mail address into its next line.
	if (!line || line.box !== null) return false;
	const text = line.text.replace(/^[^\p{L}\p{N}]+/u, '');
	return text.replace(/^[\p{L} ]{2,12}:\s*/u, '') === url;
}

function isProfile({ url }: FoundLink): boolean {
	return url.replace(/^https?:\/\//, '').includes('/') || /\.(?:dev|io|com)$/.test(url);
}

function uniqueLinks(links: readonly FoundLink[]): FoundLink[] {
	const seen = new Set<string>();
	return links.filter(({ url }) => {
		const key = absolute(url).toLowerCase().replace(/\/$/, '');
		return seen.has(key) ? false : seen.add(key) !== undefined;
	});
}

/** "example.org" in an address, or the rest of one that was broken, is no site of the person's. */
function sameHost(url: string, email: string | undefined): boolean {
	return email !== undefined && !/[/]/.test(url) && email.toLowerCase().endsWith(url.toLowerCase());
}

/** As sure as this is a number with its country or a label; other rows of digits may be the code of a town. */
const sureOfNumber = 0.9;

/** What the first lines say that are sure of it; where none is, the first at all. */
function surest(
	lines: readonly Line[],
	read: (line: Line, above: Line | undefined) => Said | null
): Said | null {
	const isSure = (found: Said | null) => (found && found.confidence >= sureOfNumber ? found : null);
	return firstOf(lines, (line, above) => isSure(read(line, above))) ?? firstOf(lines, read);
}

function firstOf<T>(
	lines: readonly Line[],
	read: (line: Line, above: Line | undefined) => T | null
): T | null {
	for (const [i, line] of lines.entries()) {
		const found = read(line, lines[i - 1]);
		if (found) return found;
	}
	return null;
}

function isLabelled(line: Line, kind: LabelKind, above?: Line): boolean {
	return (
		labelOf(line.text)?.kind === kind ||
		bareLabel(above) === kind ||
		/\b(?:tel|phone|mobile|cell|mob|handy|whatsapp)\b/i.test(line.text)
	);
}
