import { entriesOf } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import { degreeScore, institutionScore, isSubject } from '../../entries/school-evidence';
import type { Mark } from '../../entries/marks';
import { piecesOf } from '../../entries/pieces';
import { assignRoles } from '../../entries/roles';
import type { Role, Segment } from '../../entries/segment';
import { startStyle } from '../../entries/start-style';
import type { Line } from '../../lines/line';
import { isMark, readBelow } from './below-school';
import { withCampus, withHouse } from './campus';
import { type Degree, degreeBeside, degreeOf } from './degree';
import { withBrackets } from './degree-brackets';
import { tabledEducation } from './education-table';
import { datesOf } from '../entry-dates';
import { withUniversity } from './faculty';
import { type Draft, roleSaid, type Said, segmentSaid, withTakes } from '../said';
import { withWholeName } from './school-name';
import { stateCodes } from '../../words/lists';
import { studiesTold } from './study-lines';
import { subjectsBelow } from './subject-below';
import { schoolLeaving } from './school-leaving';
import { schoolEvidence } from './school-roles';
import { isScore } from './score';
import { withWholeArea } from './whole-area';

interface EducationDraft {
	readonly [key: string]: Draft | null | undefined;
	readonly institution?: Said;
	readonly studyType?: Said;
	readonly area?: Said;
	readonly startDate?: Said;
	readonly endDate?: Said;
	readonly score?: Said;
}

/** Reads the schools and degrees of a section. A degree stands where a position has its title, a school its employer. */
export function educationDrafts(lines: readonly Line[]): Draft[] {
	const tabled = tabledEducation(lines);
	if (tabled) return tabled;
	const { entries, before } = entriesOf(lines, 'education');
	const early = before.filter((mark) => isWholeLine(mark));
	const whole = entries.length
		? [
				...early.map((mark) => ({ head: [mark], body: [], streams: [], joined: true })),
				...entries.flatMap((entry) =>
					entry.studies ? [entry] : wholeLines(withoutCellsBelow(entry))
				)
			]
		: before.length
			? [{ head: before, body: [], streams: [], joined: false }]
			: [];
	const roles = assignRoles(
		whole.map(({ head }) => piecesOf(head)),
		schoolEvidence
	);
	const below = subjectsBelow(whole);
	const areUnder = schoolsStandOver(roles);
	let last: Said | undefined;
	/** The place of the last school that no degree stands beside, among the drafts. */
	let over = -1;
	const drafts: (EducationDraft | null)[] = [];
	for (const [i, entry] of whole.entries()) {
		const segments = withHouse(withCampus(withUniversity(withWholeName(roles[i] ?? []))));
		const school = segments.find(({ role }) => role === 'employer');
		const own = school && segmentSaid(school);
		const isBare =
			segments.length > 0 &&
			segments.every(
				({ role, text }) =>
					role === 'title' || isScore(text) || (areUnder && role === 'rest' && isSubject(text))
			);
		const inherited =
			last && isBare && (areUnder || isUnder(entry, whole[i - 1]))
				? { ...last, confidence: 0.6 }
				: undefined;
		last = own ?? inherited;
		// A school over its degrees is told at the first of them.
		const above = inherited && over >= 0 ? whole[over] : undefined;
		if (above) drafts[over] = null;
		const also = above?.head.map(({ line }) => ({ line, text: line.text })) ?? [];
		over = own && !entry.body.length && isSchoolAlone(segments) ? i : -1;
		drafts.push(draftOf(entry, segments, last && withTakes(last, also), below[i] ?? []));
	}
	return withoutBareDates(drafts.filter((draft) => draft !== null));
}

/** A line of dates alone tells of no school where others are told; when the last one ends it may. */
function withoutBareDates(drafts: readonly EducationDraft[]): Draft[] {
	const isBare = ({ institution, studyType, area, score }: EducationDraft) =>
		!institution && !studyType && !area && !score;
	if (drafts.every(isBare)) return [...drafts];
	return drafts.flatMap((draft, i) => {
		if (isBare(draft)) return [];
		const next = drafts[i + 1];
		const isOpen = !draft.endDate && next && isBare(next) && !next.startDate;
		return [isOpen ? { ...draft, endDate: next.endDate } : draft];
	});
}

