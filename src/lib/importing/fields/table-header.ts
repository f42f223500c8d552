import { findDates } from '../dates/find-dates';
import type { Line } from '../lines/line';
import { labelKind, type LabelKind } from '../words/lists';

/** What a cell at the head of a column announces: "Course / Degree" a degree; `null` where it is no label. */
export function columnKind(text: string): LabelKind | null {
	const parts = [text, ...text.split(/\s*[/&,]\s*|\s(?:and|of|und|et|y|e|de)\s/i)];
	return parts.map(labelKind).find((kind) => kind !== null) ?? null;
}

/** The first of some lines, where it says what the columns of the rows below hold; `null` where it is a row itself. */
export function tableHeader([first, next]: readonly Line[]): Line | null {
	if (!first || first.parts.length < 2 || next?.parts.length !== first.parts.length) return null;
	const kinds = first.parts.map(({ text }) => columnKind(text));
	const isAll = kinds.every((kind) => kind !== null) && new Set(kinds).size === kinds.length;
	return isAll && !findDates(first.text).length ? first : null;
}
