import { isDuration } from '../../dates/duration';
import { mayBePlace, placeScore } from '../../entries/place-evidence';
import { degreeScore, institutionScore, isSubject } from '../../entries/school-evidence';
import type { Piece } from '../../entries/pieces';
import type { Evidence } from '../../entries/best';
import { degreeWords, stateCodes } from '../../words/lists';
import { isScore } from './score';

/** How well a text does for a degree (where a position has its title), its school (an employer), a place or neither. */
export const schoolEvidence: Evidence = (role: string, text: string, pieces: readonly Piece[]) => {
	const label = pieces[0]?.label;
	if (label === 'institution' || label === 'employer') return role === 'employer' ? 6 : -3;
	if (label === 'degree' || label === 'title') return role === 'title' ? 6 : -3;
	if (label === 'location') return role === 'place' ? 6 : -3;
	if (label === 'score' || label === 'courses') return role === 'rest' ? 6 : -3;
	if (isLong(text)) return role === 'rest' ? 2.5 : -4;
	const degree = isStateBehind(pieces) || isTownInState(text) ? 0 : degreeScore(text);
	const school = institutionScore(text);
	// A school has a page more often than what was learnt there.
	const linked = pieces.every((piece) => piece.linked) ? ofLink : 0;
	if (role === 'title')
		return (degree || -0.4) - (school >= 2 ? 1.5 : 0) + (text.length > 100 ? -1 : 0) - linked;
	if (role === 'employer' && stateCodes.has(text)) return -4;
	if (role === 'employer')
		return (
			school -
			(school < 2 && /^\p{Ll}|\d/u.test(text) ? 1.5 : 0) -
			(degree >= 2.5 && school < 2 ? 2.2 : degree >= 1.8 ? 0.8 : 0) -
			(school < 2 && isSubject(text) ? (isBehindDegree(pieces) ? 3 : 1) : 0) -
			(school >= 2 && degreeWords.has(text) ? 3 : 0) -
			(placeScore(text) >= 2 && school < 2 ? 1.5 : 0) +
			linked
		);
	const beside = isBesideSchool(pieces);
	if (role === 'place') return school >= 2 ? -1 : Math.max(placeScore(text), beside ? 0.4 : -2);
	return isScore(text) ? 2.5 : beside ? -0.5 : -0.1;
};

const ofLink = 1;

/** "4 years", "a month": how long it took. */
function isLong(text: string): boolean {
	return isDuration(text) || /^an? (?:year|month|week|day|few (?:years|months))$/i.test(text);
}

/** "Lowell, MA": a state behind a town, and no master's degree. */
function isStateBehind([piece]: readonly Piece[]): boolean {
	if (piece?.before !== 'comma' || !stateCodes.has(piece.text)) return false;
	const before =
		piece.line.text
			.slice(0, piece.from)
			.split(/[,|·•(]/)
			.at(-2)
			?.trim() ?? '';
	return mayBePlace(before) && !isSubject(before);
}

/** The same in one piece. */
function isTownInState(text: string): boolean {
	const [, town = '', state = ''] = /^([^,]{2,30}), (\p{Lu}{2})$/u.exec(text) ?? [];
	return stateCodes.has(state) && mayBePlace(town) && !isSubject(town) && degreeScore(town) === 0;
}

/** "BS, Electrical Engineering": a subject right behind its degree. */
function isBehindDegree([piece]: readonly Piece[]): boolean {
	if (piece?.before !== 'comma') return false;
	const before = piece.line.text.slice(0, piece.from).split(/[,|·•–—]/);
	return before.length > 1 && degreeScore((before.at(-2) ?? '').trim()) >= 1.8;
}

/** Whether a name right behind a school is its place, though no list has it: it is no subject. */
function isBesideSchool(pieces: readonly Piece[]): boolean {
	const [piece] = pieces;
	if (!piece || pieces.length > 1 || (piece.before !== 'comma' && piece.before !== 'part'))
		return false;
	const before = piece.line.text
		.slice(0, piece.from)
		.split(/[,|·•(]/)
		.filter((chunk) => /\p{L}/u.test(chunk));
	return (
		institutionScore(before.at(-1) ?? '') >= 2 &&
		mayBePlace(piece.text) &&
		!isSubject(piece.text) &&
		degreeScore(piece.text) === 0
	);
}
