import { fold } from '../near/fold';
import { Growing, Numbering } from '../packed/growing';
import { commonOrder, type Order, type Part } from './merge-order';
import { mergeSkills } from './merge-skills';
import { mergeWords } from './merge-words';
import {
	facetColumns,
	type Facet,
	type FacetColumn,
	type Lists,
	type Positions,
	type Segment
} from './segment';
import { mergeTexts } from '../whole-text/merge-texts';
import type { Texts } from '../whole-text/postings';
import { packStrings, stringAt, stringCount, type Strings } from '../packed/strings';

/** The same documents in one segment, and where each of its documents was. */
export interface Merged {
	readonly segment: Segment;
	readonly texts: Texts;
	readonly order: Order;
}

/** So many segments at most are merged at once. */
export const mostParts = 255;

/**
 * Makes one segment of several, column by column. It is what packing the digests anew would give, in a tenth of
 * the time. A new column of `Segment` has to be merged here too.
 * @throws TextsWanted where the texts of a part were not read.
 */
export function mergeSegments(parts: readonly Part[]): Merged {
	const order = commonOrder(parts);
	const labels = new Numbering();
	labels.of('');
	const label = parts.map(({ segment }) => renumbered(segment.labels, labels));
	const documents = parts.map(({ segment }) => segment.documents);
	const positions = parts.map(({ segment }) => segment.positions);
	const pick = <T>(read: (part: number, document: number) => T) =>
		Array.from(order.document, (d, i) => read(order.part[i] ?? 0, d));
	const strings = (column: 'ids' | 'names' | 'headlines') =>
		packStrings(pick((p, d) => stringAt(documents[p]?.[column] ?? noStrings, d)));
	const numbers = (column: 'fewestMonths' | 'mostMonths' | 'addedAt' | 'source') =>
		pick((p, d) => documents[p]?.[column][d] ?? 0);
	const labelled = (column: 'title' | 'employer' | 'place' | 'availability') =>
		Uint32Array.from(pick((p, d) => label[p]?.(documents[p]?.[column][d] ?? 0) ?? 0));
	const segment: Segment = {
		size: order.document.length,
		documents: {
			ids: strings('ids'),
			names: strings('names'),
			headlines: strings('headlines'),
			title: labelled('title'),
			employer: labelled('employer'),
			place: labelled('place'),
			availability: labelled('availability'),
			fewestMonths: Uint16Array.from(numbers('fewestMonths')),
			mostMonths: Uint16Array.from(numbers('mostMonths')),
			addedAt: Float64Array.from(numbers('addedAt')),
			source: Uint8Array.from(numbers('source'))
		},
		positions: mergePositions(positions, order, label),
		skills: mergeSkills(parts, order, (text) => labels.of(text)),
		words: mergeWords(parts, order),
		schools: mergeLists(
			parts.map(({ segment }) => segment.schools),
			order,
			label
		),
		facets: Object.fromEntries(
			facetColumns.map((column) => [column, mergeFacet(parts, order, column)])
		) as Record<FacetColumn, Facet>,
		labels: packStrings(labels.texts)
	};
	return { segment, texts: mergeTexts(parts, order), order };
}

const noStrings: Strings = packStrings([]);

/** Gives the new number of an old one, in order of first use. */
function renumbered(strings: Strings, into: Numbering): (old: number) => number {
	const numbers = new Int32Array(stringCount(strings)).fill(-1);
	return (old) => {
		const known = numbers[old] ?? -1;
		return known >= 0 ? known : (numbers[old] = into.of(stringAt(strings, old)));
	};
}

function mergePositions(
	positions: readonly Positions[],
	{ part, document }: Order,
	label: readonly ((old: number) => number)[]
): Positions {
	const columns = {
		starts: new Growing(),
		pointer: new Growing(),
		title: new Growing(),
		employer: new Growing(),
		from: new Growing(),
		to: new Growing(),
		lane: new Growing()
	};
	columns.starts.push(0);
	for (let i = 0; i < document.length; i++) {
		const p = part[i] ?? 0;
		const d = document[i] ?? 0;
		const old = positions[p];
		const renumber = label[p];
		if (!old || !renumber) continue;
		for (let at = old.starts[d] ?? 0; at < (old.starts[d + 1] ?? 0); at++) {
			columns.pointer.push(renumber(old.pointer[at] ?? 0));
			columns.title.push(renumber(old.title[at] ?? 0));
			columns.employer.push(renumber(old.employer[at] ?? 0));
			columns.from.push(old.from[at] ?? 0);
			columns.to.push(old.to[at] ?? 0);
			columns.lane.push(old.lane[at] ?? 0);
		}
		columns.starts.push(columns.pointer.length);
	}
	return {
		starts: columns.starts.toUint32(),
		pointer: columns.pointer.toUint32(),
		title: columns.title.toUint32(),
		employer: columns.employer.toUint32(),
		from: columns.from.toUint16(),
		to: columns.to.toUint16(),
		lane: columns.lane.toUint8()
	};
}

function mergeLists(
	lists: readonly Lists[],
	{ part, document }: Order,
	label: readonly ((old: number) => number)[]
): Lists {
	const starts = new Uint32Array(document.length + 1);
	const labels = new Growing();
	document.forEach((d, i) => {
		const old = lists[part[i] ?? 0];
		const own = old?.label.subarray(old.starts[d], old.starts[d + 1]) ?? [];
		for (const one of own) labels.push(label[part[i] ?? 0]?.(one) ?? 0);
		starts[i + 1] = labels.length;
	});
	return { starts, label: labels.toUint32() };
}

function mergeFacet(parts: readonly Part[], { part, document }: Order, column: FacetColumn): Facet {
	const folded = new Numbering();
	folded.of('');
	const values = [''];
	const facets = parts.map(({ segment }) => segment.facets[column]);
	const renumber = facets.map((facet) => {
		const numbers = new Int32Array(stringCount(facet.values)).fill(-1);
		return (old: number) => {
			const known = numbers[old] ?? -1;
			if (known >= 0) return known;
			const text = stringAt(facet.values, old);
			const n = folded.of(fold(text));
			values[n] ??= text;
			return (numbers[old] = n);
		};
	});
	const value = Uint32Array.from(document, (d, i) => {
		const p = part[i] ?? 0;
		return renumber[p]?.(facets[p]?.value[d] ?? 0) ?? 0;
	});
	return { values: packStrings(values), value };
}
