import { leavesOpen } from '../../lines/open-bracket';
import { findDates } from '../../dates/find-dates';
import { isDuration } from '../../dates/duration';
import type { Piece } from '../../entries/pieces';
import { placeScore } from '../../entries/place-evidence';
import type { Segment } from '../../entries/segment';
import { isEmploymentType } from '../../words/lists';
import { roleSaid, type Said, withTakes } from '../said';

/** The title of a position, with the team, the grade and the terms that stand behind it. */
export function titleOf(segments: readonly Segment[]): Said | undefined {
	return withTeam(segments, withBracket(segments, roleSaid(segments, 'title')));
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
			(team?.before === 'at' && isNamedApart(segments, own)));
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
	const text = own.line.text.slice(own.from, team.to);
	if (findDates(text).length) return title;
	return { ...title, value: text, from: [{ line: own.line, text }] };
}

/** Whether the employer stands on a line of its own: whom a post was "at" besides is a client. */
function isNamedApart(segments: readonly Segment[], own: Piece | undefined): boolean {
	const employer = segments.find(({ role }) => role === 'employer');
	return employer !== undefined && employer.pieces.every(({ row }) => row !== own?.row);
}

const address = /^(?:https?:|www\.)/;

/**
 * "Staff Nurse (RN)", "Baker (Oven Team)", "Baker (Freelance, Part-time)": a bracket behind a title is of it, as it is
 * written, but where it says where, when, how long or for whom.
 */
function withBracket(segments: readonly Segment[], title: Said | undefined): Said | undefined {
	const own = segments.find(({ role }) => role === 'title');
	const last = own?.pieces.at(-1);
	if (!title || !last) return title;
	const { line, to } = last;
	const open = leavesOpen(title.value) ? line.text.lastIndexOf('(', to) : to;
	const [bracket = ''] = behind.exec(line.text.slice(open)) ?? [];
	const inside = bracket.replace(/^\s*\(|\)$/g, '');
	const end = open + bracket.length;
	const isNamed = segments.some(
		({ role, pieces }) =>
			(role === 'employer' || (role === 'place' && pieces[0]?.text === inside)) &&
			pieces.some((piece) => piece.line === line && piece.from >= open && piece.to <= end)
	);
	if (!bracket || isNamed || !isOfTitle(inside)) return title;
	const rest = line.text.slice(Math.max(open, to), end);
	return withTakes({ ...title, value: `${title.value}${rest}` }, [{ line, text: rest }]);
}

const behind = /^\s?\([^()]{1,60}\)/;

/** "E-9", "S 8", "E-4 to E-6"; other numbers tell how many there were, or for how long. */
const grade = /^[\p{Lu}\d][\p{Lu}\d./&+-]{0,7}(?: (?:to|bis|à|a|\d) ?[\p{Lu}\d-]{0,6})?$/u;
/** "This is a federal job": what a form says of it. */
const speaks = /^(?:this|it|dies|es|ceci|esto|isto)\s(?:is|was|ist|est|es|é)\s/i;

/** Whether what a bracket holds says more of the post itself. */
function isOfTitle(inside: string): boolean {
	const parts = inside.split(/\s*[,;/|&+→]\s*|\s[–—-]\s/);
	return (
		(grade.test(inside) || !/\d/.test(inside)) &&
		!speaks.test(inside) &&
		placeScore(inside) < 1 &&
		!parts.every((part) => placeScore(part) >= 1) &&
		!parts.some((part) => isDuration(part)) &&
		!address.test(inside) &&
		!findDates(inside).length
	);
}
