import { untrack } from 'svelte';
import { shownAt } from './reorder';

/** What carries a row. */
export type Hand = 'pointer' | 'keys';

/** The list as its owner has it; what is read here is followed. */
export interface OwnedRows {
	readonly count: () => number;
	/** What a row is known by; `undefined` while it is not loaded. */
	readonly keyOf: (index: number) => string | undefined;
	/** What a row is called; `undefined` while it is not loaded. */
	readonly nameOf: (index: number) => string | undefined;
	/** Another value whenever the owner's order may be another. */
	readonly version: () => unknown;
	/** The row at `from` belongs at the place `to` now; if it fails, it goes back. */
	readonly move: (from: number, to: number) => void | Promise<void>;
}

/** A row that was moved, by where it stood and where it stands. */
interface Moved {
	readonly from: number;
	readonly at: number;
}

/**
 * A row of an ordered list on its way to another place: picked up, carried, dropped or put back, and what is said of it.
 * Rows have an index, which the owner counts, and a place, where they are shown; both count from 0. Make it while the
 * component is set up.
 */
export class CarriedRow {
	readonly #rows: OwnedRows;
	#held = $state.raw<(Moved & { readonly by: Hand; readonly key: string | undefined }) | null>(
		null
	);
	/** After a drop the new order stays on screen until the owner's own order has changed. */
	#settling = $state.raw<(Moved & { readonly version: unknown }) | null>(null);
	#said = $state('');
	readonly #shown = $derived.by((): Moved | null => {
		if (this.#held) return this.#held;
		return this.#settling?.version === this.#rows.version() ? this.#settling : null;
	});

	constructor(rows: OwnedRows) {
		this.#rows = rows;
		// Another order came meanwhile: what is held would be another row.
		$effect.pre(() => {
			void rows.version();
			untrack(() => {
				if (this.#held && rows.keyOf(this.#held.from) !== this.#held.key) this.putBack();
			});
		});
	}

	/** What carries a row at the moment. */
	get by(): Hand | null {
		return this.#held?.by ?? null;
	}

	/** The place of the row that is carried. */
	get at(): number | null {
		return this.#held?.at ?? null;
	}

	/** What is to be read aloud. */
	get said(): string {
		return this.#said;
	}

	/** The index of the row at a place. */
	indexAt(place: number): number {
		return this.#shown ? shownAt(place, this.#shown.from, this.#shown.at) : place;
	}

	/** What the row at a place is called. */
	nameAt(place: number): string {
		return this.#rows.nameOf(this.indexAt(place)) ?? 'Row';
	}

	/** Picks a row up where it stands. */
	grab(at: number, by: Hand): void {
		this.#held = { from: at, at, by, key: this.#rows.keyOf(at) };
		if (by === 'pointer') return;
		const name = this.#rows.nameOf(at);
		this.#said = `${name} picked up, ${this.#placeWords(at)}. Arrow keys move it, Space drops it, Escape puts it back.`;
	}

	/** Carries it to a place; one beyond the ends does nothing. */
	carryTo(at: number): void {
		if (!this.#held || at === this.#held.at || at < 0 || at >= this.#rows.count()) return;
		this.#held = { ...this.#held, at };
		this.#said = this.#placeWords(at);
	}

	/** Leaves it where it is now. */
	async drop(): Promise<void> {
		if (!this.#held) return;
		const { from, at } = this.#held;
		this.#said = `${this.#rows.nameOf(from)} dropped, ${this.#placeWords(at)}.`;
		this.#held = null;
		if (at !== from) await this.#settle(from, at);
	}

	/** Leaves it where it was. */
	putBack(): void {
		if (!this.#held) return;
		this.#held = null;
		this.#said = 'Put back.';
	}

	/** Moves the row at a place to another in one step. */
	async send(place: number, to: number): Promise<void> {
		this.#said = `${this.nameAt(place)} moved, ${this.#placeWords(to)}.`;
		await this.#settle(this.indexAt(place), to);
	}

	async #settle(from: number, at: number): Promise<void> {
		this.#settling = { from, at, version: this.#rows.version() };
		try {
			await this.#rows.move(from, at);
		} catch (error) {
			this.#settling = null;
			throw error;
		}
	}

	#placeWords(at: number): string {
		return `${at + 1} of ${this.#rows.count()}`;
	}
}
