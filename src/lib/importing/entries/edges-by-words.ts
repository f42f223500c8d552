import type { Edges } from './edges';
import { endsAsHouse, isPlaceAhead, isPostWithHouse, isWithinName, namesHouse } from './houses';
import { institutionScore } from './school-evidence';

const at = /\s(?:at|@|bei|chez)\s|\s@(?=\p{L})|\sà l['’](?=\p{Lu})/giu;

/** Between a title and an employer; but "Técnica en Marketing" is one title. */
const within = /\s(?:for|from(?: the)?|en|em|na|no|à|au)\s(?=\p{Lu})/gu;

/**
 * Adds where small words join a title to an employer, or a school to its town.
 * @param isHeading whether the line is a heading: what stands there is no sentence.
 */
export function addJoints(edges: Edges, isHeading: boolean): void {
	const { text } = edges;
	for (const found of text.matchAll(at)) {
		const end = found.index + found[0].length;
		if (!isWithinName(edges.before(found.index), text.slice(end)))
			edges.add(found.index, end, 'at');
	}
	for (const found of text.matchAll(/ with (?=\p{Lu})/gu)) {
		const end = found.index + found[0].length;
		if (isHeading && isPostWithHouse(edges.before(found.index), text.slice(end)))
			edges.add(found.index, end, 'at');
	}
	addWithin(edges);
	for (const found of text.matchAll(/ in (?=\p{Lu})/gu)) {
		const end = found.index + found[0].length;
		const name = edges.before(found.index);
		if (institutionScore(name) >= 2.2 && endsAsHouse(name) && isPlaceAhead(text.slice(end)))
			edges.add(found.index, end, 'part');
	}
}

function addWithin(edges: Edges): void {
	for (const found of edges.text.matchAll(within)) {
		const end = found.index + found[0].length;
		const isParted = edges.all.some(
			// "Head of shift for Bread; Nowhere Ltd": the mark parts them already.
			({ before, from, ends }) =>
				before === 'at' || (before === 'strong' && from > found.index && !ends)
		);
		if (isParted) return;
		// "Invented Center for Technology and Design": a house already.
		if (!endsAsHouse(edges.before(found.index)) && namesHouse(edges.text.slice(end)))
			edges.add(found.index, end, 'strong');
	}
}