/** Whether the lines at the head of an entry name a school, where it is, and nothing that was learnt there. */
function isSchoolAlone(segments: readonly Segment[]): boolean {
	return segments.every(
		({ role, text }) => role === 'employer' || role === 'place' || stateCodes.has(text)
	);
}

/** What stands between a degree and its school on one line. */
const besideEachOther = /\s(?:at|@|[|–—-])\s|,\s/;

/** Where one line names a degree and its school, cells side by side below it are courses: "Intermediate Yeast | Ovens". */
function withoutCellsBelow(entry: Entry): Entry {
	const at = entry.head.findIndex(({ rest }) => {
		const pieces = rest.split(besideEachOther);
		const isSaid = (score: (piece: string) => number) => pieces.some((one) => score(one) >= 2);
		return isSaid(degreeScore) && isSaid(institutionScore);
	});
	const isBelow = ({ line, dates, rest, label }: Mark, i: number) =>
		at >= 0 &&
		i > at &&
		label === null &&
		line.parts.length > 1 &&
		!dates.length &&
		institutionScore(rest) < 2;
	if (!entry.head.some(isBelow)) return entry;
	const head = entry.head.filter((mark, i) => !isBelow(mark, i));
	return { ...entry, head, body: [...entry.head.filter(isBelow), ...entry.body] };
}

/** Lines that follow each other, each with a degree and its school, or by turns with one and the other, are entries. */
function wholeLines(entry: Entry): Entry[] {
	const kinds = entry.head.map((mark) => ({
		look: startStyle(mark),
		...whatOf(mark)
	}));
	const whole = kinds.flatMap(({ degree, school }, at) => (degree && school ? [at] : []));
	const starts = whole.length ? whole : turnsOf(kinds);
	if (starts.length < 2) return [entry];
	return starts.map((from, i) => {
		const to = starts[i + 1];
		return {
			...entry,
			head: entry.head.slice(i === 0 ? 0 : from, to),
			body: to === undefined ? entry.body : [],
			streams: to === undefined ? entry.streams : []
		};
	});
}

/** Whether a line over all entries is one of its own: a degree with its date behind a school. */
function isWholeLine(mark: Mark): boolean {
	return mark.line.bullet && mark.dates.length > 0 && degreeScore(mark.rest) >= 1.8;
}

function whatOf({ rest, told }: Mark): { readonly degree: boolean; readonly school: boolean } {
	const pieces = [rest, ...rest.split(besideEachOther)];
	return {
		degree: told !== null || degreeScore(rest) >= 1.8,
		school: told !== null || pieces.some((piece) => institutionScore(piece) >= 2)
	};
}

/** Where degrees and schools take turns: the places of those that are as the first is. */
function turnsOf(
	kinds: readonly { readonly degree: boolean; readonly school: boolean; readonly look: string }[]
): number[] {
	const [first] = kinds;
	const own = first?.degree ? 'degree' : 'school';
	const other = own === 'degree' ? 'school' : 'degree';
	const starts = kinds.flatMap((kind, at) => (kind[own] ? [at] : []));
	const isTurn = (from: number, i: number) =>
		kinds.slice(from, starts[i + 1]).some((k) => k[other]);
	// The last degree may have no word that is known, where all schools are set alike, and nothing else is.
	const [look] = kinds.map((kind) => kind.look);
	const areAlike =
		starts.length > 1 &&
		starts.at(-1) !== kinds.length - 1 &&
		kinds.every((kind, at) => (kind.look === look) === starts.includes(at));
	const isByTurns = starts.every(isTurn) || (areAlike && starts.slice(0, -1).every(isTurn));
	return first?.[own] && isByTurns ? starts : [];
}

const fewestOver = 2;

/** Whether each school that is told has a line of its own, and what was learnt there a later one, in several entries. */
function schoolsStandOver(roles: readonly (readonly Segment[])[]): boolean {
	const lines = roles.flatMap((segments) => {
		const at = (role: Role) => segments.find((one) => one.role === role)?.pieces[0];
		const [school, degree] = [at('employer'), at('title')];
		return school && degree ? [school.row < degree.row] : [];
	});
	return lines.length >= fewestOver && lines.every(Boolean);
}

