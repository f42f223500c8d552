import { type Shelf, shelvesOf } from '$lib/domain/editing/statements';
import type { JsonPointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import { sectionLabels } from './field-labels';

/** A place a line can be moved to, with what it is called: "Position 2 · Analyst, Nova Ltd". */
export interface Place {
	readonly shelf: Shelf;
	readonly label: string;
}

/** Every place that takes the line, but the one where it stands. */
export function placesFor(profile: Profile, line: JsonPointer): Place[] {
	return shelvesOf(profile)
		.filter(({ at }) => !line.startsWith(`${at}/`))
		.map((shelf) => ({ shelf, label: labelOf(profile, shelf) }));
}

function labelOf(profile: Profile, { section, entry }: Shelf): string {
	const name = sectionLabels[section] ?? section;
	if (entry === null) return name;
	const list = profile[section] as readonly Readonly<Record<string, unknown>>[];
	const about = ['position', 'studyType', 'area', 'name', 'organization', 'institution']
		.flatMap((key) => (typeof list[entry]?.[key] === 'string' ? (list[entry][key] as string) : []))
		.slice(0, 2)
		.join(', ');
	const numbered = list.length > 1 ? `${name} ${entry + 1}` : name;
	return about ? `${numbered} · ${about}` : numbered;
}
