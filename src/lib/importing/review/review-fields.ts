import { type JsonPointer, pointer, readPointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import type { FieldSource, ReadField } from '../profile/read-field';
import { fieldLabel, sectionLabels } from './field-labels';
import { textOf, textsUnder } from './texts-under';

/** One text of a profile with how sure its reading is and the words that say it. */
export interface ReviewField {
	readonly at: JsonPointer;
	readonly label: string;
	readonly text: string;
	/** 0 to 1; `null` where a person wrote or changed it. */
	readonly confidence: number | null;
	readonly source: readonly FieldSource[];
}

/** The fields of one entry, or of a part of the profile that has no entries. */
export interface ReviewGroup {
	/** The entry itself: `/work/0`. */
	readonly at: JsonPointer;
	readonly section: string;
	/** Its place in the section; `null` for what has no entries. */
	readonly entry: number | null;
	/** "Position 2". */
	readonly label: string;
	readonly fields: readonly ReviewField[];
	/** The confidence of the least certain field; 1 where all were written by a person. */
	readonly confidence: number;
}

/** What was read from a file, as `readResume` gives it. */
export interface AsRead {
	readonly profile: Profile;
	readonly fields: readonly ReadField[];
}

/**
 * A profile field by field, each with its source.
 * @param profile as it stands, changes by hand included.
 * @param read as the file says: a field whose text it does not hold was written by a person.
 */
export function reviewGroups(profile: Profile, read: AsRead): ReviewGroup[] {
	const sourceOf = sources(read);
	const known = Object.keys(sectionLabels);
	const sections = Object.keys(profile).filter((key) => key !== '$schema' && key !== 'meta');
	sections.sort((a, b) => place(known, a) - place(known, b));
	return sections.flatMap((section) => {
		const value = profile[section];
		const entries = Array.isArray(value) && value.some((one) => typeof one === 'object');
		const places = entries ? [...(value as unknown[]).keys()] : [null];
		return places.flatMap((entry) => {
			const at = entry === null ? pointer(section) : pointer(section, entry);
			const texts = textsUnder(readPointer(profile, at), at);
			const fields = texts.map(({ at: where, text }) => ({
				at: where,
				label: fieldLabel(stepsOf(where)),
				text,
				...sourceOf(where, text)
			}));
			if (!fields.length) return [];
			const name = sectionLabels[section] ?? fieldLabel([section]);
			const label = entry === null || places.length === 1 ? name : `${name} ${entry + 1}`;
			const confidence = Math.min(1, ...fields.map((field) => field.confidence ?? 1));
			return [{ at, section, entry, label, fields, confidence }];
		});
	});
}

/** Finds the source of a text: that of the same place where it says the same, else of another that does. */
function sources({ profile, fields }: AsRead) {
	const byPlace = new Map<string, ReadField>(fields.map((field) => [field.pointer, field]));
	const byText = new Map<string, ReadField>();
	for (const field of fields) {
		for (const { text } of textsUnder(readPointer(profile, field.pointer), field.pointer)) {
			if (!byText.has(text)) byText.set(text, field);
		}
	}
	return (at: JsonPointer, text: string): Pick<ReviewField, 'confidence' | 'source'> => {
		const here = textOf(readPointer(profile, at)) === text ? upwards(byPlace, at) : undefined;
		const found = here ?? byText.get(text);
		return found
			? { confidence: found.confidence, source: found.source }
			: { confidence: null, source: [] };
	};
}

/** A field may have been read as a whole: its place, or the nearest above it. */
function upwards(byPlace: ReadonlyMap<string, ReadField>, at: string): ReadField | undefined {
	for (
		let place = at;
		place.split('/').length > 2;
		place = place.slice(0, place.lastIndexOf('/'))
	) {
		const found = byPlace.get(place);
		if (found) return found;
	}
	return undefined;
}

function stepsOf(at: JsonPointer): string[] {
	return at.split('/').slice(1);
}

function place(known: readonly string[], key: string): number {
	const at = known.indexOf(key);
	return at < 0 ? known.length - 1 : at;
}
