import type { Segment } from '../../entries/segment';
import { isEmploymentType, remoteWords } from '../../words/lists';
import { roleSaid, said, type Said, segmentSaid, withTakes } from '../said';

/** Where a position was: a place that is known for one, or what stands where a place would. */
export function placeOf(segments: readonly Segment[]): Said | undefined {
	const address = ofAddress(segments);
	if (address) return address;
	const place = roleSaid(segments, 'place') ?? besideEmployer(segments);
	return withRegion(segments, withoutPostal(place));
}

const longestAddress = 70;

/** "12 Rye St, Springfield, IL 62701" in a cell of its own: as it is written, with its street. */
function ofAddress(segments: readonly Segment[]): Said | undefined {
	const place = segments.find(({ role }) => role === 'place');
	const line = place?.pieces[0]?.line;
	const cell = line?.parts.find(({ text }) => text.endsWith(place?.text ?? ''));
	if (!place || !line || !cell || cell.text === place.text) return undefined;
	const isAddress =
		/^\d{1,5}[a-z]?\s[\p{Lu}\d].*,/u.test(cell.text) && cell.text.length <= longestAddress;
	const isAlone = segments.every(
		({ role, pieces }) =>
			role === 'place' ||
			role === 'rest' ||
			pieces.every((piece) => piece.line !== line || !cell.text.includes(piece.text))
	);
	return isAddress && isAlone ? said(cell.text, line, 0.7, cell.text) : undefined;
}

/** What stands apart on the employer's line, a name or two, is where it was, though no list has the town. */
function besideEmployer(segments: readonly Segment[]): Said | undefined {
	const at = segments.findIndex(({ role }) => role === 'employer');
	const beside = segments[at + 1];
	const [piece] = beside?.pieces ?? [];
	const isApart = piece?.before === 'part' && piece.row === segments[at]?.pieces[0]?.row;
	if (at < 0 || !beside || beside.role !== 'rest' || !isApart) return undefined;
	if (!/^\p{Lu}\p{L}+(?:[ -]\p{Lu}?\p{L}+)?$/u.test(beside.text) || isEmploymentType(beside.text))
		return undefined;
	return { ...segmentSaid(beside), confidence: 0.4 };
}

/** "Baltimore, MD 21201 US": the code and the country behind a state are of the address. */
function withoutPostal(place: Said | undefined): Said | undefined {
	const value = place?.value.replace(/(, [A-Z]{2})(?: \d{5}(?:-\d{4})?)?(?: USA?)?$/, '$1');
	return place && { ...place, value: value ?? place.value };
}

/** "Auch (32)", "Halle (Saale)": what tells one town from others of its name. */
function withRegion(segments: readonly Segment[], place: Said | undefined): Said | undefined {
	const last = segments.find(({ role }) => role === 'place')?.pieces.at(-1);
	const [bracket, inside = ''] = (last && region.exec(last.line.text.slice(last.to))) ?? [];
	if (!place || !last || !bracket || remoteWords.has(inside) || isEmploymentType(inside))
		return place;
	const value = `${place.value} ${bracket.trim()}`;
	return withTakes({ ...place, value }, [{ line: last.line, text: bracket }]);
}

const region = /^ \((\d[\dAB]\d?|\p{Lu}\p{L}{2,19})\)/u;
