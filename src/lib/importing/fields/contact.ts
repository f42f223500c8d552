import { mayBePlace, placeScore, titleScore } from '../entries/evidence';
import { type Label, labelOf, labelOfLine } from '../entries/marks';
import type { Line } from '../lines/line';
import { headingKind, isDocumentWord } from '../sections/heading-kind';
import { squeeze, wordsOf } from '../words/fold-words';
import { labelKind } from '../words/lists';
import { emailIn, type FoundLink, linksIn, phoneIn } from './addresses';
import { placeDraft, withoutStreet } from './location';
import { nameIn, nameInTitle } from './name';
import { type Draft, said, type Said, type Take } from './said';
import { yearsIn } from './stated-years';

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
	const lines = own.length ? own : everywhere.slice(0, 6);
	const email = firstOf(lines, emailIn) ?? firstOf(everywhere, emailIn);
	const phone =
		firstOf(lines, (line) => phoneIn(line, isLabelled(line, 'phone'))) ??
		firstOf(everywhere.slice(-6), (line) => phoneIn(line, isLabelled(line, 'phone')));
	const links = [...lines, ...reachedBelow(lines, everywhere)].flatMap(linksIn);
	const known = new Set(links.map(({ network }) => network));
	for (const line of everywhere) {
		for (const link of linksIn(line)) {
			if (link.network === 'LinkedIn' && !known.has('LinkedIn')) {
				links.push(link);
				known.add('LinkedIn');
			}
		}
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
	const name = nameIn(first.length ? lines : everywhere, clues);
	const titled =
		inTitle && (!name || name.confidence < 0.65 || !first.length)
			? ({ value: inTitle, confidence: 0.8, from: [] } satisfies Said)
			: null;
	const rest = readRest(lines, name, [email, phone, ...links.map((link) => link.said)]);
	const sites = links.filter(({ network, url }) => !network && !sameHost(url, email?.value));
	const profiles = links.filter((link) => link.network && isProfile(link));
	const [site] = sites;
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
			'x-links': sites.length > 1 ? sites.slice(1).map((link) => link.said) : undefined,
			'x-personal': rest.personal.length ? rest.personal : undefined
		},
		prose: rest.prose,
		structural: rest.structural
	};
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

function firstOf<T>(lines: readonly Line[], read: (line: Line) => T | null): T | null {
	for (const line of lines) {
		const found = read(line);
		if (found) return found;
	}
	return null;
}

function isLabelled(line: Line, kind: string): boolean {
	return (
		labelOf(line.text)?.kind === kind ||
		/\b(?:tel|phone|mobile|cell|mob|handy|whatsapp)\b/i.test(line.text)
	);
}

interface Rest {
	label?: Said;
	place?: Said;
	availability?: Said;
	years: Draft[];
	personal: Said[];
	prose: Line[];
	structural: Take[];
	/** A name that may be the place's, beside an address or a number. */
	maybe?: Said;
}

const available =
	/\b(?:open to|available|notice period|looking for|actively|immediate(?:ly)?|disponible|verfügbar)\b/i;

/** What is left of the lines once addresses, links and name are read: label, place, availability, prose. */
function readRest(
	lines: readonly Line[],
	name: Said | null,
	taken: readonly (Said | null)[]
): Rest {
	const rest: Rest = { years: [], personal: [], prose: [], structural: [] };
	const nameLine = name?.from[0]?.line;
	for (const [i, line] of lines.entries()) {
		const isNameAgain = name && line !== nameLine && squeeze(line.text) === squeeze(name.value);
		if (isDocumentWord(line.text) || isNameAgain) {
			rest.structural.push({ line, text: line.text });
			continue;
		}
		const words = taken
			.flatMap((one) => one?.from ?? [])
			.filter((take) => take.line === line)
			.map(({ text }) => text);
		if (line === nameLine) words.push(name?.from[0]?.text ?? '');
		const isProse = line.text.length > 90 && !/[|•·]/.test(line.text) && words.length === 0;
		if (isProse) {
			const home = lives.exec(line.text)?.[1];
			if (home && !rest.place && placeScore(home) >= 1.7) rest.place = said(home, line, 0.7, home);
			rest.prose.push(line);
			continue;
		}
		const isCells = line.parts.length > 1 && !labelOfLine(line)?.kind;
		let left = isCells ? line.parts.map(({ text }) => text).join(' | ') : line.text;
		for (const word of words.filter(Boolean)) left = left.replace(word, ' | ');
		const isReached = (at: number) =>
			taken.some((one) => one?.from.some((take) => take.line === lines[at]));
		const isNear =
			line !== nameLine && titleScore(line.text) < 1.4 && [i - 1, i, i + 1].some(isReached);
		for (const piece of left.split(pieceEnd).flatMap(dashed)) {
			readPiece(piece.trim(), line, i, rest);
			const name = piece.trim();
			if (isNear && i > 0 && !rest.maybe && mayBePlace(name) && likeHome(name))
				rest.maybe = said(name, line, 0.4, name);
		}
	}
	return rest.place ? rest : { ...rest, place: rest.maybe };
}

