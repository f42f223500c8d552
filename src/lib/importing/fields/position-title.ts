import { findDates } from '../dates/find-dates';
import { isDuration } from '../dates/duration';
import type { Piece } from '../entries/pieces';
import { placeScore } from '../entries/place-evidence';
import type { Segment } from '../entries/segment';
import { isEmploymentType } from '../words/lists';
import { roleSaid, type Said, withTakes } from './said';

/** The title of a position, with the team and the grade that stand behind it. */
export function titleOf(segments: readonly Segment[]): Said | undefined {
	return withGrade(segments, withTeam(segments, roleSaid(segments, 'title')));
}

/** What stands beside a title on its line and is nothing else says which team or product it was for. */
function withTeam(segments: readonly Segment[], title: Said | undefined): Said | undefined {
	const at = segments.findIndex(({ role }) => role === 'title');
	const [own] = segments[at]?.pieces ?? [];
	const beside = segments[at + 1];
	const [team] = beside?.pieces ?? [];
	const isBeside =
		beside?.role === 'rest' &&
		team?.row === own?.row &&
		(team?.before === 'strong' ||
			team?.before === 'comma' ||
			(team?.before === 'at' && isNamedApart(segments, own)) ||
			(team?.before === 'bracket' && namesTeam(team.text)));
	const hasEmployer = segments.some(({ role }) => role === 'employer');
	if (
		!title ||
		!own ||
		!team ||
		!isBeside ||
		!hasEmployer ||
		isEmploymentType(team.text) ||
		address.test(team.text) ||
		team.text.length > 45
	)
		return title;
	const closes = team.before === 'bracket' && own.line.text[team.to] === ')';
	const text = own.line.text.slice(own.from, team.to + (closes ? 1 : 0));
	if (findDates(text).length) return title;
	return { ...title, value: text, from: [{ line: own.line, text }] };
}

/** Whether the employer stands on a line of its own: whom a post was "at" besides is a client. */
function isNamedApart(segments: readonly Segment[], own: Piece | undefined): boolean {
	const employer = segments.find(({ role }) => role === 'employer');
	return employer !== undefined && employer.pieces.every(({ row }) => row !== own?.row);
}

/** "Baker (Oven Team)": what a post was in, and neither where nor how long. */
function namesTeam(text: string): boolean {
	const tellsHow = text.split(/\s*[→/&+,]\s*/).some((part) => isEmploymentType(part));
	return (
		/^\p{Lu}/u.test(text) &&
		!/\d/.test(text) &&
		placeScore(text) < 1 &&
		!isDuration(text) &&
		!tellsHow
	);
}

const address = /^(?:https?:|www\.)/;

/** "Staff Nurse (RN)", "Chief (E-9)": letters and figures in a bracket after a title are of it. */
function withGrade(segments: readonly Segment[], title: Said | undefined): Said | undefined {
	const last = segments.find(({ role }) => role === 'title')?.pieces.at(-1);
	const bracket = last && grade.exec(last.line.text.slice(last.to))?.[0];
	if (!title || !bracket || isEmploymentType(bracket.replace(/[()\s]+/g, ' ').trim())) return title;
	const value = `${title.value} ${bracket.trim()}`;
	return withTakes({ ...title, value }, [{ line: last.line, text: bracket }]);
}

const grade =
	/^\s*\((?=[^()]*[\p{Lu}\d])[\p{Lu}\d][\p{Lu}\d./&+-]{0,7}(?: (?:to|bis|à|a) [\p{Lu}\d-]{1,6})?\)/u;
