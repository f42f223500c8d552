import { firstView } from '../first-view';

/** Where the list of a query stood. */
export interface LeftPlace {
	/** As parameters of the address. */
	readonly query: string;
	/** As the list itself tells it, which alone reads it; '' at its top. */
	readonly place: string;
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
		// The history outlives the build: a former one told places otherwise.
		this.#returning = typeof left?.place === 'string' ? left : null;
		// The rows there are not among those that are shown before the pool is open.
		if (this.#returning?.place) firstView.letGoOn();
	};
}
