import type { Mark } from '../entries/marks';
import {
	degreeScore,
	institutionScore,
	isSubject,
	mayBePlace,
	placeScore
} from '../entries/evidence';
import { type Entry, entriesOf } from '../entries/entries';
import { type Piece, piecesOf } from '../entries/pieces';
import { assignRoles, type Evidence, type Segment } from '../entries/roles';
import { startStyle } from '../entries/start-style';
import type { Line } from '../lines/line';
import { findDates } from '../dates/find-dates';
import { wordsOf } from '../words/fold-words';
import { degreeWords, schoolLevels, scoreWords, stateCodes } from '../words/lists';
import { datesOf } from './entry-dates';
import { tabledEducation } from './education-table';
import { endsAs } from '../words/unspaced';
import { itemsIn } from './lists';
import { type Draft, said, type Said, type Take, withTakes } from './said';
import { statementSaid, statementsOf } from './statements';
import { segmentSaid } from './work';

/** Reads the schools and degrees of a section. A degree stands where a position has its title, a school its employer. */
export function educationDrafts(lines: readonly Line[]): Draft[] {
	const tabled = tabledEducation(lines);
	if (tabled) return tabled;
	const { entries, before } = entriesOf(lines, 'education');
	const whole = entries.length
		? entries.flatMap(wholeLines)
		: before.length
			? [{ head: before, body: [], streams: [], joined: false }]
			: [];
	const roles = assignRoles(
		whole.map(({ head }) => piecesOf(head)),
		evidence
	);
	let last: Said | undefined;
	return whole.map((entry, i) => {
		const segments = roles[i] ?? [];
		const school = segments.find(({ role }) => role === 'employer');
		const own = school && segmentSaid(school);
		const isBare = segments.every(({ role, text }) => role === 'title' || isScore(text));
		const inherited =
			last && isBare && isUnder(entry, whole[i - 1]) ? { ...last, confidence: 0.6 } : undefined;
		last = own ?? inherited;
		return draftOf(entry, segments, last);
	});
}

