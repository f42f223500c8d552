import { postOf } from '$lib/domain/post';
import type { DigestBody } from '../digest';
import { packMonths } from '../evidence';
import { fold } from '../near/fold';
import { Numbering } from '../packed/growing';
import { type Facet, type Lists, type Positions, type Segment, sourceKinds } from './segment';
import { SkillPostings } from './skill-postings';
import { packStrings } from '../packed/strings';
import { WordPostings } from './word-postings';

/** Packs digests into a segment, in the order of their names. Each id may come once only. */
export function buildSegment(digests: Iterable<DigestBody>): Segment {
	return segmentInOrder(inOrderOfNames(digests));
}

/** Packs digests that are in the order of their names already. */
export function segmentInOrder(sorted: readonly DigestBody[]): Segment {
	const labels = new Numbering();
	const label = (text: string | null) => labels.of(text ?? '');
	label(null);
	const skills = new SkillPostings(label);
	const words = new WordPostings();
	for (const digest of sorted) {
		skills.add(digest.skills);
		words.add(digest);
	}
	const column = (value: (digest: DigestBody) => number) => Uint32Array.from(sorted, value);
	return {
		size: sorted.length,
		documents: {
			ids: packStrings(sorted.map(({ id }) => id)),
			names: packStrings(sorted.map(({ name }) => name)),
			headlines: packStrings(sorted.map(({ headline }) => headline ?? '')),
			title: column(({ title }) => label(title)),
			employer: column(({ employer }) => label(employer)),
			place: column(({ place }) => label(place)),
			availability: column(({ availability }) => label(availability)),
			fewestMonths: Uint16Array.from(sorted, (d) => packMonths(d.totalMonths?.min ?? null)),
			mostMonths: Uint16Array.from(sorted, (d) => packMonths(d.totalMonths?.max ?? null)),
			addedAt: Float64Array.from(sorted, ({ addedAt }) => addedAt),
			source: Uint8Array.from(sorted, ({ source }) => sourceKinds.indexOf(source))
		},
		positions: positionsOf(sorted, label),
		skills: skills.finish(),
		words: words.finish(),
		schools: listsOf(sorted, ({ schools }) => schools.map(label)),
		facets: {
			titles: facet(sorted, ({ title }) => title && postOf(title)),
			places: facet(sorted, ({ place }) => place),
			availability: facet(sorted, ({ availability }) => availability),
			employers: facet(sorted, ({ employer }) => employer),
			families: facet(sorted, ({ family }) => family),
			sources: facet(sorted, ({ source }) => source),
			added: facet(sorted, ({ addedAt }) => monthAdded(addedAt))
		},
		labels: packStrings(labels.texts)
	};
}

/** The order in which candidates of equal rank stand: by folded name, then by id. */
export function nameOrder(name: string): string {
	return fold(name);
}

/** In the order in which a segment has them. */
export function inOrderOfNames<D extends DigestBody>(digests: Iterable<D>): D[] {
	const keyed = Array.from(digests, (digest) => ({ digest, key: nameOrder(digest.name) }));
	keyed.sort((a, b) => compare(a.key, b.key) || compare(a.digest.id, b.digest.id));
	return keyed.map(({ digest }) => digest);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function positionsOf(
	digests: readonly DigestBody[],
	label: (text: string | null) => number
): Positions {
	const all = digests.flatMap(({ positions }) => positions);
	const starts = new Uint32Array(digests.length + 1);
	digests.forEach(({ positions }, d) => (starts[d + 1] = (starts[d] ?? 0) + positions.length));
	return {
		starts,
		pointer: Uint32Array.from(all, ({ pointer }) => label(pointer)),
		title: Uint32Array.from(all, ({ title }) => label(title)),
		employer: Uint32Array.from(all, ({ employer }) => label(employer)),
		from: Uint16Array.from(all, ({ span }) => span?.from ?? 0),
		to: Uint16Array.from(all, ({ span }) => span?.to ?? 0),
		lane: Uint8Array.from(all, ({ lane, open }) => Math.min(lane, 127) * 2 + Number(open))
	};
}

function listsOf(
	digests: readonly DigestBody[],
	read: (digest: DigestBody) => readonly number[]
): Lists {
	const lists = digests.map(read);
	const starts = new Uint32Array(lists.length + 1);
	lists.forEach(({ length }, d) => (starts[d + 1] = (starts[d] ?? 0) + length));
	return { starts, label: Uint32Array.from(lists.flat()) };
}

/** The month in which a candidate came into the pool, by the calendar of UTC: `2026-11`. */
export function monthAdded(addedAt: number): string {
	const date = new Date(addedAt);
	return `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
}

function facet(digests: readonly DigestBody[], read: (digest: DigestBody) => string | null): Facet {
	const { values, number } = distinctValues();
	const value = Uint32Array.from(digests, (digest) => number(read(digest) ?? ''));
	return { values: packStrings(values), value };
}

/** Numbers values, those that differ in case and spaces alike; 0 is nothing stated. */
function distinctValues(): { values: string[]; number: (text: string) => number } {
	const folded = new Numbering();
	folded.of('');
	const values = [''];
	/** By how they are written: most are written alike, and folding costs more than looking up. */
	const written = new Map<string, number>();
	const number = (text: string) => {
		const known = written.get(text);
		if (known !== undefined) return known;
		const n = folded.of(fold(text));
		values[n] ??= text;
		written.set(text, n);
		return n;
	};
	return { values, number };
}
