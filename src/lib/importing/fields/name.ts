import { titleScore, placeScore } from '../entries/evidence';
import { labelOfLine } from '../entries/marks';
import type { Line } from '../lines/line';
import { headingKind, isDocumentWord } from '../sections/heading-kind';
import { foldCase, squeeze, wordsOf } from '../words/fold-words';
import {
	companyForms,
	labelKind,
	type LabelKind,
	titleHeads,
	titleModifiers
} from '../words/lists';
import names from '../words/names.json';
import { said, type Said } from './said';

const particles = new Set(
	'de da do dos das del della di du von van der den ter ten zu zum la le las los el al bin ibn ben abu y e i af av und'.split(
		' '
	)
);
/** Degrees and letters of a profession behind a name: "Ada Example CEng MIChemE", "Ada Example, PMP®". */
function withoutCredentials(name: string): string {
	const words = name.replace(/[®™]/g, '').split(/\s+/);
	let end = words.length;
	while (end > 1 && isCredential(words[end - 1] ?? '', words, end - 1)) end--;
	return words.slice(0, end).join(' ').replace(/,$/, '');
}

function isCredential(word: string, words: readonly string[], at: number): boolean {
	const bare = word.replace(/[,;()]/g, '');
	if (!bare) return true;
	if (credentials.has(foldCase(bare).replace(/\.$/, ''))) return true;
	// Letters of two cases, "MIChemE", or in capitals behind a comma.
	const isMixed =
		/^\p{Lu}+\p{Ll}+\p{Lu}[\p{L}.]*$/u.test(bare) && !/^(?:Mc|Mac|De|La|Le|O)/.test(bare);
	const isListed = /,$/.test(words[at - 1] ?? '') && /^\p{Lu}[\p{L}.-]{0,8}\p{Lu}\.?$/u.test(bare);
	return isMixed || isListed;
}

const credentials = new Set(names.credentials);
function isParticle(word = ''): boolean {
	return particles.has(foldCase(word).replace(/\.$/, ''));
}

