/** Something long that the pool is busy with; `done` of `total` candidates. */
export interface Work {
	readonly what:
		| 'added'
		| 'read'
		| 'read again'
		| 'backed up'
		| 'restored'
		| 'tagged'
		| 'removed'
		| 'brought back'
		| 'shortlisted'
		| 'laid out'
		| 'exported';
	readonly done: number;
	readonly total: number;
}

/** Tells how far long work has come, and whether it was cancelled. */
export class Progress {
	readonly #tell: (work: Work | null) => void;
	#cancelling = new AbortController();
	#underWay = 0;

	constructor(tell: (work: Work | null) => void) {
		this.#tell = tell;
	}

	/** Whether something long is being done. */
	get isUnderWay(): boolean {
		return this.#underWay > 0;
	}

	get cancelled(): boolean {
		return this.#cancelling.signal.aborted;
	}

	/** Tells of its being cancelled, for what is to be kept from ending. */
	get signal(): AbortSignal {
		return this.#cancelling.signal;
	}

	cancel(): void {
		this.#cancelling.abort();
	}

	/** Does `work` under this progress; whatever comes of it, nothing is under way afterwards. */
	async during<T>(work: () => Promise<T>): Promise<T> {
		this.#cancelling = new AbortController();
		this.#underWay++;
		try {
			return await work();
		} finally {
			this.#underWay--;
			this.#tell(null);
		}
	}

	at(what: Work['what'], done: number, total: number): void {
		this.#tell({ what, done, total });
	}
}
