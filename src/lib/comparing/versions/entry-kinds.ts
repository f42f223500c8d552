import { employerKey } from '$lib/domain/employer';

/** An entry of a list in a profile, of whatever section. */
export type Entry = Readonly<Record<string, unknown>>;

/** How the entries of one section are known again in another version of the profile. */
export interface EntryKind {
	/** What one of them is called before its name: "Position". */
	readonly label: string;
	readonly name: (entry: Entry) => string;
	/** What identifies it, the most particular first; an empty one says nothing. */
	readonly keys: (entry: Entry) => readonly string[];
}

const text = (entry: Entry, key: string): string => {
	const value = entry[key];
	return typeof value === 'string' ? value.trim() : '';
};
/** Its words alone: how they are set apart differs from one writing to the next. */
const folded = (entry: Entry, key: string) =>
	(
		text(entry, key)
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
	).join(' ');
/** Several values as one key, empty where one of them is missing. */
const all = (...values: string[]) => (values.every(Boolean) ? values.join('\n') : '');
const words = (entry: Entry, ...keys: string[]) =>
	keys
		.map((key) => text(entry, key))
		.filter(Boolean)
		.join(', ');

function named(label: string, ...keys: string[]): EntryKind {
	const [first = ''] = keys;
	return {
		label,
		name: (entry) => words(entry, ...keys) || 'without a name',
		keys: (entry) => [all(...keys.map((key) => folded(entry, key))), folded(entry, first)]
	};
}

/** A place of work: the same employer with the same title or start is the same position, whatever else was rewritten. */
function position(label: string, employer: string): EntryKind {
	return {
		label,
		name: (entry) => words(entry, 'position', employer) || 'without a name',
		keys(entry) {
			const where = employerKey(text(entry, employer));
			const [title, start] = [folded(entry, 'position'), text(entry, 'startDate')];
			return [all(where, title, start), all(where, start), all(where, title), all(title, start)];
		}
	};
}

/** The lists of JSON Resume 1.0.0 (https://jsonresume.org/schema), in the order in which people read them. */
export const entryKinds: Readonly<Record<string, EntryKind>> = {
	work: position('Position', 'name'),
	volunteer: position('Voluntary work', 'organization'),
	projects: named('Project', 'name'),
	education: named('Education', 'institution', 'studyType', 'area'),
	certificates: named('Certificate', 'name', 'issuer'),
	awards: named('Award', 'title', 'awarder'),
	publications: named('Publication', 'name'),
	skills: named('Skills', 'name'),
	languages: named('Language', 'language'),
	interests: named('Interest', 'name'),
	references: named('Reference', 'name')
};
