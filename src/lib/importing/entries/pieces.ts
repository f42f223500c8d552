import type { Line, StyledRun } from '../lines/line';
import type { LabelKind } from '../words/lists';
import {
	endsAsHouse,
	isPlaceAhead,
	isPostOrHouse,
	isPostWithHouse,
	isWithinName,
	namesHouse
} from './houses';
import { degreeScore, institutionScore, isSubject } from './school-evidence';
import { titleScore } from './title-evidence';
import type { Mark } from './marks';
import type { Told } from './told';
import { addressesIn, isAddressLine } from './web-address';
import { isShortDegree, isSpeltOut } from './spelt-out';

/** What stands between a piece and the one before it. */
export type Before = 'line' | 'part' | 'strong' | 'at' | 'bracket' | 'style' | 'comma' | 'slash';

/** A stretch of the lines at an entry's head that may be a title, an employer, a place. */
export interface Piece {
	readonly text: string;
	readonly line: Line;
	/** UTF-16 offsets into the line's text. */
	readonly from: number;
	readonly to: number;
	readonly before: Before;
	/** Which of the head's lines with words it stands in, from 0. */
	readonly row: number;
	/** Which stretch of its row it is of, from 0: dates, addresses, edges and bold words end one. */
	readonly cell: number;
	readonly bold: boolean;
	readonly italic: boolean;
	readonly linked: boolean;
	/** What a label before it announces. */
	readonly label: LabelKind | null;
}

const strong =
	/ [|•·‖¦⋅∙]+ |[|•·‖¦⋅∙]+| [-–—~−]{1,3} |[–—]| \/\/ |;|, (?=[-–—])| (?=C?GPA\b)|\s?[→➔] (?=at )/gu;
