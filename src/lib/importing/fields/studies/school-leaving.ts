import { isSubject } from '../../entries/school-evidence';
import type { Piece } from '../../entries/pieces';
import type { Segment } from '../../entries/segment';
import { wordsOf } from '../../words/fold-words';
import { schoolLevels } from '../../words/lists';
import type { Degree } from './degree';
import { said, type Said } from '../said';
import { isScore } from './score';

/** "A-levels: Chemistry (A*), Maths (A)": the subjects are all that stands behind, up to the school or a place. */
export function schoolLeaving(degree: Segment, segments: readonly Segment[]): Degree | null {
	const [first] = degree.pieces;
	const words = wordsOf(degree.text);
	const count = /^\d{1,2}$/.test(words[0]?.word ?? '') ? 1 : 0;
	const length = schoolLevels.lengthAt(words, count);
	const last = words[count + length - 1];
	if (!first || !length || !last) return null;
	const at = segments.indexOf(degree);
	const more = segments.slice(at + 1);
	const end = more.findIndex(
		({ role, text, pieces }) =>
			(role !== 'rest' && !isSubject(text)) ||
			pieces[0]?.line !== first.line ||
			isSetApart(pieces[0])
	);
	const rest = end < 0 ? more : more.slice(0, end);
	const to = rest.at(-1)?.pieces.at(-1)?.to ?? degree.pieces.at(-1)?.to ?? first.to;
	const from = first.from + last.to;
	const { line } = first;
	const closing = /^[)\]]/.test(line.text.slice(to)) ? 1 : 0;
	const told = line.text.slice(from, to + closing).replace(/^[\s:,(–—-]+/, '');
	const type = degree.text.slice(0, last.to);
	const of = (value: string, text: string): Said => said(value, line, 0.85, text);
	if (!/[\p{L}\p{N}]/u.test(told))
		return { studyType: of(type, degree.text), area: listedBefore(segments, at) };
	if (isScore(told) || /^(?:at )?(?:grades?|noten?|with|mit|avec)\b/i.test(told))
		return { studyType: of(type, line.text.slice(first.from, to + closing)) };
	return { studyType: of(type, type), area: of(told.replace(/^in\s/, ''), told) };
}

/** "Chemistry, Art, A-levels": the subjects may as well stand before it. */
function listedBefore(segments: readonly Segment[], at: number): Said | undefined {
	const line = segments[at]?.pieces[0]?.line;
	const from = segments
		.slice(0, at)
		.findLastIndex(({ role, pieces }) => role !== 'rest' || pieces[0]?.line !== line);
	const [first, last] = [segments[from + 1], segments[at - 1]];
	const [start, end] = [first?.pieces[0], last?.pieces.at(-1)];
	if (!line || from + 1 >= at || !start || !end) return undefined;
	const value = line.text.slice(start.from, end.to);
	return said(value, line, 0.7, value);
}

/** Whether a wide gap stands before a piece; what closes a bracket is none. */
function isSetApart({ before, line, from }: Piece): boolean {
	return before === 'part' && !/[)\]][\s,;]*$/.test(line.text.slice(0, from));
}
