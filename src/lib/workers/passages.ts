import type { CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import type { Query } from '$lib/domain/query';
import type { Beside, Sayers } from '$lib/searching/evaluating/context';
import { distinctPassages, openIn } from '$lib/searching/evaluating/open-passages';
import {
	type Bits,
	drop,
	hasBit,
	keep,
	noBits,
	numbersIn,
	setBit
} from '$lib/searching/packed/bits';
import { memo } from '$lib/searching/packed/memo';
import { idsOf, ordinalOf, placeOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import { askingOf } from '$lib/searching/query-text/forms';
import type { SkillNames } from '$lib/searching/skill-names';
import { says } from '$lib/searching/whole-text/in-profile';
import { type Passage, passageKey } from '$lib/searching/whole-text/passage';
import { sayingAll } from '$lib/searching/whole-text/saying';
import { readProfiles, readProfilesFrom } from '$lib/storing/reading';
import type { Store } from '$lib/storing/database/store';
import { readInSegment, type Read } from './read-passages';

/** What is looked through in one turn, some 20 ms; others are answered between two. */
const atOnce = 100;
/** Where at least one of so many has to be read, reading all in the order of the database is faster. */
const fewPerOne = 8;

/** How long profiles are looked through before an answer is given with what is known by then. */
export interface Patience {
	/** In milliseconds, from the first turn on; without any, no turn is begun. */
	readonly most: number;
	/** Asked before each turn. */
	readonly isOvertaken?: () => boolean;
	/** Who is looked at in any case. */
	readonly first?: readonly CandidateId[];
}

/** Until all have been looked at. */
export const untilAll: Patience = { most: Infinity };

/** With what was looked up before. */
export const asKnown: Patience = { most: 0 };

/**
 * Looks up who says the passages that a query asks for. The index knows who says the words; whether they stand
 * together or close only the profiles tell. Each is looked at once, however often the passage is asked for.
 */
export async function passagesOf(
	store: Store,
	index: PoolIndex,
	names: SkillNames,
	query: Query,
	{ most, isOvertaken = () => false, first = [] }: Patience
): Promise<Beside['passages']> {
	const { clauses } = askingOf(query);
	const passages = distinctPassages(clauses);
	if (!passages.length || query.withoutNames) return new Map();
	const look = new Look(store, index, passages);
	await look.at(first.filter((id) => ordinalOf(index, id) !== null));
	if (most <= 0) return look.sayers();
	const walk = walkOf(index, JSON.stringify(query), () => {
		const known = { lists: [], passages: look.sayers() };
		return idsOf(index, numbersIn(openIn(index, names, query, clauses, known))).sort();
	});
	const end = performance.now() + most;
	while (walk.next < walk.ids.length && !isOvertaken() && performance.now() < end) {
		walk.next = await look.on(walk.ids, walk.next);
	}
	return look.sayers();
}

/** Whom a query needs to be looked at, and up to where that was done. */
interface Walk {
	readonly query: string;
	readonly ids: readonly CandidateId[];
	next: number;
}

/** Whoever asks the same again goes on where it was left: putting very many in order takes a while. */
const lastWalk = memo((index: PoolIndex): { walk: Walk | null } => {
	void index;
	return { walk: null };
});

function walkOf(index: PoolIndex, query: string, idsFor: () => CandidateId[]): Walk {
	const last = lastWalk(index);
	const isThere = last.walk && last.walk.query === query && last.walk.next < last.walk.ids.length;
	if (!last.walk || !isThere) last.walk = { query, ids: idsFor(), next: 0 };
	return last.walk;
}

/** Waits for whoever looks through profiles at the time, so that nothing is read twice. */
const turns = memo((store: Store) => {
	void store;
	let last: Promise<unknown> = Promise.resolve();
	return <Done>(work: () => Promise<Done>): Promise<Done> => {
		const done = last.then(work);
		last = done.catch(() => undefined);
		return done;
	};
});

/** Looking through profiles for some passages. */
class Look {
	readonly #store: Store;
	readonly #index: PoolIndex;
	readonly #passages: readonly Passage[];
	/** Who is in the index and no longer stored. It is not remembered: they may be brought back. */
	readonly #gone: Bits;

	constructor(store: Store, index: PoolIndex, passages: readonly Passage[]) {
		this.#store = store;
		this.#index = index;
		this.#passages = passages;
		this.#gone = noBits(index.room);
	}

	/** Looks at some, and no others. */
	async at(ids: readonly CandidateId[]): Promise<void> {
		if (ids.length) this.#note(ids, await readProfiles(this.#store, ids));
	}

	/** Looks at the next of many. @param ids in their order. @returns where to go on. */
	on(ids: readonly CandidateId[], from: number): Promise<number> {
		return turns(this.#store)(async () => {
			while (from < ids.length && this.#isRead(ids[from])) from++;
			const start = ids[from];
			if (start === undefined) return from;
			if (ids.length * fewPerOne < this.#index.size) {
				const some = ids.slice(from, from + atOnce);
				await this.at(some);
				return from + some.length;
			}
			const { profiles, end } = await readProfilesFrom(this.#store, start, atOnce);
			let next = from;
			while (next < ids.length && (end === null || (ids[next] ?? '') <= end)) next++;
			this.#note(ids.slice(from, next), profiles);
			return next;
		});
	}

	/** Who says what, as far as is known. */
	sayers(): Map<string, Sayers> {
		return new Map(this.#passages.flatMap((passage) => this.#sayersOf(passage)));
	}

	#sayersOf(passage: Passage): [string, Sayers][] {
		const index = this.#index;
		const [exact, begun, read] = [noBits(index.room), noBits(index.room), noBits(index.room)];
		index.segments.forEach((segment, s) => {
			const at = (index.starts[s] ?? 0) >>> 5;
			const known = readInSegment(segment, passageKey(passage, false));
			exact.set(known.exact, at);
			begun.set(known.begun, at);
			read.set(known.read, at);
		});
		const openTo = (unfinished: boolean) => {
			const open = sayingAll(index, passage, unfinished);
			keep(open, index.live);
			drop(open, read);
			drop(open, this.#gone);
			return open;
		};
		const all: [string, Sayers][] = [
			[passageKey(passage, false), { who: exact, open: openTo(false) }]
		];
		if (mayGoOn(passage)) all.push([passageKey(passage, true), { who: begun, open: openTo(true) }]);
		return all;
	}

	#isRead(id: CandidateId | undefined): boolean {
		const ordinal = id === undefined ? null : ordinalOf(this.#index, id);
		return (
			ordinal !== null &&
			this.#passages.every((one) => {
				const { known, document } = this.#knownAt(ordinal, one);
				return hasBit(known.read, document);
			})
		);
	}

	#note(ids: readonly CandidateId[], profiles: ReadonlyMap<CandidateId, Profile>): void {
		for (const id of ids) {
			const ordinal = ordinalOf(this.#index, id);
			if (ordinal === null) continue;
			const profile = profiles.get(id);
			if (!profile) {
				setBit(this.#gone, ordinal);
				continue;
			}
			for (const passage of this.#passages) {
				const { known, document } = this.#knownAt(ordinal, passage);
				setBit(known.read, document);
				// Whatever stands there whole stands there begun.
				if (!says(profile, passage, mayGoOn(passage))) continue;
				setBit(known.begun, document);
				if (!mayGoOn(passage) || says(profile, passage)) setBit(known.exact, document);
			}
		}
	}

	#knownAt(ordinal: number, passage: Passage): { known: Read; document: number } {
		const { segment, document } = placeOf(this.#index, ordinal);
		return { known: readInSegment(segment, passageKey(passage, false)), document };
	}
}

/** The last word of a phrase may still be typed. */
function mayGoOn({ standing }: Passage): boolean {
	return !standing;
}
