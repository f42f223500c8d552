import type { Profile } from '$lib/domain/profile';
import { sameValue } from '$lib/domain/same-value';
import { type Entry, type EntryKind, entryKinds } from './entry-kinds';
import { paired, type Unit, unitsOf } from './units';

/**
 * A profile that was read anew, with what was changed by hand since it was first read. Of an entry only the parts that
 * were changed are carried over, so that the new reading may still better the rest.
 * @param read as it was read first.
 * @param edited the same, as it stands after the changes by hand.
 * @param anew as it is read now.
 */
export function withEdits(read: Profile, edited: Profile, anew: Profile): Profile {
	const units = unitsOf(read, edited);
	const sections = new Set(units.filter(isEdited).map(({ section }) => section));
	const changed = [...sections].map((section) => {
		const own = units.filter((unit) => unit.section === section);
		return [section, editedSection(section, own, anew[section])];
	});
	return without({ ...anew, ...Object.fromEntries(changed) }) as Profile;
}

function isEdited({ before, after }: Unit): boolean {
	return !sameValue(before, after);
}

function editedSection(section: string, units: readonly Unit[], anew: unknown): unknown {
	const kind = entryKinds[section];
	const [first] = units;
	if (first?.key) {
		const fields = units.filter(isEdited).map(({ key, after }) => [key, after]);
		return without({ ...(anew as object | undefined), ...Object.fromEntries(fields) });
	}
	if (!kind || first?.id === section) return first?.after;
	return editedEntries(kind, units, Array.isArray(anew) ? (anew as Entry[]) : []);
}

/** Every entry of the new reading is that of one earlier entry at most, unedited ones included. */
function editedEntries(kind: EntryKind, units: readonly Unit[], anew: readonly Entry[]): Entry[] {
	const known = units.map(({ before, after }) => (before ?? after) as Entry);
	return paired(kind, known, anew).flatMap(({ before, after }): Entry[] => {
		const unit = units[known.indexOf(before as Entry)];
		if (!unit) return after ? [after] : [];
		const is = unit.after as Entry | undefined;
		if (!isEdited(unit)) return after ? [after] : [];
		if (!is || !after) return is ? [is] : [];
		const was = unit.before as Entry | undefined;
		return [without({ ...after, ...(was ? changedParts(was, is) : is) })];
	});
}

/** Bodies of work name statements by number: one list means nothing without the other. */
const together = ['highlights', 'x-workstreams'] as const;

/** The keys whose values differ, with the new value, or `undefined` where it was taken out. */
function changedParts(was: Entry, is: Entry): Entry {
	const differs = (key: string) => !sameValue(was[key], is[key]);
	const changed = [...Object.keys(was), ...Object.keys(is)].filter(differs);
	if (together.some(differs)) changed.push(...together);
	return Object.fromEntries(changed.map((key) => [key, is[key]]));
}

function without(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
