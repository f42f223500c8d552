import { type JsonPointer, pointer } from '$lib/domain/pointer';
import type { ProfileWorkstream } from '$lib/domain/profile';

/** A text of a profile, or what is written like one, with its place. */
export interface PlacedText {
	readonly at: JsonPointer;
	readonly text: string;
}

/**
 * The texts, figures and truth values beneath a place, in the order in which they are read: the name of a body of work
 * stands above its first statement.
 * @param value what is in the place.
 */
export function textsUnder(value: unknown, at: JsonPointer): PlacedText[] {
	const text = textOf(value);
	if (text !== null) return text ? [{ at, text }] : [];
	if (typeof value !== 'object' || value === null) return [];
	const { 'x-workstreams': streams, ...rest } = value as Readonly<Record<string, unknown>>;
	const texts = Object.entries(Array.isArray(value) ? value : rest).flatMap(([key, inner]) =>
		textsUnder(inner, (at + pointer(key)) as JsonPointer)
	);
	return Array.isArray(streams) ? withNames(texts, streams as ProfileWorkstream[], at) : texts;
}

/** The text of a value that is no list and no object; `null` for those. */
export function textOf(value: unknown): string | null {
	if (typeof value === 'string') return value;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** Only the names: the statements of a body of work are said by the position, and named here by number. */
function withNames(
	texts: readonly PlacedText[],
	streams: readonly ProfileWorkstream[],
	at: JsonPointer
): PlacedText[] {
	const named = [...texts];
	for (const [i, { name, highlights }] of streams.entries()) {
		const first = at + pointer('highlights', Math.min(...highlights));
		const place = named.findIndex((text) => text.at === first);
		const where = (at + pointer('x-workstreams', i, 'name')) as JsonPointer;
		named.splice(place < 0 ? named.length : place, 0, { at: where, text: name });
	}
	return named;
}
