import { leavesOpen } from '../../lines/open-bracket';
import { employerScore } from '../../entries/employer-evidence';
import { isOnOwn } from '../../entries/own-account';
import type { Piece } from '../../entries/pieces';
import { placeScore } from '../../entries/place-evidence';
import { institutionScore } from '../../entries/school-evidence';
import { type Segment, textOf } from '../../entries/segment';
import { titleScore } from '../../entries/title-evidence';
import { wordsOf } from '../../words/fold-words';
import { isCapitalised } from '../../words/capitals';
import { isEmploymentType } from '../../words/lists';
import { roleSaid, type Said, segmentSaid } from '../said';

const mostOfHouse = 5;
/** Of what follows a comma or a dash, so much must speak for its being a house. */
const house = 1.5;

/** The employer of a position; where its line names nothing else, with what of it or whose it is. */
export function employerOf(segments: readonly Segment[]): Said | undefined {
	const at = segments.findIndex(({ role }) => role === 'employer');
	const own = segments[at];
	const first = own?.pieces[0];
	if (!own || !first) return roleSaid(segments, 'employer');
	const isOfRow = (one: Segment) => one.pieces.some(({ row }) => row === first.row);
	const isAlone = segments.every((one) => !isOfRow(one) || one.role !== 'title');
	const pieces = [...(isAlone ? before(segments[at - 1], own) : []), ...own.pieces];
	for (const next of segments.slice(at + 1)) {
		const last = pieces.at(-1);
		const [joint] = next.pieces;
		const isOfName = joint?.before === 'bracket' || joint?.before === 'slash';
		if (!last || !(isAlone || isOfName) || !goesOn(last, next)) break;
		pieces.push(...next.pieces);
	}
	return closed(
		segmentSaid(
			pieces.length === own.pieces.length ? own : { ...own, text: textOf(pieces), pieces }
		)
	);
}

/** "Fictional Bread (Ovens, Bern)": the town may be told from the name whose bracket it stands in. */
function closed(said: Said): Said {
	const { value } = said;
	return leavesOpen(value) ? { ...said, value: `${value})` } : said;
}

/** "Fictional Bread - Oven Works Ltd", "Oven Initiative at Fictional Bread": what of a house, before it. */
function before(segment: Segment | undefined, own: Segment): readonly Piece[] {
	const [first, next] = [segment?.pieces[0], own.pieces[0]];
	if (!segment || !first || !next || segment.role !== 'rest' || first.line !== next.line) return [];
	const between = first.line.text.slice(first.to, next.from);
	// Behind a dash a house that says so itself needs no other name.
	const isHouse = institutionScore(own.text) >= 2 || employerScore(own.text) >= 3;
	const joins = / at /.test(between) || (/^\s[-–—]\s$/.test(between) && !isHouse);
	return joins && (isName(first.text) || isWord(first.text)) ? [first] : [];
}

/** Whether a text is one word in a capital that is no place and no post: nobody names a town before a house and a dash. */
function isWord(text: string): boolean {
	return /^\p{Lu}[\p{L}\d&.]+$/u.test(text) && placeScore(text) < 0 && titleScore(text) < 1.4;
}

/** "Oven Lab, Invented University", "Fictional Bread - Oven Works": what of a house, or whose it is, behind it. */
function goesOn(last: Piece, { role, pieces, text }: Segment): boolean {
	const [first] = pieces;
	if (role !== 'rest' || !first || first.line !== last.line) return false;
	const between = last.line.text.slice(last.to, first.from);
	if (/^ \($/.test(between)) return tellsName(text) || mayBeName(text);
	if (between === ' / ')
		return isOnOwn(text) || (/^[\p{Lu}\d]/u.test(text) && titleScore(text) < 2.4);
	if (/^(?:, | at )$/.test(between))
		return institutionScore(text) >= 2 || employerScore(text) >= house;
	return /^\s[-–—]\s$/.test(between) && isName(text) && !/^(?:an?|the|une?|eine?)\s/i.test(text);
}

/** "(now Fictional Bread)", "(formerly Oven Works)", "(via Oven Works)": what a house was or is called besides, or who stood between. */
function tellsName(text: string): boolean {
	return /^(?:now|formerly|former|ex|previously|prev\.|part of|acquired by|a division of|via|through|über)\s\p{Lu}/iu.test(
		text
	);
}

/** "(Morning Bread Media)": several words in capitals that say neither what nor where nor how. */
function mayBeName(text: string): boolean {
	const words = wordsOf(text);
	return words.length > 1 && isName(text) && isCapitalised(text, words);
}

/** Whether a text can be a part of a name: a few words in capitals that say nothing else. */
function isName(text: string): boolean {
	return (
		/^\p{Lu}/u.test(text) &&
		wordsOf(text).length <= mostOfHouse &&
		// A word alone may as well be the town.
		(wordsOf(text).length > 1 || /^\p{Lu}{2,}$/u.test(text)) &&
		titleScore(text) < 2.4 &&
		placeScore(text) < 1 &&
		!isEmploymentType(text)
	);
}
