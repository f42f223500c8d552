import type { Entry } from '../entries/entry';
import { employerScore } from '../entries/employer-evidence';
import { institutionScore } from '../entries/school-evidence';
import { titleScore } from '../entries/title-evidence';
import type { Mark } from '../entries/marks';
import { type Segment, textOf } from '../entries/segment';
import { addressesIn, isAddressLine } from '../entries/web-address';
import { wordsOf } from '../words/fold-words';
import { isEmploymentType } from '../words/lists';
import { datesOf, type EntryDates } from './entry-dates';
import { placeOf } from './position-place';
import { titleOf } from './position-title';
import { roleSaid, said, type Said, segmentSaid } from './said';

/** One position, as far as it could be told. */
export interface Position {
	readonly entry: Entry;
	readonly dates: EntryDates;
	readonly title?: Said;
	readonly employer?: Said;
	readonly place?: Said;
	/** The field of business; it is known once all positions are. */
	domain?: Said;
	readonly kind?: Said;
	readonly url?: Said;
	/** Whether its employer is the one named above it. */
	readonly isUnder?: boolean;
	/** The unit of the employer above that it was in. */
	readonly unit?: Said;
}

/** Reads a position from the parts of its head. What names nothing of it is the first that tells of it. */
export function positionOf(entry: Entry, segments: readonly Segment[]): Position {
	const kind = segments.find(({ role, text }) => role === 'rest' && isEmploymentType(text));
	const employer = wholeEmployer(segments) ?? roleSaid(segments, 'employer');
	const loose = entry.head.filter((mark, i) => i > 0 && isLoose(mark, segments));
	return {
		entry: { ...entry, body: [...loose, ...entry.body] },
		dates: datesOf(entry.head, 'both'),
		title: titleOf(segments),
		employer: employer ?? ownAccount(segments),
		place: placeOf(segments),
		kind: kind && segmentSaid(kind),
		url: addressOf(entry.head)
	};
}

/** The web address at the head of a position: one that is written out, or where its words lead. */
function addressOf(head: readonly Mark[]): Said | undefined {
	for (const { line } of head) {
		const [first] = addressesIn(line.text);
		const text = first && line.text.slice(...first);
		if (text) return said(text, line, 0.7, text);
	}
	for (const { line } of head) {
		const link = line.links.find(({ href }) => /^https?:/.test(href));
		if (link) return said(link.href, line, 0.7, isAddressLine(line) ? line.text : '');
	}
	return undefined;
}

/** "Fictional Bread - Oven Team", "Oven Initiative at Fictional Bread": a house and what of it, on a line of their own. */
function wholeEmployer(segments: readonly Segment[]): Said | undefined {
	const at = segments.findIndex(({ role }) => role === 'employer');
	const own = segments[at];
	const before = segments[at - 1];
	const [first, next] = [before?.pieces[0], own?.pieces[0]];
	if (!own || !before || !first || !next || before.role !== 'rest') return undefined;
	const isOfRow = (one: Segment) => one.pieces.some(({ row }) => row === next.row);
	const isAlone = segments.every((one) => !isOfRow(one) || one.role !== 'title');
	const between = first.line.text.slice(first.to, next.from);
	// Behind a dash a house that says so itself needs no other name.
	const isHouse = institutionScore(own.text) >= 2 || employerScore(own.text) >= 3;
	const joins = / at /.test(between) || (/^\s[-–—]\s$/.test(between) && !isHouse);
	const isName =
		/^\p{Lu}/u.test(first.text) &&
		wordsOf(first.text).length <= mostOfHouse &&
		titleScore(first.text) < 2.4;
	if (first.line !== next.line || !isAlone || !joins || !isName) return undefined;
	return segmentSaid({
		...own,
		text: textOf([first, ...own.pieces]),
		pieces: [first, ...own.pieces]
	});
}

const mostOfHouse = 5;
const fewestTold = 4;

/** Whether a line at the head of a position names nothing of it: it is the first that tells of it. */
function isLoose({ line, words, dates, label }: Mark, segments: readonly Segment[]): boolean {
	const own = segments.filter(({ pieces }) => pieces.some((piece) => piece.line === line));
	return (
		!dates.length &&
		!label &&
		!isAddressLine(line) &&
		words.length >= fewestTold &&
		own.every(({ role, text }) => role === 'rest' && !isEmploymentType(text))
	);
}

/** Somebody who works on their own account names that in an employer's place. */
const onOwn =
	/^(?:self[- ]employed|freelance(?:r)?|own business|independent|selbst(?:st)?ändig|freiberuflich|indépendante?|auto-entrepreneur|autónom[oa]|por cuenta propia|autônom[oa])$/iu;

function ownAccount(segments: readonly Segment[]): Said | undefined {
	const title = segments.find(({ role }) => role === 'title');
	const own = segments.find(
		({ role, text, pieces }) =>
			role === 'rest' && onOwn.test(text) && pieces[0]?.before !== 'bracket'
	);
	return title && own && { ...segmentSaid(own), confidence: 0.6 };
}