const at = /\s(?:at|@|bei|chez)\s|\s@(?=\p{L})|\sà l['’](?=\p{Lu})/giu;

/** Between a title and an employer; but "Técnica en Marketing" is one title. */
const within = /\s(?:for|from(?: the)?|en|em|na|no|à|au)\s(?=\p{Lu})/gu;

const longestPost = 80;

/** "Mills Ltd, Head Baker / Miller": where a house stands before two posts in one, they are one title. */
function areTwoPosts(before: string, after: string): boolean {
	const left = before.split(/, |[|(–—]|\s-\s/);
	const [post = ''] = after.split(/[,|()–—\d]|\s[-/]\s|https?:/);
	return left.length > 1 && [left.at(-1) ?? '', post].every((one) => titleScore(one.trim()) >= 2.4);
}

interface Cut {
	readonly from: number;
	readonly to: number;
	readonly before: Before;
	/** What a sentence says that it is. */
	readonly says?: LabelKind;
	/** Whether a cell ends there. */
	readonly ends?: boolean;
}

const mostPieces = 12;
/** "at the Invented Observatory": no house is called by a small word. */
const article = /^(?:the|der|die|das|dem|den|la|le|les|el|los|las|o|os)\s(?=\p{Lu})/u;
const longestHouse = 40;
const longestJoint = 12;

/** Takes the lines at an entry's head apart; dates and web addresses are left out. */
export function piecesOf(head: readonly Mark[]): Piece[] {
	const pieces: Piece[] = [];
	let row = 0;
	for (const mark of head) {
		const { line, label, told } = mark;
		if (isAddressLine(line)) continue;
		const cut = told ? cutTold(line.text, told) : cutLine(mark);
		let cell = 0;
		for (const [i, { from, to, before, says: cutSays, ends }] of cut.entries()) {
			const style = styleOf(line, from, to);
			const last = pieces.at(-1);
			const isSetApart = last?.bold !== style.bold || last.italic !== style.italic;
			if (i > 0 && (ends || before === 'at' || isSetApart)) cell++;
			const says = cutSays ?? (told || isBesideLabelled(label, before, i) ? null : labelled(label));
			const start =
				before === 'at' ? from + (article.exec(line.text.slice(from, to))?.[0].length ?? 0) : from;
			const end = says === 'title' && /\p{Ll}{3}\.$/u.test(line.text.slice(from, to)) ? to - 1 : to;
			pieces.push({
				text: line.text.slice(start, end),
				line,
				from: start,
				to: end,
				before: i === 0 ? 'line' : before,
				row,
				cell,
				...style,
				linked: line.links.some((link) => link.at[0] < to && link.at[1] > from),
				label: says
			});
		}
		if (cut.length) row++;
	}
	return pieces.slice(0, mostPieces);
}

function labelled(label: Mark['label']): LabelKind | null {
	return label?.value ? label.kind : null;
}

/** "Degree: M.Sc. | 2003 – 2006 | Bern": a label of one thing says nothing of what stands apart from it. */
function isBesideLabelled(label: Mark['label'], before: Before, at: number): boolean {
	return at > 0 && before === 'strong' && (label?.kind === 'degree' || label?.kind === 'title');
}

/** The title, the employer and what follows it after commas, as a sentence names them. */
function cutTold(text: string, { title, employer, place }: Told): Cut[] {
	const cuts: Cut[] = [{ from: title[0], to: title[1], before: 'line', says: 'title' }];
	if (!employer) return cuts;
	if (place !== undefined) {
		cuts.push({ from: employer[0], to: employer[1], before: 'strong', says: 'employer' });
		if (place) cuts.push({ from: place[0], to: place[1], before: 'comma', says: 'location' });
		return cuts;
	}
	let [from] = employer;
	for (const found of text.slice(...employer).matchAll(/, ?|$/g)) {
		const to = employer[0] + found.index;
		if (to > from)
			cuts.push({ from, to, before: cuts.length > 1 ? 'comma' : 'strong', says: 'employer' });
		from = to + found[0].length;
	}
	return title[0] < employer[0] ? cuts : [...cuts.slice(1), ...cuts.slice(0, 1)];
}

function cutLine({ line, dates, label }: Mark): Cut[] {
	const { text } = line;
	const cuts: Cut[] = [];
	const addresses = addressesIn(text);
	// What a label of no known kind says may as well be the name of the school before its grade.
	const start =
		label?.kind && label.value ? Math.max(0, text.indexOf(label.value, label.label.length)) : 0;
	/** Places where a piece ends, in order: what is cut away there, and what it says of the next piece. */
	const marks: Cut[] = [
		...dates.map(({ from, to }) => ({ from, to, before: 'strong' as const, ends: true })),
		...addresses.map(([from, to]) => ({ from, to, before: 'part' as const, ends: true }))
	];
	const add = (from: number, to: number, before: Before, ends = false) => {
		if (from < start || dates.some((date) => from < date.to && to > date.from)) return;
		if (addresses.some((address) => from < address[1] && to > address[0])) return;
		marks.push({ from, to, before, ends });
	};
	for (const found of text.matchAll(strong)) {
		const end = found.index + found[0].length;
		const before = text.slice(start, found.index);
		if (isSpeltOut(before, text.slice(end)) || isShortDegree(before, text.slice(end))) continue;
		// What a bracket holds is of one thing, however it is parted.
		const isInside = before.lastIndexOf('(') > before.lastIndexOf(')');
		add(found.index, end, isInside ? 'slash' : 'strong');
	}
	const [house = ''] = text.slice(start).split(/:\s/);
	// "Invented University: Bread Science": what was learnt there.
	if (house.length < text.length - start && institutionScore(house) >= 2.2)
		if (isSubject(text.slice(start + house.length + 2)) || house.length <= longestHouse)
			add(start + house.length, start + house.length + 2, 'strong');
	if (isPostOrHouse(house) && isPostOrHouse(text.slice(start + house.length + 2), house))
		add(start + house.length, start + house.length + 2, 'strong');
	// "B.Sc. in Bread Science. Invented University": what a full stop ends.
	for (const found of text.matchAll(/(?<=\p{Ll}{6})\. (?=\p{Lu})/gu))
		add(found.index, found.index + 2, 'strong');
	for (const found of text.matchAll(/ \/ /g)) {
		const end = found.index + 3;
		const before = text.slice(Math.max(start, found.index - longestPost), found.index);
		if (!areTwoPosts(before, text.slice(end, end + longestPost))) add(found.index, end, 'slash');
	}
	for (const found of text.matchAll(at)) {
		const [before, end] = [text.slice(start, found.index), found.index + found[0].length];
		if (!isWithinName(before, text.slice(end))) add(found.index, end, 'at');
	}
	for (const found of text.matchAll(/ with (?=\p{Lu})/gu)) {
		const [post, house] = [text.slice(start, found.index), text.slice(found.index + 6)];
		if (line.heading !== null && isPostWithHouse(post, house))
			add(found.index, found.index + 6, 'at');
	}
	for (const found of text.matchAll(/, ?/g))
		add(found.index, found.index + found[0].length, 'comma');
	const spelt = [...text.matchAll(/[([]([^()[\]]{2,6})[)\]]/g)]
		.filter((found) => isSpeltOut(text.slice(start, found.index), found[1] ?? '', true))
		.map((found) => [found.index - 1, found.index + found[0].length] as const);
	for (const found of text.matchAll(/ ?[([]|[)\]]/g)) {
		if (spelt.some(([from, to]) => found.index >= from && found.index < to)) continue;
		add(found.index, found.index + found[0].length, /[([]/.test(found[0]) ? 'bracket' : 'part');
	}
	for (const found of text.matchAll(within)) {
		if (marks.some(({ before }) => before === 'at')) break;
		// "Head of shift for Bread; Nowhere Ltd": the mark parts them already.
		if (marks.some((mark) => mark.before === 'strong' && mark.from > found.index && !mark.ends))
			break;
		// "Invented Center for Technology and Design": a house already.
		if (endsAsHouse(text.slice(start, found.index))) continue;
		if (namesHouse(text.slice(found.index + found[0].length)))
			add(found.index, found.index + found[0].length, 'strong');
	}
	for (const found of text.matchAll(/ in (?=\p{Lu})/gu)) {
		const [name, after] = [text.slice(start, found.index), text.slice(found.index + 4)];
		if (institutionScore(name) >= 2.2 && endsAsHouse(name) && isPlaceAhead(after))
			add(found.index, found.index + 4, 'part');
	}
	for (const edge of partEdges(line)) add(edge, edge, 'part', true);
	for (const {
		at: [from, to]
	} of withoutSlips(line)) {
		for (const edge of [from, to]) {
			// A word that is set in two ways is one all the same.
			if (!/^[\p{L}\p{N}]{2}$/u.test(text.slice(edge - 1, edge + 1)))
				add(...jointAt(text, edge), 'style');
		}
	}
	// Words that lead to a page are one thing, where others of their line do not.
	for (const { at: edges } of line.links) for (const edge of edges) add(edge, edge, 'style');
	marks.sort((a, b) => a.from - b.from || strength(b.before) - strength(a.before));
	let from = start;
	let before: Before = 'line';
	let ends = false;
	const push = (to: number) => {
		const trimmed = trim(text, from, to);
		if (trimmed) cuts.push({ ...trimmed, before, ends });
		if (trimmed) ends = false;
		return trimmed !== null;
	};
	for (const mark of marks) {
		if (mark.from < from) {
			from = Math.max(from, mark.to);
			ends ||= mark.ends === true;
			continue;
		}
		const pushed = push(mark.from);
		ends ||= mark.ends === true;
		if (pushed || strength(mark.before) > strength(before)) before = mark.before;
		from = mark.to;
	}
	push(text.length);
	return cuts;
}

const joint =
	'(?:for|with|in|as|à|au|chez|en|em|na|no|als|bei|für)(?:\\s(?:the|la|le|der|die|das|dem|den))?';
const jointBefore = new RegExp(`\\s${joint}\\s*$`, 'iu');
const jointAfter = new RegExp(`^\\s*${joint}\\s+(?=\\S)`, 'iu');

/**
 * An edge of what is set otherwise, with the small word there that joins two names: "Baker for **Fictional Bread**". One
 * behind a degree tells that its subject follows.
 */
function jointAt(text: string, edge: number): readonly [from: number, to: number] {
	const before =
		jointBefore.exec(text.slice(Math.max(0, edge - longestJoint), edge))?.[0].length ?? 0;
	const after =
		edge > 0 ? (jointAfter.exec(text.slice(edge, edge + longestJoint))?.[0].length ?? 0) : 0;
	const isOfDegree = before > 0 && degreeScore(text.slice(0, edge - before)) >= 1.8;
	return [isOfDegree ? edge : edge - before, edge + after];
}

/** The stretches of a line by how they are set; in a bold line a word between two that are set alike is set otherwise by a slip. */
function withoutSlips({ bold, styles = [] }: Line): readonly StyledRun[] {
	if (!bold) return styles;
	return styles.filter((_, i) => {
		const isSlip = (at: number) => {
			const [before, after] = [styles[at - 1], styles[at + 1]];
			return before !== undefined && before.italic === after?.italic;
		};
		return ![i - 1, i, i + 1].some((at) => styles[at] !== undefined && isSlip(at));
	});
}

/** How far apart what stands on both sides of a mark is. */
export function strength(before: Before): number {
	return { comma: 0, style: 1, bracket: 2, slash: 3, part: 4, strong: 5, at: 6, line: 7 }[before];
}

function partEdges(line: Line): number[] {
	const edges: number[] = [];
	let at = 0;
	for (const part of line.parts) {
		const from = line.text.indexOf(part.text, at);
		if (from < 0) return edges;
		if (from > 0) edges.push(from);
		at = from + part.text.length;
	}
	return edges;
}

const icon = /^\s*(?![\d#*])\p{Extended_Pictographic}\uFE0F?\s*/u;

/** Marks, pictures and spaces at the ends are no part of a piece. */
function trim(text: string, from: number, to: number): { from: number; to: number } | null {
	from += icon.exec(text.slice(from, to))?.[0].length ?? 0;
	while (from < to && /[\s.|,;:•·*●▪■–—\-()[\]_/~>@]/.test(text[from] ?? '')) {
		// ".NET" begins with its dot.
		if (text[from] === '.' && /\p{L}/u.test(text[from + 1] ?? '')) break;
		from++;
	}
	while (to > from && /[\s|,;:•·*●▪■–—\-([\]_/~]/.test(text[to - 1] ?? '')) to--;
	if (text[to - 1] === ')' && !text.slice(from, to).includes('(')) to--;
	return from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { from, to } : null;
}

function styleOf(line: Line, from: number, to: number): { bold: boolean; italic: boolean } {
	const part = line.parts.find(({ text }) => text.includes(line.text.slice(from, to)));
	const covers = (style: 'bold' | 'italic') =>
		line[style] ||
		Boolean(part && line.parts.length > 1 && part[style]) ||
		Boolean(line.styles?.some((run) => run[style] && run.at[0] <= from && run.at[1] >= to - 1));
	return { bold: covers('bold'), italic: covers('italic') };
}
