import { tick } from 'svelte';
import { linesInSight, type Place, placeAfter } from './grid-lines';

/** Lines that heads take from a page of keys. */
const heads = 8;

/**
 * What of a grid is in sight, and which of its cells the keys have reached: there is one that Tab stops at. A cell names
 * its place as `data-line` and `data-at`; what has the focus is the button in it.
 */
export class GridWalk {
	/** What scrolls. */
	box = $state<HTMLElement>();
	/** Pixels above what is in sight, and those it takes. */
	scrolled = $state(0);
	room = $state(800);
	/** On paper all lines are there. */
	printing = $state(false);
	#place = $state.raw<Place>({ line: 1, column: 0 });
	readonly #lines: () => number;
	readonly #columns: () => number;
	readonly #lineHeight: number;

	/** The lines that exist, `[from, to)`. */
	readonly inSight = $derived.by((): readonly [from: number, to: number] =>
		this.printing
			? [0, this.#lines()]
			: linesInSight(this.#lines(), this.#lineHeight, this.scrolled, this.room)
	);

	/**
	 * @param lines how many there are.
	 * @param lineHeight in pixels.
	 */
	constructor(lines: () => number, columns: () => number, lineHeight: number) {
		this.#lines = lines;
		this.#columns = columns;
		this.#lineHeight = lineHeight;
	}

	isAt(line: number, column: number): boolean {
		return this.#place.line === line && this.#place.column === column;
	}

	/** Goes where a key leads, and brings that into sight. */
	async go(event: KeyboardEvent): Promise<void> {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const cell = (event.target as Element).closest<HTMLElement>('[data-line]');
		if (!cell) return;
		const here = { line: Number(cell.dataset['line']), column: Number(cell.dataset['at']) };
		const next = placeAfter(event.key, here, {
			lines: this.#lines(),
			columns: this.#columns(),
			page: Math.max(1, Math.floor(this.room / this.#lineHeight) - heads)
		});
		if (!next) return;
		event.preventDefault();
		this.#place = next;
		this.#show(next.line);
		await tick();
		this.#buttonAt(next)?.focus();
	}

	#show(line: number): void {
		const [from, to] = this.inSight;
		if (!this.box || (line >= from && line < to)) return;
		this.box.scrollTop = Math.max(0, line * this.#lineHeight - this.room / 2);
		this.scrolled = this.box.scrollTop;
	}

	/** The button of a cell, or the first of its line: a heading has a single one. */
	#buttonAt({ line, column }: Place): HTMLElement | null | undefined {
		const at = `[data-line="${line}"]`;
		return (
			this.box?.querySelector<HTMLElement>(`${at}[data-at="${column}"] button`) ??
			this.box?.querySelector<HTMLElement>(`${at} button`)
		);
	}
}