/** Whether a degree without a school is one more of the school above: not set as the entries that name theirs are. */
function isUnder({ head, joined }: Entry, above: Entry | undefined): boolean {
	const [own] = head;
	const [first] = above?.head ?? [];
	return (
		(joined && !own?.line.bullet) ||
		(own !== undefined && first !== undefined && startStyle(own) !== startStyle(first))
	);
}

function draftOf(
	{ head, body, streams, studies = [] }: Entry,
	segments: readonly Segment[],
	institution: Said | undefined,
	subjects: readonly Mark[]
): EducationDraft {
	const degree = segments.find(({ role }) => role === 'title');
	const place = segments.find(({ role }) => role === 'place');
	const inHead = segments.filter(({ role }) => role === 'rest');
	const dates = datesOf(
		head.some((mark) => mark.dates.length) ? head : [...head, ...body.slice(0, 3)],
		'end'
	);
	const marks = [...body, ...streams.flatMap((stream) => [stream.head, ...stream.body])];
	const asSet = degree ? null : studiesTold(studies);
	const told = degree || asSet ? undefined : (studies[0] ?? marks.find(isDegreeLine));
	const house = degree && !institution ? marks.find(isSchoolLine) : undefined;
	const toldSegments = told ? segmentsOf(told) : [];
	const spoken = degree ?? toldSegments.find(({ role }) => role === 'title');
	const beside = degree
		? inHead
		: [...toldSegments.filter(({ role }) => role !== 'title'), ...inHead];
	const stands = degree ? segments : [...toldSegments, ...segments];
	const read = asSet
		? asSet
		: spoken
			? (schoolLeaving(spoken, degree ? segments : toldSegments) ??
				withWholeArea(withBrackets(spoken, degreeOf(spoken, beside)), stands))
			: withWholeArea(degreeBeside(inHead), stands);
	const { studyType, area, taken } = withSubjects(
		read,
		asSet ? [] : subjects.filter((mark) => mark !== told && mark !== house)
	);
	const used = new Set<Mark | undefined>([told, house, ...taken, ...(asSet ? studies : [])]);
	const below = readBelow(marks.filter((mark) => !used.has(mark)));
	const named = institution ?? (house && roleSaid(segmentsOf(house), 'employer'));
	const score = inHead.find(({ text }) => isScore(text));
	const also = dates.also.flatMap(({ from }) => from);
	return {
		institution: named && withTakes(named, [...also, ...below.labels]),
		studyType,
		area: area && (area.confidence > 0.5 || !below.area || below.isNarrow) ? area : below.area,
		startDate: dates.startDate,
		endDate: dates.endDate,
		score: below.score ?? (score && segmentSaid(score)),
		'x-location': place && segmentSaid(place),
		courses: below.courses.length ? below.courses : undefined,
		'x-highlights': below.others.length ? below.others : undefined
	};
}

/** A degree and its subject with what the lines below the school say of them, and those lines. */
function withSubjects(
	{ studyType, area }: Degree,
	subjects: readonly Mark[]
): Degree & { readonly taken: readonly Mark[] } {
	const said = (mark: Mark): Said => ({
		value: mark.line.text,
		confidence: 0.6,
		from: [{ line: mark.line, text: mark.line.text }]
	});
	const [first, second] = subjects;
	if (!first || (area && area.confidence > 0.5)) return { studyType, area, taken: [] };
	if (studyType) return { studyType, area: said(first), taken: [first] };
	if (second) return { studyType: said(first), area: said(second), taken: [first, second] };
	return { area: said(first), taken: [first] };
}

/** A degree may stand below its school, as an item of a list. */
function isDegreeLine({ line, rest, label }: Mark): boolean {
	return (
		label?.kind !== 'score' &&
		label?.kind !== 'courses' &&
		!isMark(label) &&
		line.text.length < 100 &&
		degreeScore(rest) >= 1.2
	);
}

/** Nor need a school stand right beside its degree. */
function isSchoolLine({ line, rest, label }: Mark): boolean {
	return label === null && !line.bullet && line.text.length < 80 && institutionScore(rest) >= 2.2;
}

function segmentsOf(mark: Mark): Segment[] {
	return assignRoles([piecesOf([mark])], schoolEvidence)[0] ?? [];
}
