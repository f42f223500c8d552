import type { Store } from '$lib/storing/database/store';
import { readSetting, writeSetting } from '$lib/storing/settings';

/** Which groups of rows the comparison shows folded; the choice is kept on this machine. */
export class FoldedGroups {
	readonly #store: Promise<Store>;
	#folded = $state.raw<readonly string[]>([]);

	constructor(store: Promise<Store>) {
		this.#store = store;
		store.then(
			async (open) => (this.#folded = await readSetting(open, 'foldedGroups')),
			() => undefined
		);
	}

	/** Whether the group of that id is folded. */
	has(group: string): boolean {
		return this.#folded.includes(group);
	}

	/** Folds a group or unfolds it: on screen at once, and then for good. */
	async toggle(group: string): Promise<void> {
		const others = this.#folded.filter((other) => other !== group);
		this.#folded = others.length < this.#folded.length ? others : [...others, group];
		await writeSetting(await this.#store, 'foldedGroups', this.#folded);
	}
}
