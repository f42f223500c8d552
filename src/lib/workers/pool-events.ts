import type { Blinding } from '$lib/domain/blind/blinding';
import type { Work } from './progress';

/** What the pool says unasked. */
export type PoolEvent =
	| { readonly kind: 'work'; readonly work: Work | null }
	/** The index took in candidates that were added, changed or removed, in this tab or another, or read some anew. */
	| { readonly kind: 'changed'; readonly count: number; readonly generation: number }
	/** An alias was taught or forgotten: facts that are read from now on follow it, and the index will. */
	| { readonly kind: 'learnt'; readonly version: string }
	/** People are hidden or shown from now on, or somebody was revealed. */
	| { readonly kind: 'blinded'; readonly blinding: Blinding }
	/** Another tab runs a newer Slate: this one has to be loaded anew. */
	| { readonly kind: 'outdated' }
	/** Another tab runs an older Slate and keeps this one from opening. */
	| { readonly kind: 'blocked' };

/** Says what happens to whoever listens; what is said before anybody does is heard then. */
export class PoolEvents {
	readonly #unheard: PoolEvent[] = [];
	#listen: (event: PoolEvent) => void = (event) => void this.#unheard.push(event);

	tell(event: PoolEvent): void {
		this.#listen(event);
	}

	/** Has one listen, in the place of whoever did before. */
	hear(listen: (event: PoolEvent) => void): void {
		this.#listen = listen;
		for (const event of this.#unheard.splice(0)) listen(event);
	}
}
