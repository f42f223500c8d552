import { type JsonPointer, pointer } from '$lib/domain/pointer';
import { fieldLabel } from './field-labels';
import type { ReviewGroup } from './review-fields';

const dated = ['startDate', 'endDate'];

/** What an entry of a section mostly states. */
const usual: Readonly<Record<string, readonly string[]>> = {
	basics: ['name', 'label', 'email', 'phone', 'url', 'summary'],
	work: ['position', 'name', 'location', ...dated, 'summary'],
	volunteer: ['position', 'organization', ...dated, 'summary'],
	projects: ['name', 'entity', ...dated, 'description'],
	education: ['studyType', 'area', 'institution', ...dated, 'score'],
	skills: ['name', 'level'],
	certificates: ['name', 'issuer', 'date'],
	awards: ['title', 'awarder', 'date', 'summary'],
	publications: ['name', 'publisher', 'releaseDate', 'url'],
	languages: ['language', 'fluency']
};

/** A field that is not stated. */
export interface MissingField {
	readonly at: JsonPointer;
	readonly label: string;
}

/** The usual fields that an entry does not state, to be filled in by hand. */
export function missingFields({ at, section, fields }: ReviewGroup): MissingField[] {
	const stated = new Set<string>(fields.map((field) => field.at));
	return (usual[section] ?? []).flatMap((key) => {
		const where = (at + pointer(key)) as JsonPointer;
		const path = where.split('/').slice(1);
		return stated.has(where) ? [] : { at: where, label: fieldLabel(path) };
	});
}
