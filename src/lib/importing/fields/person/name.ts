import { titleScore } from '../../entries/title-evidence';
import { labelOfLine } from '../../entries/label';
import type { Line } from '../../lines/line';
import { headingKind, isDocumentWord } from '../../sections/heading-kind';
import { titleHeads, titleModifiers } from '../../words/lists';
import { bareName } from './bare-name';
import { agreement, type Clues, isMadeOf, isParticle, likeName } from './like-name';
import { said, type Said } from '../said';

/** Among so many lines from the top a name may be a word for a post, where the person's addresses are made of it. */
const highestLines = 3;

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
		const over = nameOver(line, lines[i + 1]);
		if (over && agreement(over.value, clues) + Math.max(line.size, large) > highest) return over;
		const label = labelOfLine(line);
		const isLabelled = label?.kind === 'name' && label.value !== '';
		const apart = line.parts.length > 1 ? line.parts.map(({ text }) => text) : [];
		const pieces = [isLabelled ? label.value : line.text, ...apart].flatMap(piecesOf);
		if (pieces.length === 1) pieces.push(...beforeTitle(pieces[0] ?? ''));
		for (const [n, piece] of pieces.entries()) {
			const { name, named: isSaid } = bareName(piece);
			const named = isSaid || isLabelled;
			const isOwn = i < highestLines && isMadeOf(name, clues);
			const score = likeName(name) + (named || isOwn ? 1.5 : 0);
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
	return best;
}

/** Larger than body text by so much, a word of its own is no item of a list. */
const large = 1.3;
/** What stands before a name. */
const academic = /^(?:(?:Dr|Prof|Mag|Ing|Dipl)\.?(?:-?Ing\.?)?\s+){1,3}/;
const oneWord = /^\p{Lu}[\p{L}'’-]{1,24}$/u;

/** "Ada" over "Example", each in large letters or as a heading on a line of its own. */
function nameOver(line: Line, next: Line | undefined): Said | null {
	if (!next || next.size !== line.size || next.column !== line.column) return null;
	const isHeading = line.heading !== null && line.heading < 3 && next.heading === line.heading;
	if (line.size < large && !isHeading) return null;
	const words = [line.text.replace(academic, ''), next.text];
	const fits = words.every((word) => oneWord.test(word) && headingKind(word) === null);
	const value = words.join(' ');
	if (!fits || likeName(value) < 2) return null;
	return {
		value,
		confidence: 0.85,
		from: [line, next].map((one) => ({ line: one, text: one.text }))
	};
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

/** What a program puts before the name of a file: "Microsoft Word - ada.doc". */
const program = /^(?:microsoft (?:office )?(?:word|powerpoint|publisher)|libreoffice writer)\b/i;

/** A name from the metadata of the source: "Anna Noether's CV". */
export function nameInTitle(title: string | null): string | null {
	if (!title) return null;
	for (const piece of piecesOf(title.replace(program, ''))) {
		const { name } = bareName(piece);
		if (likeName(name) > 1) return name;
	}
	return null;
}

function piecesOf(text: string): string[] {
	if (text.length > 200) return [];
	return text
		.split(
			/\s[|•·–—-]\s|[|•·\t]|\s{3,}|[–—]|\s\/\s?|,\s(?=\p{Ll})|(?!\(\p{Lu}\p{L}*\)\s\p{Lu})(?<!\(\p{Lu}\p{L}{0,20}(?=\)\s\p{Lu}))[()]/u
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
