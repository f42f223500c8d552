import type { FoundDates } from '../dates/find-dates';
import type { Before, Cut } from './cut';
import { addressesIn } from './web-address';

/** Gathers where the pieces of a line end; its dates and addresses are no part of any. */
export class Edges {
	readonly text: string;
	/** Where the first piece begins: behind a label. */
	readonly start: number;
	readonly #addresses: readonly (readonly [from: number, to: number])[];
	readonly #dates: readonly FoundDates[];
	readonly #all: Cut[];

	constructor(text: string, start: number, dates: readonly FoundDates[]) {
		this.text = text;
		this.start = start;
		this.#dates = dates;
		this.#addresses = addressesIn(text);
		this.#all = [
			...dates.map(({ from, to }) => ({ from, to, before: 'strong' as const, ends: true })),
			...this.#addresses.map(([from, to]) => ({ from, to, before: 'part' as const, ends: true }))
		];
	}

	get all(): readonly Cut[] {
		return this.#all;
	}

	/** A piece ends at `from`, and what follows from `to` on is another. @param ends whether a cell ends there. */
	add(from: number, to: number, before: Before, ends = false): void {
		const isInside = ([start, end]: readonly [number, number]) => from < end && to > start;
		if (from < this.start || this.#dates.some((date) => isInside([date.from, date.to]))) return;
		if (this.#addresses.some(isInside)) return;
		this.#all.push({ from, to, before, ends });
	}

	/** What stands before a place. */
	before(at: number): string {
		return this.text.slice(this.start, at);
	}
}
