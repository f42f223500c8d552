import { maxTime } from '$lib/importing/limits';
import type { FileInput, Reading } from '$lib/importing/reading';
import type { ImportApi, Pictured, Refused, Reviewed, Unpacked } from './import-api';

/** A thread that reads files, as whoever started it sees it. */
export interface ImportThread {
	readonly api: ImportApi;
	/** Rejects when the thread breaks; it answers no more then. */
	readonly broken: Promise<never>;
	/** Ends it at once, whatever it is at. */
	end(): void;
}

/** So long without work, in milliseconds, and the thread is let go of with the memory it took. */
const idleTime = 15_000;

/**
 * Reads files in a thread of their own, one at a time. One that takes too long or breaks the thread is refused, and
 * the thread replaced: the next file never pays for the one before.
 */
export class ImportReader {
	readonly #start: () => ImportThread;
	readonly #longest: number;
	#thread: ImportThread | null = null;
	#idle: ReturnType<typeof setTimeout> | undefined;

	/** @param longest how long one file may take, in milliseconds. */
	constructor(start: () => ImportThread, longest = maxTime) {
		this.#start = start;
		this.#longest = longest;
	}

	/** Never rejects: what is wrong with a file is a refusal. */
	read(file: FileInput): Promise<Reading> {
		return this.#ask(file.name, (api) => api.read(file));
	}

	/** Never rejects, likewise. */
	unpack(archive: FileInput): Promise<Unpacked> {
		return this.#ask(archive.name, (api) => api.unpack(archive));
	}

	/** Never rejects, likewise. */
	review(file: FileInput): Promise<Reviewed> {
		return this.#ask(file.name, (api) => api.review(file));
	}

	/** Never rejects, likewise. @param page counts from 1. @param width in pixels. */
	picture(file: FileInput, page: number, width: number): Promise<Pictured> {
		return this.#ask(file.name, (api) => api.picture(file, page, width));
	}

	/** Ends the file at hand; the thread comes back with the next. */
	stop(): void {
		this.#thread?.end();
		this.#thread = null;
	}

	async #ask<Answer>(
		name: string,
		ask: (api: ImportApi) => Promise<Answer>
	): Promise<Answer | Refused> {
		clearTimeout(this.#idle);
		let timer: ReturnType<typeof setTimeout> | undefined;
		try {
			const thread = (this.#thread ??= this.#start());
			const tooSlow = new Promise<null>((resolve) => {
				timer = setTimeout(() => resolve(null), this.#longest);
			});
			const answer = await Promise.race([ask(thread.api), thread.broken, tooSlow]);
			if (answer !== null) return answer;
			this.stop();
			const seconds = Math.round(this.#longest / 1000);
			const message = `${name} took more than ${seconds} seconds to read and was given up.`;
			return { kind: 'refused', reason: { code: 'too-slow', message } };
		} catch (error) {
			this.stop();
			const why = error instanceof Error ? error.message : String(error);
			const message = `${name} could not be read: ${why || 'the reader broke'}.`;
			return { kind: 'refused', reason: { code: 'failed', message } };
		} finally {
			clearTimeout(timer);
			this.#idle = setTimeout(() => this.stop(), idleTime);
		}
	}
}
