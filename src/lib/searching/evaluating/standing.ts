import { type Field, fields } from '../fields';
import { wordsOf } from '../near/fold';
import type { Segment } from '../segments/segment';
import { stringAt } from '../packed/strings';
import type { FieldReading } from './asked';

type Wanted = Pick<FieldReading, 'words' | 'unfinished' | 'standing'>;

/** Whether the words of a text stand as they are wanted: together and in order, or alone. */
export function isStanding(text: string, { words, unfinished, standing }: Wanted): boolean {
	const held = wordsOf(text);
	const isAt = (from: number) =>
		words.every((word, i) => {
			const other = held[from + i];
			return unfinished && i === words.length - 1 ? other?.startsWith(word) : other === word;
		});
	if (standing === 'alone') return held.length === words.length && isAt(0);
	return held.some((_, from) => isAt(from));
}

/**
 * Keeps of a document's fields those in which the words stand as they are wanted. Texts that many share are
 * looked at once.
 */
export function standingIn(segment: Segment, wanted: Wanted): (d: number, set: number) => number {
	const { documents, positions, schools, labels } = segment;
	const known = new Map<number, boolean>();
	const isLabel = (label: number | undefined) => {
		let is = known.get(label ?? 0);
		if (is === undefined) {
			is = isStanding(stringAt(labels, label ?? 0), wanted);
			known.set(label ?? 0, is);
		}
		return is;
	};
	const inPositions = (column: Uint32Array, now: number | undefined, d: number) => {
		const end = positions.starts[d + 1] ?? 0;
		for (let p = positions.starts[d] ?? 0; p < end; p++) {
			if (column[p] !== now && isLabel(column[p])) return true;
		}
		return false;
	};
	const inSchools = (d: number) =>
		schools.label.subarray(schools.starts[d], schools.starts[d + 1]).some(isLabel);
	const isIn: Readonly<Record<Field, (d: number) => boolean>> = {
		name: (d) => isStanding(stringAt(documents.names, d), wanted),
		headline: (d) => isStanding(stringAt(documents.headlines, d), wanted),
		title: (d) => isLabel(documents.title[d]),
		employer: (d) => isLabel(documents.employer[d]),
		place: (d) => isLabel(documents.place[d]),
		'past title': (d) => inPositions(positions.title, documents.title[d], d),
		'past employer': (d) => inPositions(positions.employer, documents.employer[d], d),
		school: inSchools
	};
	return (d, set) => {
		let kept = 0;
		fields.forEach((field, i) => {
			const bit = 1 << i;
			if (set & bit && isIn[field](d)) kept |= bit;
		});
		return kept;
	};
}
