import { firstView } from '../first-view';

/** Where the list of a query stood. */
export interface LeftPlace {
	/** As parameters of the address. */
	readonly query: string;
	readonly place: {
		/** The row at its top. */
		readonly index: number;
		/** How many pixels of that are scrolled away. */
		readonly within: number;
	};
}

/**
 * Where the list was left, so that whoever comes back finds it there. An entry of the history keeps it, which outlives the
 * page: one that is loaded anew is told before it has a list.
 */
export class LeftList {
	#returning = $state.raw<LeftPlace | null>(null);
	#where: () => LeftPlace | null = () => null;

	/** Where a list is to go back to, until one has `arrived`. */
	get returning(): LeftPlace | null {
		return this.#returning;
	}

	/** A list has taken up where it is to go. */
	arrived(): void {
		this.#returning = null;
	}

	/** Has a list that is on screen tell where it stands. @returns how that ends. */
	watch(where: () => LeftPlace | null): () => void {
		this.#where = where;
		return () => {
			if (this.#where === where) this.#where = () => null;
		};
	}

	/** For the entry of the history that is being left. */
	readonly capture = (): LeftPlace | null => this.#where() ?? this.#returning;

	/** By the entry of the history that was come back to. */
	readonly restore = (left: LeftPlace | null): void => {
		this.#returning = left;
		// The rows there are not among those that are shown before the pool is open.
		if (left?.place.index) firstView.letGoOn();
	};
}
