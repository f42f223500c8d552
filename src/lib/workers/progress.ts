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
	#cancelled = false;
	#underWay = 0;

	constructor(tell: (work: Work | null) => void) {
		this.#tell = tell;
	}

	/** Whether something long is being done. */
	get isUnderWay(): boolean {
		return this.#underWay > 0;
	}

	get cancelled(): boolean {
		return this.#cancelled;
	}

	cancel(): void {
		this.#cancelled = true;
	}

	/** Does `work` under this progress; whatever comes of it, nothing is under way afterwards. */
	async during<T>(work: () => Promise<T>): Promise<T> {
		this.#cancelled = false;
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