/** "Ada Example, RN, BSN": letters after a comma are no part of the name. */
const letters = /(?:,\s*(?=[A-Za-z.-]{0,8}[A-Z][A-Za-z.-]{0,8}[A-Z])[A-Z][A-Za-z.-]{1,8})+$/;
/** "Ada Example, MEng CEng": several without commas. */
const postNominals = /,(?:\s+(?=\p{L}{0,8}\p{Lu}\p{L}{0,8}\p{Lu})\p{Lu}[\p{L}.]{1,9}){2,5}$/u;
const honorific = /^(?:dr|prof|mr|mrs|ms|dipl\.?-ing|ing|herr|frau|sr|sra|m|mme)\.?\s+(?=\p{Lu})/iu;
const about =
	/^(?:(?:curriculum vitae|cv|r[ée]sum[ée]|lebenslauf|portfolio|curr[ií]culum|currículo)(?:\s+(?:of|de|von|for))?\s*[:–—|-]?\s+)|(?:['’]s?\s+(?:cv|r[ée]sum[ée]|curriculum vitae|portfolio|website|page|resume))$|\s*[-–—|:(]\s*(?:cv|r[ée]sum[ée]|curriculum vitae|lebenslauf|resume|portfolio)\)?$|\s+(?:cv|r[ée]sum[ée]|resume|curriculum vitae)$|^(?:name|full name|nom|nombre|nome)\s*:\s*|^(?:hi|hello)[,!]?\s+(?:i['’]?m|i am|my name is)\s+|^(?:i['’]?m|i am|my name is)\s+/giu;

/** What else is known of the person that a name can agree with. */
export interface Clues {
	readonly email: string | null;
	/** Names of accounts and hosts in links. */
	readonly accounts: readonly string[];
	/** What the source's own metadata call it. */
	readonly title: string | null;
}

/**
 * The name of the person: of the first lines' pieces the one that is most like a name, where it stands and what it
 * agrees with considered.
 * @param lines the first block, and what else may hold a name.
 */
export function nameIn(lines: readonly Line[], clues: Clues): Said | null {
	const parted = nameInParts(lines);
	if (parted) return parted;
	let best: Said | null = null;
	let highest = 1;
	for (const [i, line] of lines.slice(0, 14).entries()) {
		if (isDocumentWord(line.text)) continue;
		const label = labelOfLine(line);
		const isLabelled = label?.kind === 'name' && label.value !== '';
		const apart = line.parts.length > 1 ? line.parts.map(({ text }) => text) : [];
		const pieces = [isLabelled ? label.value : line.text, ...apart].flatMap(piecesOf);
		if (pieces.length === 1) pieces.push(...beforeTitle(pieces[0] ?? ''));
		for (const [n, piece] of pieces.entries()) {
			const { name, named: isSaid } = bare(piece);
			const named = isSaid || isLabelled;
			const score = likeName(name) + (named ? 1.5 : 0);
			if (score <= 0) continue;
			const total =
				score +
				Math.max(0, 1.6 - i * 0.35 - n * 0.3) +
				(line.heading === 1 ? 1.5 : line.heading ? 0.5 : 0) +
				Math.min(2, Math.max(0, (line.size - 1) * 2.5)) +
				(line.bold ? 0.4 : 0) +
				agreement(name, clues);
			if (total > highest) {
				highest = total;
				best = said(name, line, Math.min(0.99, 0.4 + total * 0.1), isLabelled ? line.text : piece);
			}
		}
	}
	return best && { ...best, value: inSpokenOrder(best.value) };
}

/** "Example, Ada Maria" is how a register writes it. */
function inSpokenOrder(name: string): string {
	const [, family = '', given = ''] =
		/^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}'’ .-]+)$/u.exec(name) ?? [];
	return family && likeName(given) > 0 ? `${given} ${family}` : name;
}

const given = /^(?:vornamen?|first names?|given names?|prénoms?|nombres?|nomes?)$/i;
const family =
	/^(?:nachname|familienname|name|last name|surname|family name|nom|apellidos?|apelidos?|sobrenome)$/i;

/** "First name: Ada", "Last name: Example": a name on two lines of a form. */
function nameInParts(lines: readonly Line[]): Said | null {
	const labelled = (test: RegExp, other?: Line) =>
		lines.find((line) => {
			const label = line === other ? null : labelOfLine(line);
			return (
				label !== null &&
				label.value.length > 1 &&
				label.value.length < 40 &&
				test.test(label.label)
			);
		});
	const first = labelled(given);
	const last = first && labelled(family, first);
	if (!first || !last) return null;
	const value = [first, last].map((line) => labelOfLine(line)?.value ?? '').join(' ');
	if (likeName(value) <= 0) return null;
	return { value, confidence: 0.9, from: [first, last].map((line) => ({ line, text: line.text })) };
}

/** A name from the metadata of the source: "Anna Noether's CV". */
export function nameInTitle(title: string | null): string | null {
	if (!title) return null;
	for (const piece of piecesOf(title)) {
		const { name } = bare(piece);
		if (likeName(name) > 1) return name;
	}
	return null;
}

function piecesOf(text: string): string[] {
	if (text.length > 200) return [];
	return text
		.split(
			/\s[|•·–—-]\s|[|•·\t]|\s{3,}|[–—]|\s\/\s|,\s(?=\p{Ll})|(?!\(\p{Lu}\p{L}*\)\s\p{Lu})(?<!\(\p{Lu}\p{L}{0,20}(?=\)\s\p{Lu}))[()]/u
		)
		.map((piece) => piece.trim())
		.filter(Boolean);
}

const shortestName = 2;
const longestName = 4;

/** "Ada Example Kernel Engineer": what may be the name before a title that follows it with nothing between. */
function beforeTitle(text: string): string[] {
	const words = text.split(' ');
	if (words.length > longestName + 4) return [];
	return words.flatMap((word, at) => {
		const isHead = titleHeads.has(word);
		if (!isHead && !titleModifiers.has(word)) return [];
		// The word before the head of a title mostly belongs to it.
		return [...(isHead ? [at - 1] : []), at].flatMap((end) => {
			const name = words.slice(0, end);
			const isPlain = name.every((one) => !titleModifiers.has(one) && !titleHeads.has(one));
			const fits = end >= shortestName && end <= longestName && isPlain && !isParticle(name.at(-1));
			return fits && titleScore(words.slice(end).join(' ')) >= 1.4 ? name.join(' ') : [];
		});
	});
}

function bare(text: string): { name: string; named: boolean } {
	const stripped = text.replace(about, ' ').replace(/\s+/g, ' ').trim();
	const name = stripped
		.replace(letters, '')
		.replace(postNominals, '')
		.replace(honorific, '')
		.replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '')
		.trim();
	return { name: turnedRound(withoutCredentials(name)), named: stripped !== text.trim() };
}

