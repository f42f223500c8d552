import type { Entry } from '../../entries/entry';
import type { Mark } from '../../entries/marks';
import { isOnOwn } from '../../entries/own-account';
import type { Segment } from '../../entries/segment';
import { addressesIn, isAddressLine } from '../../entries/web-address';
import { isEmploymentType } from '../../words/lists';
import { datesOf, type EntryDates } from '../entry-dates';
import { employerOf } from './position-employer';
import { placeOf } from './position-place';
import { titleOf } from './position-title';
import { said, type Said, segmentSaid } from '../said';
import { withWholeHouse } from './whole-house';

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
export function positionOf(entry: Entry, assigned: readonly Segment[]): Position {
	const segments = withWholeHouse(assigned);
	const kind = segments.find(({ role, text }) => role === 'rest' && isEmploymentType(text));
	const employer = employerOf(segments);
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
function ownAccount(segments: readonly Segment[]): Said | undefined {
	const title = segments.find(({ role }) => role === 'title');
	const own = segments.find(
		({ role, text, pieces }) => role === 'rest' && isOnOwn(text) && pieces[0]?.before !== 'bracket'
	);
	return title && own && { ...segmentSaid(own), confidence: 0.6 };
}
