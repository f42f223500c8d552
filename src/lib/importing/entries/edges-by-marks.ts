import { leavesOpen } from '../lines/open-bracket';
import type { Edges } from './edges';
import { isPostOrHouse } from './houses';
import { institutionScore, isSubject } from './school-evidence';
import { isShortDegree, isSpeltOut } from './spelt-out';
import { titleScore } from './title-evidence';

const strong =
	/ [|•·‖¦⋅∙]+ |[|•·‖¦⋅∙]+| [-–—~−]{1,3} |[–—]| \/\/ |;|, (?=[-–—])| (?=C?GPA\b)|\s?[→➔] (?=at )/gu;
const longestPost = 80;

/** "Mills Ltd, Head Baker / Miller": where a house stands before two posts in one, they are one title. */
function areTwoPosts(before: string, after: string): boolean {
	const left = before.split(/, |[|(–—]|\s-\s/);
	const [post = ''] = after.split(/[,|()–—\d]|\s[-/]\s|https?:/);
	return left.length > 1 && [left.at(-1) ?? '', post].every((one) => titleScore(one.trim()) >= 2.4);
}

const longestHouse = 40;

/** Adds where dashes, bars, colons, commas and brackets part what stands on both sides of them. */
export function addMarks(edges: Edges): void {
	const { text, start } = edges;
	for (const found of text.matchAll(strong)) {
		const end = found.index + found[0].length;
		const before = edges.before(found.index);
		if (isSpeltOut(before, text.slice(end)) || isShortDegree(before, text.slice(end))) continue;
		// What a bracket holds is of one thing, however it is parted.
		edges.add(found.index, end, leavesOpen(before) ? 'slash' : 'strong');
	}
	addColon(edges);
	// "B.Sc. in Bread Science. Invented University": what a full stop ends.
	for (const found of text.matchAll(/(?<=\p{Ll}{6})\. (?=\p{Lu})/gu))
		edges.add(found.index, found.index + 2, 'strong');
	for (const found of text.matchAll(/ \/ /g)) {
		const end = found.index + 3;
		const before = text.slice(Math.max(start, found.index - longestPost), found.index);
		if (!areTwoPosts(before, text.slice(end, end + longestPost)))
			edges.add(found.index, end, 'slash');
	}
	for (const found of text.matchAll(/, ?/g))
		edges.add(found.index, found.index + found[0].length, 'comma');
	addBrackets(edges);
}

/** "Invented University: Bread Science": what was learnt there; "Baker: Fictional Bread": where it was. */
function addColon(edges: Edges): void {
	const { text, start } = edges;
	const [house = ''] = text.slice(start).split(/:\s/);
	const end = start + house.length;
	if (end >= text.length) return;
	const after = text.slice(end + 2);
	const isSchool =
		institutionScore(house) >= 2.2 && (isSubject(after) || house.length <= longestHouse);
	if (isSchool || (isPostOrHouse(house) && isPostOrHouse(after, house)))
		edges.add(end, end + 2, 'strong');
}

function addBrackets(edges: Edges): void {
	const { text } = edges;
	const spelt = [...text.matchAll(/[([]([^()[\]]{2,6})[)\]]/g)]
		.filter((found) => isSpeltOut(edges.before(found.index), found[1] ?? '', true))
		.map((found) => [found.index - 1, found.index + found[0].length] as const);
	for (const found of text.matchAll(/ ?[([]|[)\]]/g)) {
		if (spelt.some(([from, to]) => found.index >= from && found.index < to)) continue;
		const before = /[([]/.test(found[0]) ? 'bracket' : 'part';
		edges.add(found.index, found.index + found[0].length, before);
	}
}
