import type { Clause } from '$lib/domain/query/clause';
import type { TextProblem } from './problem';
import type { Settings } from './settings';
import type { Token } from './tokens';

/** How a value inside a bracket is read: `title:(engineer OR developer)` makes each a title. */
export type InField = ((token: Token) => Clause | null) | null;

/** Walks over the tokens of a text, and keeps what is noticed on the way. */
export class Reader {
	readonly problems: TextProblem[] = [];
	readonly settings: { -readonly [Key in keyof Settings]?: Settings[Key] } = {};
	/** The thing to look for that was read last. */
	last: Clause | null = null;
	readonly #tokens: readonly Token[];
	readonly #end: number;
	#at = 0;

	/** @param end the length of the text. */
	constructor(tokens: readonly Token[], end: number) {
		this.#tokens = tokens;
		this.#end = end;
	}

	get token(): Token | undefined {
		return this.#tokens[this.#at];
	}

	get after(): Token | undefined {
		return this.#tokens[this.#at + 1];
	}

	next(): void {
		// After an operator or a bracket nothing is being typed yet.
		if (this.token && this.token.kind !== 'word' && this.token.kind !== 'quoted') this.last = null;
		this.#at++;
	}

	problem(at: TextProblem['at'], expected: string): void {
		this.problems.push({ at: [at[0], Math.min(at[1], this.#end)], expected });
	}

	/** Something is opened at a place and not closed by the end. */
	unclosed(at: TextProblem['at'], expected: string): void {
		this.problems.push({ at, expected, open: true });
	}

	sees<Of extends Clause>(clause: Of): Of {
		this.last = clause;
		return clause;
	}

	/** The number where `2 of (` stands next, or else `null`. */
	isCountOf(): number | null {
		const [count, of, bracket] = this.#tokens.slice(this.#at, this.#at + 3);
		const isSo = /^\d{1,2}$/.test(count?.text ?? '') && of?.text.toLowerCase() === 'of';
		return isSo && count?.kind === 'word' && of?.kind === 'word' && bracket?.kind === '('
			? Number(count.text)
			: null;
	}
}
