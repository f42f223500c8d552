/** What a toast says, and what can be done about it. */
export interface Notice {
	readonly text: string;
	/** The one thing that can be done: "Undo". It closes the toast. */
	readonly action?: { readonly label: string; readonly run: () => void };
	/** Bad news stays until it is closed. */
	readonly tone?: 'plain' | 'danger';
	/** It stays until it is closed: whoever waited for it long may not be looking. */
	readonly lasting?: boolean;
}

/** A notice on screen. */
export interface Toast extends Notice {
	readonly id: number;
}

/** How long a notice stays, in milliseconds: longer when there is something to decide. */
const stay = { plain: 6_000, action: 12_000 };

/** The notices on screen, oldest first. Their time runs only while nobody is at them. */
export class ToastQueue {
	#shown = $state.raw<readonly Toast[]>([]);
	#due = new Map<number, { left: number; since: number; timer?: ReturnType<typeof setTimeout> }>();
	#held = false;
	#next = 1;

	/** What is on screen. */
	get shown(): readonly Toast[] {
		return this.#shown;
	}

	/** Shows a notice and gives its id. */
	show(notice: Notice): number {
		const toast = { ...notice, id: this.#next++ };
		this.#shown = [...this.#shown, toast];
		if (notice.tone !== 'danger' && !notice.lasting) {
			this.#due.set(toast.id, { left: notice.action ? stay.action : stay.plain, since: 0 });
			if (!this.#held) this.#start(toast.id);
		}
		return toast.id;
	}

	/** Takes a notice away; one that is gone already is no error. */
	dismiss(id: number): void {
		clearTimeout(this.#due.get(id)?.timer);
		this.#due.delete(id);
		this.#shown = this.#shown.filter((toast) => toast.id !== id);
	}

	/** Does what the notice offers, once. */
	act(id: number): void {
		const toast = this.#shown.find((one) => one.id === id);
		this.dismiss(id);
		toast?.action?.run();
	}

	/** Stops the clocks while a pointer or the focus is on the notices. */
	hold(): void {
		if (this.#held) return;
		this.#held = true;
		for (const due of this.#due.values()) {
			clearTimeout(due.timer);
			due.left = Math.max(1_000, due.left - (performance.now() - due.since));
		}
	}

	/** Lets the clocks run on. */
	release(): void {
		if (!this.#held) return;
		this.#held = false;
		for (const id of this.#due.keys()) this.#start(id);
	}

	#start(id: number): void {
		const due = this.#due.get(id);
		if (!due) return;
		due.since = performance.now();
		due.timer = setTimeout(() => this.dismiss(id), due.left);
	}
}

/** The notices of this window. */
export const toasts = new ToastQueue();
