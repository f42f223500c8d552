import { mentionsIn } from '$lib/analysing/mentions';
import { passagesOf } from '$lib/analysing/passages';
import type { CandidateId } from '$lib/domain/candidate';
import type { Mention } from '$lib/domain/evidence';
import type { Profile } from '$lib/domain/profile';
import { type SkillId, stepHeight } from '$lib/domain/skill';
import { memo } from '$lib/searching/packed/memo';
import { ordinalOf, placeOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import type { Segment } from '$lib/searching/segments/segment';
import { readProfiles, readProfilesFrom } from '$lib/storing/reading';
import type { Store } from '$lib/storing/database/store';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';

/** So many are remembered: a profile and where it shows its skills take some 15 KB. */
export const mostKnown = 1_200;

/** What may be quoted of a profile, and where in it each skill is shown best. */
export interface Seen {
	readonly profile: Profile;
	readonly bestOf: (skill: SkillId) => Mention | undefined;
}

/** What people are read from. */
export interface Pool {
	readonly store: Store;
	readonly index: PoolIndex;
	readonly vocabulary: Vocabulary;
}

let segments = 0;
/** A segment never changes: whoever is changed moves to another. */
const numberOf = memo((segment: Segment) => {
	void segment;
	return ++segments;
});

/**
 * The people whom rows show, as their profiles say them: those looked at last are remembered as long as they stay as
 * they are. Nobody is hidden here, so what is hidden must not be asked for.
 */
export class KnownPeople {
	/** By place in the index and vocabulary, the one not looked at for longest first. */
	readonly #known = new Map<string, Seen>();

	/** People by id; those that are gone are missing. */
	async read(pool: Pool, ids: readonly CandidateId[]): Promise<Map<CandidateId, Seen>> {
		const keys = ids.flatMap((id) => {
			const key = keyOf(pool, id);
			return key === null ? [] : [[id, key] as const];
		});
		const unknown = keys.filter(([, key]) => !this.#known.has(key)).map(([id]) => id);
		const profiles = await readProfiles(pool.store, unknown);
		const seen = new Map<CandidateId, Seen>();
		for (const [id, key] of keys) {
			const profile = profiles.get(id);
			const one = this.#known.get(key) ?? (profile && openly(profile, pool.vocabulary));
			if (!one) continue;
			seen.set(id, one);
			this.#remember(key, one);
		}
		return seen;
	}

	/**
	 * Reads people before somebody waits for them, in the order of the database, which is far faster than by id.
	 * @param ids in order.
	 * @returns how many of them, from the first on, are read or gone: one at least.
	 */
	async readOn(pool: Pool, ids: readonly CandidateId[]): Promise<number> {
		const [first] = ids;
		if (first === undefined) return 0;
		// Before they are read: whoever is changed meanwhile must not be remembered as they will be in the index.
		const keys = new Map(ids.map((id) => [id, keyOf(pool, id)]));
		const { profiles, end } = await readProfilesFrom(pool.store, first, ids.length);
		for (const [id, profile] of profiles) {
			const key = keys.get(id);
			if (key && !this.#known.has(key)) this.#remember(key, openly(profile, pool.vocabulary));
		}
		return end === null ? ids.length : ids.filter((id) => id <= end).length;
	}

	/** Looks once more for what some of those who are known mention, so that the browser compiles the way to do that. */
	practise({ vocabulary }: Pool, most: number): void {
		const some = [...this.#known.values()].slice(-most);
		for (const { profile } of some) openly(profile, vocabulary).bestOf('' as SkillId);
	}

	/** Whether somebody can be read without asking the database. */
	has(pool: Pool, id: CandidateId): boolean {
		return this.#known.has(keyOf(pool, id) ?? '');
	}

	#remember(key: string, one: Seen): void {
		this.#known.delete(key);
		this.#known.set(key, one);
		const [oldest] = this.#known.keys();
		if (this.#known.size > mostKnown && oldest !== undefined) this.#known.delete(oldest);
	}
}

/** `null` where the index has nobody of that id. */
function keyOf({ index, vocabulary }: Pool, id: CandidateId): string | null {
	const ordinal = ordinalOf(index, id);
	if (ordinal === null) return null;
	const { segment, document } = placeOf(index, ordinal);
	return `${numberOf(segment)} ${document} ${vocabulary.version}`;
}

/** Only mentions are looked for: the other facts of a profile take as long again, and a row shows none of them. */
function openly(profile: Profile, vocabulary: Vocabulary): Seen {
	let best: ReadonlyMap<SkillId, Mention> | undefined;
	return {
		profile,
		bestOf(skill) {
			best ??= new Map(
				mentionsIn(passagesOf(profile), vocabulary).flatMap((one) => {
					const mention = bestMention(one.mentions);
					return mention ? [[one.skill, mention] as const] : [];
				})
			);
			return best.get(skill);
		}
	};
}

/** The strongest mention; among equals a sentence says more than a tag, so the longer surroundings win. */
export function bestMention(mentions: readonly Mention[]): Mention | undefined {
	const worth = (mention: Mention) =>
		stepHeight(mention.step) * 2 + (mention.pointer.includes('/highlights/') ? 1 : 0);
	return [...mentions].sort((a, b) => worth(b) - worth(a))[0];
}
