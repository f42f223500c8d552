import type { Profile } from '$lib/domain/profile';
import { sameValue } from '$lib/domain/same-value';
import { spokenKey } from '$lib/domain/spoken-key';
import { type Entry, type EntryKind, entryKinds } from './entry-kinds';

/** The smallest part of a profile that is taken from one version or from another as a whole. */
export interface Unit {
	/** Stable for the same two versions: `basics/email`, `work/2`. */
	readonly id: string;
	/** The key of the profile that holds it, and its key in there where that is an object. */
	readonly section: string;
	readonly key: string | null;
	/** "E-mail", "Position: SDE-2, CRED". */
	readonly label: string;
	/** As each version has it; `undefined` where it has none. */
	readonly before: unknown;
	readonly after: unknown;
}

/** What people call the fields that are no lists. */
const labels: Readonly<Record<string, string>> = {
	name: 'Name',
	label: 'Headline',
	email: 'E-mail',
	phone: 'Phone',
	url: 'Website',
	summary: 'Summary',
	image: 'Photo',
	location: 'Place',
	profiles: 'Links',
	'x-availability': 'Availability',
	'x-statedYears': 'Years stated'
};

/**
 * Two versions of one person's profile, cut into units: the fields of `basics`, the entries of each list, each other
 * key. Entries are paired by what identifies them, so that a reworded position is one unit and not two.
 */
export function unitsOf(before: Profile, after: Profile): Unit[] {
	const keys = [...new Set(['basics', ...Object.keys(entryKinds), ...keysOf(before, after)])];
	return keys.flatMap((section) => {
		const [a, b] = [before[section], after[section]];
		const kind = entryKinds[section];
		if (section === 'basics') return fieldUnits(section, a, b);
		if (kind && isListOrNone(a) && isListOrNone(b)) return entryUnits(section, kind, a, b);
		if (a === undefined && b === undefined) return [];
		return [
			{
				id: section,
				section,
				key: null,
				label: labelOf(section),
				before: a,
				after: b
			}
		];
	});
}

function fieldUnits(section: string, a: unknown, b: unknown): Unit[] {
	const [before, after] = [objectOf(a), objectOf(b)];
	return keysOf(before, after).map((key) => ({
		id: `${section}/${key}`,
		section,
		key,
		label: labelOf(key),
		before: before[key],
		after: after[key]
	}));
}

function entryUnits(
	section: string,
	kind: EntryKind,
	a: readonly Entry[] | null | undefined,
	b: readonly Entry[] | null | undefined
): Unit[] {
	return paired(kind, a ?? [], b ?? []).map(({ before, after }, i) => ({
		id: `${section}/${i}`,
		section,
		key: null,
		label: `${kind.label}: ${kind.name(after ?? before ?? {})}`,
		before,
		after
	}));
}

interface Pair {
	readonly before: Entry | undefined;
	readonly after: Entry | undefined;
}

/**
 * Pairs the entries of two lists, equal ones first and then by ever weaker keys, each entry once. The pairs stand in
 * the order of the later list; an entry that only the earlier one has follows the one it followed there.
 */
export function paired(kind: EntryKind, a: readonly Entry[], b: readonly Entry[]): Pair[] {
	const partner = new Map<number, number>();
	const taken = new Set<number>();
	const pair = (alike: (before: Entry, after: Entry) => boolean) => {
		for (const [j, after] of b.entries()) {
			if (taken.has(j)) continue;
			const i = a.findIndex((before, at) => !partner.has(at) && alike(before, after));
			if (i < 0) continue;
			partner.set(i, j);
			taken.add(j);
		}
	};
	pair(sameValue);
	const strengths = Math.max(0, ...[...a, ...b].map((entry) => kind.keys(entry).length));
	for (let strength = 0; strength < strengths; strength++) {
		pair((before, after) => {
			const key = kind.keys(before)[strength];
			return !!key && key === kind.keys(after)[strength];
		});
	}
	const earlier = new Map([...partner].map(([i, j]) => [j, i]));
	const pairs: Pair[] = [];
	const place = (i: number) => {
		for (let at = i; at < a.length && !partner.has(at); at++)
			pairs.push({ before: a[at], after: undefined });
	};
	place(0);
	for (const [j, after] of b.entries()) {
		const i = earlier.get(j);
		pairs.push({ before: i === undefined ? undefined : a[i], after });
		if (i !== undefined) place(i + 1);
	}
	return pairs;
}

function isListOrNone(value: unknown): value is readonly Entry[] | null | undefined {
	return (
		value === undefined ||
		value === null ||
		(Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null))
	);
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: {};
}

function keysOf(...objects: readonly object[]): string[] {
	const known = Object.keys(labels);
	const all = [...new Set(objects.flatMap((object) => Object.keys(object)))];
	return all.sort((a, b) => place(known, a) - place(known, b));
}

function place(known: readonly string[], key: string): number {
	const at = known.indexOf(key);
	return at < 0 ? known.length : at;
}

function labelOf(key: string): string {
	return labels[key] ?? spokenKey(key);
}