/** Whether a name is of one or two words, and none that stands for something to reach somebody by. */
function likeHome(name: string): boolean {
	return wordsOf(name).length < 3 && labelKind(name) === null && headingKind(name) === null;
}

function pieceLabel(piece: string, line: Line): Label | null {
	const label = labelOfLine(line);
	const isWhole = label !== null && piece.startsWith(label.label) && label.value !== '';
	return isWhole
		? { ...label, value: piece.slice(label.label.length).replace(/^[\s:：–—-]+/, '') }
		: labelOf(piece);
}

/** Marks, wide gaps and pictures stand between the pieces of a line. */
const pieceEnd =
	/\s*[|•·●⋅∙\t]\s*|\s{3,}|\s*;\s*|\s\/\s|(?![\d#*])\p{Emoji_Presentation}|\p{Extended_Pictographic}/u;

/** The parts on both sides of a dash, but for a place: "El Giza - Egypt". */
function dashed(piece: string): string[] {
	const [first = ''] = piece.split(/\s[–—-]\s/);
	const isPlace = placeScore(piece.trim()) >= 1.7 && titleScore(first) < 1.4;
	return isPlace ? [piece] : piece.split(/\s[–—-]\s/);
}

/** "Lives and works in Glasgow, UK". */
const lives =
	/\b(?:lives(?: and works)?|living|based|wohnhaft|resident)\s+in\s+([^.;:|]{2,60}?)(?:[.;|]|,?\s+(?:and|but|with|who)\s|$)/i;

function readPiece(piece: string, line: Line, row: number, rest: Rest): void {
	const glued = /^(LOCATION|STATUS|EXPERIENCE|AVAILABILITY|ADDRESS)(?=[\p{Lu}\d])(.+)$/u.exec(
		piece
	);
	const label = glued ? labelOf(`${glued[1]}: ${glued[2]}`) : pieceLabel(piece, line);
	const words = (label?.value ?? piece).replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N}).+]+$/gu, '').trim();
	if (!/[\p{L}\p{N}]/u.test(words)) {
		if (label) rest.structural.push({ line, text: piece });
		return;
	}
	const of = (value: string, confidence: number) => said(value, line, confidence, piece);
	const home = lives.exec(words)?.[1];
	if (home && !rest.place && placeScore(home) >= 1.7) {
		rest.place = of(home, 0.8);
		return;
	}
	for (const { years, orMore, text } of yearsIn(piece)) {
		const from = of(text, 0.9);
		rest.years.push({
			years: { ...from, value: years },
			orMore: orMore ? { ...from, value: true } : undefined,
			text: from
		});
	}
	if (label?.kind === 'birth') rest.personal.push(of(piece, 0.8));
	else if (
		(label?.kind === 'availability' || (available.test(words) && words.length < 80)) &&
		!rest.availability
	)
		rest.availability = of(words, 0.8);
	else if (!rest.place && (label?.kind === 'location' || placeScore(withoutStreet(words)) >= 1.7))
		rest.place = of(words, label ? 0.95 : 0.8);
	else if (!rest.label && row < 10 && titleScore(words) >= 1.4 && words.length < 110)
		rest.label = of(words, 0.8);
	else if (label?.kind === 'title' && !rest.label) rest.label = of(words, 0.9);
	else if (
		label &&
		['email', 'phone', 'url', 'link', 'name'].includes(label.kind ?? '') &&
		!label.value
	)
		rest.structural.push({ line, text: piece });
	else if (
		/^(?:e-?mail|phone|tel|mobile|linkedin|github|website|cell|mail|web|portfolio|blog|twitter)$/i.test(
			words
		)
	)
		rest.structural.push({ line, text: piece });
	else if (words.length > 60 || (/[.!]$/.test(piece) && wordsOf(words).length > 7)) {
		if (rest.prose.at(-1) !== line) rest.prose.push(line);
	}
}
