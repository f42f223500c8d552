import { leavesOpen } from '../lines/open-bracket';
import { withoutDates } from '../dates/without-dates';
import { wordsOf } from '../words/fold-words';
import { isEmploymentType, labelKind, type LabelKind, stateCodes } from '../words/lists';
import { isDuration } from '../dates/duration';
import { employerScore } from './employer-evidence';
import { mayBePlace, placeScore } from './place-evidence';
import { isOnOwn } from './own-account';
import { titleScore } from './title-evidence';
import type { Piece } from './pieces';
import type { Role } from './segment';
import { endsSentence, isField, isOfForm, isPlainTitle } from './title-parts';

/** The evidence of words for positions. */
export function byWords(role: Role, text: string, pieces: readonly Piece[]): number {
	const labelled = pieces[0]?.label;
	const words = wordsOf(text);
	const first = pieces[0];
	if (role !== 'rest' && isDuration(text)) return -4;
	if (labelled && labelRoles[labelled]) {
		// A place may stand beside what a label announces.
		const own =
			role === 'title'
				? titleScore(text, words)
				: role === 'employer'
					? employerScore(text, words)
					: 2;
		if (labelRoles[labelled] === role) return 4 + own;
		// The street in an employer's address.
		if (role === 'rest' && first?.before === 'comma' && /\d/.test(text)) return 0.5;
		return role === 'place' ? placeScore(text) : -3;
	}
	// "Supervisor: Dr. Example" tells of somebody else, a sentence of what was done.
	const isAside =
		/^[^:]{2,30}:\s/.test(text) || (/^[^,]*\p{Ll}{3}\.$/u.test(text) && words.length > 3);
	if (isAside && role !== 'place') return role === 'rest' ? 0.6 : -1.5;
	// Who fills in a sample may leave its "Company" in: it stands where an employer does.
	const isSample = labelKind(text) === 'employer';
	if (isSample && role === 'employer') return 0;
	if (isOfForm(text)) return role === 'rest' ? (isSample ? -0.35 : 1) : -4;
	switch (role) {
		case 'title':
			return (
				titleScore(text, words) -
				(first && endsSentence(first.line.text) ? 1.2 : 0.4) +
				(isBeforeAt(pieces) ? 1 : 0) -
				// "Fictional Bread (volunteer)" says how somebody was there.
				(first?.before === 'bracket' && /^\p{Ll}/u.test(text) ? 3 : 0)
			);
		case 'employer':
			if (stateCodes.has(text)) return -4;
			if (isOnOwn(text) && first?.before !== 'bracket') return 0.4;
			return (
				employerScore(text, words) +
				(first?.before === 'at' ? 3 : 0) +
				(first?.linked ? 0.8 : 0) -
				// "President, Invented Company" is a post first.
				(pieces.length > 1 && first && isPlainTitle(first.text) ? 3 : 0) -
				// What stands in brackets tells more of what is before them.
				(first && isInBracket(first) ? 1.6 : 0) -
				// What stands plain and apart below a heading may tell what it was about.
				(first && isBelowHeading(first) ? 1 : 0) -
				// "Technician, Mechanical Engineering": what the post is in.
				(first?.before === 'comma' && isField(text) ? 4 : 0) -
				// "Oven Technologies, Dough." tells of the work.
				(first?.before !== 'at' && first && endsSentence(first.line.text) ? 2.2 : 0)
			);
		case 'place':
			if (titleScore(text, words) >= 2.4 && placeScore(text) < 1.5) return -4;
			if (pieces.length > 1 && first && titleScore(first.text) >= 2.4) return -4;
			if (text.includes('(') && !text.includes(')')) return -2;
			return (
				Math.max(placeScore(text), isBesideHouse(pieces) ? 0.2 : -2) -
				// Who somebody worked for has a page more often than where that was.
				(first?.linked ? 1.5 : 0)
			);
		case 'rest':
			if (isOnOwn(text) && first?.before !== 'bracket') return 0.3;
			// An "Intern" may be employed so, or have that for a title.
			if (isEmploymentType(text)) return titleScore(text, words) >= 2.4 ? 0 : 1;
			if (isDuration(text) || /^(?:\d|https?:)/.test(text)) return 1;
			if (first?.before === 'bracket' && isPay(text)) return 1;
			// What a post is in is part of the post.
			if (first?.before === 'comma' && isField(text)) return -1.5;
			// What could be named and is left over speaks against the whole reading.
			return -0.35 - 0.3 * Math.max(0, titleScore(text, words) - 1, placeScore(text) - 1);
	}
}

/** "(paid)", "(volunteer)": how somebody was there, and not as what. */
function isPay(text: string): boolean {
	return /^(?:(?:un)?paid|volunteer(?:ed|ing)?|ehrenamtlich|unbezahlt|bénévole|voluntari[oa]|voluntariado)$/i.test(
		text
	);
}

/** Whether a piece begins a line as running text is set, with space over it. */
function isBelowHeading({ line, row, bold, italic }: Piece): boolean {
	return row > 0 && line.gap > 0 && line.heading === null && line.box === null && !bold && !italic;
}

/** Whether a bracket opens before a piece that is not closed there. */
function isInBracket({ before, line, from }: Piece): boolean {
	return before === 'bracket' || leavesOpen(line.text.slice(0, from));
}

/** Whether a word that stands between a post and an employer follows: "Wrangler of yeast at Fictional Bread". */
function isBeforeAt(pieces: readonly Piece[]): boolean {
	const last = pieces.at(-1);
	return (
		last !== undefined && /^\s(?:at|@|bei|chez)\s/i.test(last.line.text.slice(last.to, last.to + 6))
	);
}

/**
 * Whether a name that no list of places has stands where they do: alone at the end of its line, set apart, or after a
 * comma behind what is no title.
 */
function isBesideHouse(pieces: readonly Piece[]): boolean {
	const [piece] = pieces;
	if (!piece || pieces.length > 1 || !mayBePlace(piece.text)) return false;
	const { text } = piece.line;
	if (piece.line.bullet || /[\p{L}\p{N}]/u.test(withoutDates(text.slice(piece.to)))) return false;
	const before = text
		.slice(0, piece.from)
		.split(/[,|·•(]/)
		.filter((chunk) => /\p{L}/u.test(chunk));
	const beside = before.at(-1)?.trim() ?? '';
	if (piece.before === 'part') return beside !== '' && titleScore(beside) < 1.4;
	return (
		piece.before === 'comma' && titleScore(beside) < 1 && placeScore(beside) < 1.5 && beside !== ''
	);
}

const labelRoles: Partial<Record<LabelKind, Role>> = {
	title: 'title',
	employer: 'employer',
	location: 'place',
	client: 'rest',
	dates: 'rest'
};
