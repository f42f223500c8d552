import { proxy } from 'comlink';
import type { SkillId } from '$lib/domain/skill';
import type { AliasPreview } from '$lib/workers/teaching/alias-preview';
import type { Pool } from '../pool/pool.svelte';

export type { AliasPreview, Gaining, GainingGroup } from '$lib/workers/teaching/alias-preview';

/** A skill that an alias can be taught for. */
export interface TeachableSkill {
	readonly skill: SkillId;
	readonly name: string;
}

/** How long the typing rests before the pool is looked through, in milliseconds. */
const rest = 200;

/**
 * An alias about to be taught: whether it can be, and what it would do. Make it while a component is set up: it
 * follows what is typed and chosen, and stops looking with the component.
 */
export class AliasLesson {
	/** As typed. */
	alias = $state('');
	skill = $state.raw<TeachableSkill | null>(null);
	#refusal = $state.raw<string | null>(null);
	#checked = $state('');
	#preview = $state.raw<AliasPreview | null>(null);
	#stopped = $state(false);
	#failed = $state.raw<unknown>(null);
	readonly #pool: Pool;
	readonly #name = $derived(this.alias.trim());

	/** @param active whether there is somebody to show it to. */
	constructor(pool: Pool, active: () => boolean) {
		this.#pool = pool;
		$effect(() => (active() ? this.#check(this.#name) : undefined));
		$effect(() => {
			const { ready, skill } = this;
			if (active() && ready && skill) return this.#look(this.#name, skill.skill);
		});
	}

	/** Why the alias cannot be taught; `null` where it can, or nothing is typed. */
	get refusal(): string | null {
		return this.#refusal;
	}

	/** What it would do, as far as is known. */
	get preview(): AliasPreview | null {
		return this.#preview;
	}

	/** Whether the pool is being looked through. */
	get looking(): boolean {
		const { ready, preview } = this;
		return ready && !this.#stopped && !this.#failed && (!preview || preview.done < preview.total);
	}

	/** Whether the looking was ended early. */
	get stopped(): boolean {
		return this.#stopped;
	}

	/** Why the pool could not be looked through. */
	get failed(): unknown {
		return this.#failed;
	}

	/** Whether it can be taught as it stands. */
	get ready(): boolean {
		return this.skill !== null && this.#checked === this.#name && !this.#refusal && !!this.#name;
	}

	/** Ends the looking; what was found stays. */
	stop(): void {
		this.#stopped = true;
		void this.#pool.ask.stopPreview();
	}

	#check(name: string): () => void {
		let current = true;
		this.#refusal = null;
		if (name) {
			this.#pool.ask.whyNotTeach(name).then(
				(refusal) => {
					if (!current) return;
					this.#refusal = refusal;
					this.#checked = name;
				},
				(error: unknown) => (this.#failed = error)
			);
		}
		return () => (current = false);
	}

	#look(name: string, skill: SkillId): () => void {
		let current = true;
		this.#preview = null;
		this.#stopped = false;
		this.#failed = null;
		const tell = (preview: AliasPreview) => {
			if (current) this.#preview = preview;
		};
		const timer = setTimeout(() => {
			this.#pool.ask.previewAlias(name, skill, proxy(tell)).catch((error: unknown) => {
				if (current) this.#failed = error;
			});
		}, rest);
		return () => {
			current = false;
			clearTimeout(timer);
			void this.#pool.ask.stopPreview();
		};
	}
}