/** Lines that follow each other, each with a degree and its school, are entries of their own. */
function wholeLines(entry: Entry): Entry[] {
	const starts = entry.head.flatMap(({ rest }, at) =>
		degreeScore(rest) >= 1.8 && institutionScore(rest) >= 2 ? [at] : []
	);
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

/** Whether a degree without a school is one more of the school above: not set as the entries that name theirs are. */
function isUnder({ head, joined }: Entry, above: Entry | undefined): boolean {
	const [own] = head;
	const [first] = above?.head ?? [];
	return (
		(joined && !own?.line.bullet) ||
		(own !== undefined && first !== undefined && startStyle(own) !== startStyle(first))
	);
}

const evidence: Evidence = (role: string, text: string, pieces: readonly Piece[]) => {
	const label = pieces[0]?.label;
	if (label === 'institution' || label === 'employer') return role === 'employer' ? 6 : -3;
	if (label === 'degree') return role === 'title' ? 6 : -3;
	if (label === 'location') return role === 'place' ? 6 : -3;
	if (label === 'score' || label === 'courses') return role === 'rest' ? 6 : -3;
	const degree = isStateBehind(pieces) ? 0 : degreeScore(text);
	const school = institutionScore(text);
	if (role === 'title')
		return (degree || -0.4) - (school >= 2 ? 1.5 : 0) + (text.length > 100 ? -1 : 0);
	if (role === 'employer')
		return (
			school -
			(school < 2 && /^\p{Ll}|\d/u.test(text) ? 1.5 : 0) -
			(degree >= 2.5 && school < 2 ? 2.2 : degree >= 1.8 ? 0.8 : 0) -
			(placeScore(text) >= 2 && school < 2 ? 1.5 : 0)
		);
	const beside = isBesideSchool(pieces);
	if (role === 'place') return school >= 2 ? -1 : Math.max(placeScore(text), beside ? 0.4 : -2);
	return isScore(text) ? 2.5 : beside ? -0.5 : -0.1;
};

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

function isScore(text: string): boolean {
	const words = wordsOf(text);
	return (
		(scoreWords.lengthAt(words, 0) > 0 && words.length < 10) ||
		/^\d[.,]\d{1,2}\s?(?:\/|of|out of)\s?\d/.test(text) ||
		/^\d{2}(?:[.,]\d+)?\s?%$/.test(text)
	);
}

function draftOf(
	{ head, body, streams }: Entry,
	segments: readonly Segment[],
	institution: Said | undefined
): Draft {
	const degree = segments.find(({ role }) => role === 'title');
	const place = segments.find(({ role }) => role === 'place');
	const inHead = segments.filter(({ role }) => role === 'rest');
	const dates = datesOf(
		head.some((mark) => mark.dates.length) ? head : [...head, ...body.slice(0, 3)],
		'end'
	);
	const marks = [...body, ...streams.flatMap((stream) => [stream.head, ...stream.body])];
	const told = degree ? undefined : marks.find(isDegreeLine);
	const below = readBelow(marks.filter((mark) => mark !== told));
	const toldSegments = told ? segmentsOf(told) : [];
	const spoken = degree ?? toldSegments.find(({ role }) => role === 'title');
	const { studyType, area } = spoken
		? (schoolLeaving(spoken, degree ? segments : toldSegments) ??
			withBrackets(spoken, degreeOf(spoken, inHead)))
		: degreeBeside(inHead);
	const score = inHead.find(({ text }) => isScore(text));
	const also = dates.also.flatMap(({ from }) => from);
	return {
		institution: institution && withTakes(institution, [...also, ...below.labels]),
		studyType,
		area: area && (area.confidence > 0.5 || !below.area) ? area : below.area,
		startDate: dates.startDate,
		endDate: dates.endDate,
		score: below.score ?? (score && segmentSaid(score)),
		'x-location': place && segmentSaid(place),
		courses: below.courses.length ? below.courses : undefined,
		'x-highlights': below.others.length ? below.others : undefined
	};
}

/** A degree may stand below its school, as an item of a list. */
function isDegreeLine({ line, rest, label }: Mark): boolean {
	return (
		label?.kind !== 'score' &&
		label?.kind !== 'courses' &&
		line.text.length < 100 &&
		degreeScore(rest) >= 1.2
	);
}

function segmentsOf(mark: Mark): Segment[] {
	return assignRoles([piecesOf([mark])], evidence)[0] ?? [];
}

const inOf =
	/^(.*?)(?:\s+(?:in|en|em|im|zur|zum|als)\s+|\s*[,:(–—|/-]+\s+|\s+of\s+(?=\p{Lu}))(.+)$/u;
/** "Licence de mathématiques": only after words that are whole degrees, since "Diplôme d'ingénieur" is one. */
const deOf =
	/^(licence|master|doctorat|maîtrise|capes|agrégation|grado|licenciatura|máster|doctorado|bacharelado|mestrado|doutorado)\s+(?:de la\s|de\s|d['’])\s*(.+)$/iu;

/** "B.Tech in Computer Science" as the degree and its subject. */
function degreeOf(degree: Segment, rest: readonly Segment[]): Degree {
	const whole = segmentSaid(degree);
	const text = degree.text;
	const words = wordsOf(text);
	const full =
		/^((?:bachelor|master|doctor|associate|licence|licenciatura|grado|diplom|mestrado|bacharelado|máster|maestría)(?:['’]?s)?(?:\s+(?:degree|diploma))?(?:\s+(?:of|en|em|de)\s+(?:applied\s+)?(?:science|arts|engineering|business administration|technology|commerce|fine arts|philosophy|laws?|education|architecture|computer applications|music|sciences|pharmacy|nursing|medicine|dental surgery|social work|public health|public administration|accounting|divinity|design))?)(?=$|[\s,:(–—-])(.*)$/iu.exec(
			text
		);
	if (full?.[1] && full[2] !== undefined) {
		const area = cleanArea(full[2]);
		return {
			studyType: { ...whole, value: full[1] },
			area: area ? { ...whole, value: area } : areaBeside(rest)
		};
	}
	// Where words are written without spaces the degree stands last: 计算机科学与技术 本科.
	const [, before = '', last = ''] = /^(.{2,60}?)[\s,，|·]+(\S+)$/u.exec(text) ?? [];
	if (endsAs('degrees', last))
		return { studyType: { ...whole, value: last }, area: { ...whole, value: cleanArea(before) } };
	const [, type = '', area = ''] = deOf.exec(text) ?? inOf.exec(text) ?? [];
	if (type && area && degreeScore(type) > 0)
		return {
			studyType: { ...whole, value: type.trim() },
			area: { ...whole, value: cleanArea(area) }
		};
	// "BSc Computer Science": the short word of the degree first, its subject after it.
	const length = degreeWords.lengthAt(words, 0);
	const end = words[length - 1];
	if (length && end && words.length > length && end.word.length <= 7) {
		return {
			studyType: { ...whole, value: text.slice(0, closeDot(text, end.to)) },
			area: { ...whole, value: cleanArea(text.slice(end.to)) }
		};
	}
	return { studyType: whole, area: areaBeside(rest) };
}

/** Whether a wide gap stands before a piece; what closes a bracket is none. */
function isSetApart({ before, line, from }: Piece): boolean {
	return before === 'part' && !/[)\]][\s,;]*$/.test(line.text.slice(0, from));
}

/** "A-levels: Chemistry (A*), Maths (A)": the subjects are all that stands behind, up to the school or a place. */
function schoolLeaving(degree: Segment, segments: readonly Segment[]): Degree | null {
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
	if (!told) return { studyType: of(type, degree.text) };
	if (isScore(told) || /^(?:at )?(?:grades?|noten?|with|mit|avec)\b/i.test(told))
		return { studyType: of(type, line.text.slice(first.from, to + closing)) };
	return { studyType: of(type, type), area: of(told.replace(/^in\s/, ''), told) };
}

interface Degree {
	readonly studyType?: Said;
	readonly area?: Said;
}

const minor =
	/^\s*[,;–-]\s*((?:with (?:an? )?)?(?:minor|major|double major|concentration|specialization|emphasis)\b[^,;|()]{0,60}?)(?=\s[-–—|]\s|\s{2}|[,;|()]|$)/i;

/** What goes on right behind a degree: "(Hons)" and "(B.A.)" are of it, "(Philosophy)" is its subject, a minor of that. */
function withBrackets(degree: Segment, { studyType, area }: Degree): Degree {
	const last = degree.pieces.at(-1);
	if (!last || !studyType) return { studyType, area };
	const after = last.line.text.slice(last.to);
	const bracket = /^\s*\(([^()]{2,60})\)/.exec(after);
	const inside = bracket?.[1]?.trim() ?? '';
	const also = {
		line: last.line,
		text: last.line.text.slice(last.to, last.to + (bracket?.[0].length ?? 0))
	};
	if (inside && (degreeWords.has(inside) || /^(?:hons?|honou?rs)\b/i.test(inside))) {
		const value = `${studyType.value} (${inside})`;
		return { studyType: withTakes({ ...studyType, value }, [also]), area };
	}
	if (inside && !area && !isScore(inside) && /^\p{Lu}/u.test(inside))
		return { studyType, area: { value: inside, confidence: 0.7, from: [also] } };
	const list = (
		area
			? /^,\s*(\p{L}[^,;|()]{1,40}?\s(?:and|y|e|und|et|&)\s\p{L}[^,;|()]{1,40}?)(?=\s[-–—|]\s|\s{2}|$)/u
			: null
	)?.exec(after)?.[1];
	if (inside && area && !last.line.text.slice(0, last.to).includes(inside) && isDetail(inside))
		return { studyType, area: withTakes({ ...area, value: `${area.value} (${inside})` }, [also]) };
	const more = list ?? minor.exec(after.slice(0, findDates(after)[0]?.from))?.[1]?.trim();
	if (!more || !area || area.value.includes(more)) return { studyType, area };
	return {
		studyType,
		area: withTakes({ ...area, value: `${area.value}, ${more}` }, [{ line: last.line, text: more }])
	};
}

/** Whether a bracket behind a subject says what of it: "(Water Resources)". */
function isDetail(inside: string): boolean {
	return (
		/^\p{Lu}/u.test(inside) && !/[\d,;]/.test(inside) && !isScore(inside) && placeScore(inside) < 1
	);
}

function closeDot(text: string, at: number): number {
	return text[at] === '.' ? at + 1 : at;
}

function cleanArea(text: string): string {
	const isWhole = text.includes('(');
	return text
		.replace(isWhole ? /^[\s.,:–—|/-]+|[\s.,:–—|/-]+$/g : /^[\s.,:(–—|/-]+|[\s.,:)–—|/-]+$/g, '')
		.replace(/^(?:in|of|en|em|im|de la|de|zur|zum)\s+|^d['’]/i, '')
		.trim();
}

function areaBeside(rest: readonly Segment[]): Said | undefined {
	const beside = rest.find(
		({ text, pieces }) =>
			!isScore(text) &&
			pieces[0]?.before !== 'bracket' &&
			text.length < 60 &&
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
	if (!last || !bracket?.[1] || !isDetail(bracket[1])) return own;
	return withTakes({ ...own, value: own.value + bracket[0] }, [
		{ line: last.line, text: bracket[0] }
	]);
}

/** Without a word for a degree, what stands beside the school is most likely its subject. */
function degreeBeside(rest: readonly Segment[]): Degree {
	const beside = areaBeside(rest);
	return beside && /^[\p{Lu}\d.&/-]{2,12}$/u.test(beside.value)
		? { studyType: beside }
		: { area: beside };
}

interface Below {
	score?: Said;
	area?: Said;
	readonly courses: Said[];
	readonly others: Said[];
	readonly labels: Take[];
}

function readBelow(marks: readonly Mark[]): Below {
	const below: Below = { courses: [], others: [], labels: [] };
	const told: Line[] = [];
	for (const { line, label } of marks) {
		if (!below.score && line.text.length < 80 && (label?.kind === 'score' || isScore(line.text)))
			below.score = said(line.text, line, 0.85);
		else if (label?.kind === 'courses' && label.value) {
			for (const item of itemsIn(label.value)) below.courses.push(said(item, line, 0.85));
		} else if (label?.kind === 'area' && label.value && !below.area)
			below.area = said(label.value, line, 0.85);
		else if (label && !label.value) below.labels.push({ line, text: line.text });
		else told.push(line);
	}
	for (const statement of statementsOf(told)) below.others.push(statementSaid(statement, 0.7));
	return below;
}
