import { pointer } from '$lib/domain/pointer';
import { type Draft, isSaid, type Take } from '../fields/said';
import type { FieldSource, ReadField } from './read-field';

/** A draft as plain values, and where each came from. */
export interface Settled {
	readonly value: unknown;
	readonly fields: ReadField[];
	readonly takes: Take[];
}

/** Puts a draft together: what holds nothing is left out. */
export function settle(draft: Draft): Settled {
	const fields: ReadField[] = [];
	const takes: Take[] = [];
	const walk = (part: Draft, path: readonly (string | number)[]): unknown => {
		if (Array.isArray(part)) {
			const kept = part.filter((one) => !isEmpty(one as Draft));
			return kept.map((one, i) => walk(one as Draft, [...path, i]));
		}
		if (isSaid(part)) {
			if (part.from.length) {
				fields.push({
					pointer: pointer(...path),
					confidence: Math.round(part.confidence * 100) / 100,
					source: part.from.map(sourceOf)
				});
			}
			takes.push(...part.from);
			return part.value;
		}
		const kept: Record<string, unknown> = {};
		for (const [key, one] of Object.entries(
			part as Readonly<Record<string, Draft | null | undefined>>
		)) {
			if (one && !isEmpty(one)) kept[key] = walk(one, [...path, key]);
		}
		return kept;
	};
	return { value: walk(draft, []), fields, takes };
}

export function sourceOf({ line, text }: Take): FieldSource {
	return { page: line.page, line: line.number, text };
}

function isEmpty(draft: Draft): boolean {
	if (Array.isArray(draft)) return draft.every((one) => isEmpty(one as Draft));
	if (isSaid(draft)) return draft.value === '' || draft.value === undefined;
	return Object.values(draft).every((one) => !one || isEmpty(one as Draft));
}
