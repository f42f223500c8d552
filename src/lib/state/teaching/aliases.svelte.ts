import type { SkillId } from '$lib/domain/skill';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import type { Store } from '$lib/storing/database/store';
import { forgetAlias, teachAlias } from '$lib/storing/taught-aliases';
import { watchTaughtAliases } from '$lib/storing/watch';
import type { NamedAlias } from '$lib/workers/teaching/named-aliases';
import type { Pool } from '../pool/pool.svelte';
import type { Undo } from '../storing/undo';

export type { NamedAlias };

/** The names that the recruiter taught, followed live. The pool learns them by itself. Every verb gives the way back. */
export class Aliases {
	readonly #store: Promise<Store>;
	readonly #pool: Pool;
	#all = $state.raw<readonly NamedAlias[] | null>(null);
	#told = 0;

	constructor(store: Promise<Store>, pool: Pool) {
		this.#store = store;
		this.#pool = pool;
		store.then(
			(open) => watchTaughtAliases(open, (taught) => void this.#show(taught)),
			() => undefined
		);
	}

	/** By name; `null` until they are read. */
	get all(): readonly NamedAlias[] | null {
		return this.#all;
	}

	/** Teaches a name of a skill; see `whyNotTeach` of the pool for what can be taught. */
	async teach(alias: string, skill: SkillId): Promise<Undo> {
		const store = await this.#store;
		const taught = await teachAlias(store, alias, skill);
		return () => forgetAlias(store, taught.alias);
	}

	async forget({ alias, skill }: TaughtAlias): Promise<Undo> {
		const store = await this.#store;
		await forgetAlias(store, alias);
		return async () => void (await teachAlias(store, alias, skill));
	}

	async #show(taught: TaughtAlias[]): Promise<void> {
		const told = ++this.#told;
		const named = await this.#pool.ask.nameAliases(taught);
		if (told !== this.#told) return;
		this.#all = named.sort((a, b) => a.alias.localeCompare(b.alias, 'en'));
	}
}
