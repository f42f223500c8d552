import type { Entry } from '$lib/domain/shortlist';
import type { Listed } from './listed';
import { type Maker, makerOf, type Making } from './maker';

/** A file of very many people, made piece by piece so that never all of them are in memory. */
export class Pieces {
	readonly #maker: Maker;
	readonly #pieces: Blob[];
	readonly #entries: Entry[] = [];

	/** @param total how many people are to come. */
	constructor(making: Making, total: number) {
		this.#maker = makerOf(making);
		this.#pieces = [new Blob([this.#maker.start(total)])];
	}

	/** How many people are in it. */
	get count(): number {
		return this.#entries.length;
	}

	add(people: readonly Listed[]): void {
		if (!people.length) return;
		this.#pieces.push(new Blob([this.#maker.some(people, this.count)]));
		for (const { entry } of people) this.#entries.push(entry);
	}

	finish(): File {
		const { name, type, end } = this.#maker;
		return new File([...this.#pieces, new Blob([end(this.#entries)])], name, { type });
	}
}