/** "Example, Demo Ada" has the family name first. */
function turnedRound(name: string): string {
	const [, family = '', given = ''] = /^([^,]{2,40}),\s*([^,]{2,40})$/.exec(name) ?? [];
	const fits = family.split(' ').length < 4 && given.split(' ').length < 4;
	return fits && given && /^\p{Lu}/u.test(given) ? `${given} ${family}` : name;
}

const contactLabels: ReadonlySet<LabelKind | null> = new Set([
	'email',
	'phone',
	'url',
	'link',
	'location'
]);

/** "LinkedIn", "Phone": words that stand beside a name. */
function isContactWord(text: string): boolean {
	return text.length > 1 && contactLabels.has(labelKind(text));
}

/** How much a text is like a name of a person; above 0 it can be one. */
export function likeName(text: string): number {
	if (
		text.length < 2 ||
		text.length > 50 ||
		/[\d@:/\\<>{}[\]=+*#?!;_]|https?|\.(?:com|org|net|io)\b/i.test(text)
	)
		return -1;
	if (headingKind(text)?.certainty === 1 || isDocumentWord(text) || isContactWord(text)) return -1;
	// Scripts without case write names of two to five signs, often without a space.
	if (
		/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s·]{2,12}$/u.test(text)
	)
		return 2;
	const words = text.split(/[\s]+/);
	if (words.length > 6) return -1;
	const parts = words.filter((word) => !isParticle(word));
	if (!parts.length) return -1;
	const caseless = parts.every((word) => !/[\p{Lu}\p{Ll}]/u.test(word));
	const fit = parts.filter(
		(word) => caseless || /^['’"“(]?\p{Lu}[\p{L}\p{M}'’"”.,-]*\)?$/u.test(word)
	).length;
	if (fit < parts.length) return parts.length === 2 && /^[\p{Ll} ]+$/u.test(text) ? 0.2 : -1;
	let score = parts.length === 1 ? 0.3 : parts.length <= 4 ? 2 : 1;
	const known = wordsOf(text);
	if (titleScore(text, known) >= 1.4) score -= 2.5;
	if (placeScore(text) >= 1.5) score -= 2;
	if (known.length > 1 && companyForms.has(known.at(-1)?.word ?? '')) score -= 2;
	if (
		/\b(?:and|the|for|with|my|about|software|engineering|university|development|page|home|remote|open|work)\b/i.test(
			text
		)
	)
		score -= 2;
	return score;
}

/** Names of accounts and addresses are made of the name. */
function agreement(name: string, { email, accounts, title }: Clues): number {
	const parts = wordsOf(name)
		.map(({ word }) => word.replace(/[^\p{L}]/gu, ''))
		.filter((word) => word.length > 1);
	if (!parts.length) return 0;
	let score = 0;
	const local = squeeze(email?.split('@')[0] ?? '');
	const hits = (account: string) =>
		parts.filter((part) => account.includes(part)).length / parts.length;
	if (local) score += 2 * hits(local);
	score += 1.2 * Math.max(0, ...accounts.map((account) => hits(squeeze(account))));
	if (title && foldCase(title).includes(foldCase(name))) score += 1.5;
	return score;
}
