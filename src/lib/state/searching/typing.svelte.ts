import type { TextProblem } from '$lib/searching/query-text/problem';
import { withoutUnfinished } from '$lib/searching/query-text/unfinished';

/** Whoever types no further for so long, in milliseconds, has come to rest: what is left open then is told. */
const rest = 1000;

/** Where somebody is typing a query, until they come to rest: what is only begun there is no mistake yet. */
export class Typing {
	#caret = $state<number | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** A key was typed. @param caret where typing goes on. */
	at(caret: number): void {
		clearTimeout(this.#timer);
		this.#caret = caret;
		this.#timer = setTimeout(() => this.end(), rest);
	}

	/** They are done: what is open is told. */
	end(): void {
		clearTimeout(this.#timer);
		this.#caret = null;
	}

	/** The problems of a text that are to be told by now. */
	told(problems: readonly TextProblem[], text: string): readonly TextProblem[] {
		return withoutUnfinished(problems, text, this.#caret);
	}
}
