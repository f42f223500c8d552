import { placeScore } from '../../entries/place-evidence';
import { degreeScore, institutionScore, isSubject } from '../../entries/school-evidence';
import type { Piece } from '../../entries/pieces';
import type { Segment } from '../../entries/segment';
import { degreeWords } from '../../words/lists';
import { isFaculty } from './faculty';
import { type Said, segmentSaid, withTakes } from '../said';
import { isScore } from './score';

/** A subject without the marks and the small words around it. */
export function cleanArea(text: string): string {
	const isWhole = text.includes('(');
	return text
		.replace(isWhole ? /^[\s.,:–—|/-]+|[\s.,:–—|/-]+$/g : /^[\s.,:(–—|/-]+|[\s.,:)–—|/-]+$/g, '')
		.replace(/^(?:in|of|en|em|im|de la|de|zur|zum)\s+|^d['’]|^(?:with|mit|avec|con|com)$/i, '')
		.trim();
}

const longestBeside = 60;
/** What has a line of its own may be told at more length. */
const longestLine = 90;

function isWholeLine(pieces: readonly Piece[]): boolean {
	const [first, last] = [pieces[0], pieces.at(-1)];
	return first !== undefined && first.from < 3 && last?.to === first.line.text.length;
}

/** What stands beside a degree and is no grade and no place is most likely its subject. */
export function areaBeside(rest: readonly Segment[]): Said | undefined {
	const beside = rest.find(
		({ text, pieces }) =>
			!isScore(text) &&
			!/^(?:with|mit|avec|con|com)$/i.test(text) &&
			pieces[0]?.before !== 'bracket' &&
			text.length < (isWholeLine(pieces) ? longestLine : longestBeside) &&
			!isFaculty(text) &&
			!degreeWords.has(text) &&
			placeScore(text) < 1 &&
			/^\p{L}/u.test(text)
	);
	if (!beside) return undefined;
	const own: Said = {
		...segmentSaid(beside),
		value: cleanArea(beside.text),
		confidence: 0.5
	};
	const last = beside.pieces.at(-1);
	const bracket = last && /^ \(([^()]{2,60})\)/.exec(last.line.text.slice(last.to));
	const more = last ? moreSubjects(last.line.text.slice(last.to)) : '';
	if (last && more)
		return withTakes({ ...own, value: own.value + more }, [{ line: last.line, text: more }]);
	if (!last || !bracket?.[1] || !isDetail(bracket[1])) return own;
	return withTakes({ ...own, value: own.value + bracket[0] }, [
		{ line: last.line, text: bracket[0] }
	]);
}

/** Whether a bracket behind a subject says what of it: "(Water Resources)". */
export function isDetail(inside: string): boolean {
	return (
		/^\p{Lu}/u.test(inside) && !/[\d,;]/.test(inside) && !isScore(inside) && placeScore(inside) < 1
	);
}

/** What goes on behind a subject as one more: ", and Physics", ", Cognitive Psychology"; with the mark before it, or "". */
export function moreSubjects(after: string): string {
	let more = '';
	for (let found = next.exec(after); found; found = next.exec(after.slice(more.length))) {
		const [whole, subject = ''] = found;
		const isOne =
			isSubject(subject) &&
			placeScore(subject) < 1 &&
			institutionScore(subject) < 2 &&
			degreeScore(subject) === 0;
		if (!isOne) break;
		more += whole;
	}
	return more;
}

const next = /^,\s(?:and\s|&\s)?(\p{Lu}[\p{L}& ’'-]{2,50}?)(?=\s[-–—|]\s|\s?[,;|(.]|$)/u;
