import { isPlaceCode, isStreet, mayBePlace, placeScore } from '../../entries/place-evidence';
import { titleScore } from '../../entries/title-evidence';
import { type Label, labelOf, labelOfLine } from '../../entries/label';
import type { Line } from '../../lines/line';
import { headingKind, isDocumentWord } from '../../sections/heading-kind';
import { squeeze, wordsOf } from '../../words/fold-words';
import { countries, labelKind, type LabelKind, remoteWords, stateCodes } from '../../words/lists';
import { addressBlock } from './address-block';
import { addressForm, isHidden } from './address-form';
import { addressPieces, townBehindStreet } from './address-line';
import { withoutStreet } from './location';
import { type Draft, said, type Said, type Take } from '../said';
import { stackedAddress } from './stacked-address';
import { yearsIn } from './stated-years';

/** What the lines about a person say once addresses, links and the name are read. */
export interface Rest {
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
export function readRest(
	lines: readonly Line[],
	name: Said | null,
	taken: readonly (Said | null)[]
): Rest {
	const rest: Rest = { years: [], personal: [], prose: [], structural: [] };
	const nameLine = name?.from[0]?.line;
	const form = addressForm(lines) ?? addressBlock(lines) ?? stackedAddress(lines);
	if (form) rest.place = form.place;
	for (const [i, line] of lines.entries()) {
		if (form?.lines.has(line)) continue;
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
		const address = isCells && words.length === 0 ? addressInCells(line) : null;
		let left = isCells ? line.parts.map(({ text }) => text).join(' | ') : line.text;
		for (const word of words.filter(Boolean)) left = left.replace(word, ' | ');
		const isReached = (at: number) =>
			taken.some((one) => one?.from.some((take) => take.line === lines[at]));
		const isNear =
			line !== nameLine &&
			titleScore(line.text) < 1.4 &&
			!headsWhatFollows(line, lines[i + 1]) &&
			(isReached(i) ||
				isStreet(lines[i - 1]?.text ?? '') ||
				[i - 1, i + 1].some((at) => isReached(at) && isSetAlike(line, lines[at])));
		for (const piece of address ? [address] : left.split(pieceEnd).flatMap(dashed)) {
			readPiece(piece.trim(), line, i, rest, bareLabel(lines[i - 1]));
			const name = piece.trim();
			if (isNear && i > 0 && !rest.maybe && mayBePlace(name) && likeHome(name))
				rest.maybe = said(name, line, 0.4, name);
		}
	}
	return rest.place ? rest : { ...rest, place: rest.maybe };
}

/** Whether a line stands nearer to the one below than to what is above, as a heading does. */
function headsWhatFollows(line: Line, next: Line | undefined): boolean {
	return next !== undefined && next.gap > 0 && line.gap > next.gap;
}

/** What stands among addresses and numbers is set as they are; a heading or a headline is not. */
function isSetAlike(line: Line, other: Line | undefined): boolean {
	return (
		other !== undefined &&
		line.heading === null &&
		line.bold === other.bold &&
		Math.abs(line.size - other.size) < sameSize
	);
}

/** In lines of body text. */
const sameSize = 0.02;

/** Whether a name is of one or two words, and none that stands for something to reach somebody by. */
function likeHome(name: string): boolean {
	return (
		wordsOf(name).length < 3 &&
		name.split(' ').every((word) => labelKind(word) === null) &&
		labelKind(name) === null &&
		headingKind(name) === null &&
		!isDocumentWord(name)
	);
}

const longestLabel = 40;

/** "Address" on a line of its own: what the next one says; `null` where a line is no bare label. */
export function bareLabel(line: Line | undefined): LabelKind | null {
	if (!line || line.text.length > longestLabel) return null;
	return labelKind(line.text.replace(/\s*[:：]$/, ''));
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
	/\b(?:lives(?: and works)?|living|based|wohnhaft|resident)\s+in\s+([^.;:|]{2,60}?)(?:[.;|]|,?\s+(?:and|but|with|who)\s|\s+(?:e-?mail|phone|tel|mobile)\s*:|$)/i;

const ofLabelled = 0.95;

/** Whether a label already said where the person lives. */
function isSaid(place: Said | undefined): boolean {
	return place !== undefined && place.confidence >= ofLabelled;
}

/** Whether a place says no more than a country, or that it is none. */
function isVague(place: string): boolean {
	return countries.has(place) || remoteWords.has(place);
}

const mostPieces = 4;

/** Whether a text is a place, or an address with one. */
export function isHome(words: string): boolean {
	const pieces = addressPieces(withoutAside(words)).filter((piece) => /\p{L}/u.test(piece));
	const [first = '', ...more] = pieces;
	const town = townBehindStreet(first);
	const home = (town ? [town, ...more] : withoutStreet(pieces.join(', ')).split(', ')).slice(
		-mostPieces
	);
	// A code before a town, or behind it, tells that it is one.
	const isCoded = home.length > 1 && /(?<!\d)\d{5}(?!\d)/.test(words) ? ofCode : 0;
	return placeScore(home.join(', ')) + isCoded >= 1.7 || isInCountry(home);
}

/** "Nowhere, Lower Region, NL": a town and what it is in, though no list has them, before a country. */
function isInCountry(home: readonly string[]): boolean {
	const [town, region, country, ...more] = stateCodes.has(home[0] ?? '') ? home.slice(1) : home;
	return (
		more.length === 0 &&
		country !== undefined &&
		(countries.has(country) || (country.length === 2 && isPlaceCode(country))) &&
		[town, region].every((name) => name && mayBePlace(name) && titleScore(name) < 1)
	);
}

const ofCode = 0.5;

/** "St. Nowhere, MN (willing to relocate)"; but "Nowhere (Belgium)" has its country in brackets. */
function withoutAside(words: string): string {
	return words.replace(aside, (whole, inside: string) =>
		placeScore(inside) > 0 || /^[A-Z]{2,3}$/.test(inside) ? whole : ''
	);
}

const aside = /\s*\(([^()]{2,60})\)?$/;

/** "Invented Road, ¦ 80301, ¦ Nowhere ¦ (US), ¦ CA": an address whose pieces stand in cells; `null` for other cells. */
function addressInCells({ parts }: Line): string | null {
	const isListed = parts.some(({ text }) => /,$/.test(text));
	const whole = parts.map(({ text }) => text.replace(/[\s,]+$/, '')).join(', ');
	return isListed && isHome(whole) ? whole : null;
}

function readPiece(
	piece: string,
	line: Line,
	row: number,
	rest: Rest,
	above: LabelKind | null
): void {
	const glued = /^(LOCATION|STATUS|EXPERIENCE|AVAILABILITY|ADDRESS)(?=[\p{Lu}\d])(.+)$/u.exec(
		piece
	);
	const label = glued ? labelOf(`${glued[1]}: ${glued[2]}`) : pieceLabel(piece, line);
	const words = (label?.value ?? piece).replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N}).+]+$/gu, '').trim();
	const of = (value: string, confidence: number) => said(value, line, confidence, piece);
	const home = lives.exec(label?.kind ? words : piece)?.[1];
	if (!home && !/[\p{L}\p{N}]/u.test(words)) {
		if (label) rest.structural.push({ line, text: piece });
		return;
	}
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
	const isBare = label === null && bareLabel(line) !== null;
	const kind = label?.kind ?? above;
	if (isBare) rest.structural.push({ line, text: piece });
	else if (kind === 'birth') rest.personal.push(of(piece, 0.8));
	else if (
		(label?.kind === 'availability' || (available.test(words) && words.length < 80)) &&
		!rest.availability
	)
		rest.availability = of(words, 0.8);
	else if (
		kind === 'location' && !isHidden(words)
			? !isSaid(rest.place)
			: (!rest.place || isVague(rest.place.value)) && isHome(words)
	)
		rest.place = of(withoutAside(words), kind === 'location' ? ofLabelled : 0.8);
	else if (headingKind(words)?.certainty === 1) return;
	else if (!rest.label && row < 10 && titleScore(words) >= 1.4 && words.length < 110)
		rest.label = of(words, 0.8);
	else if (kind === 'title' && !rest.label) rest.label = of(words, 0.9);
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
