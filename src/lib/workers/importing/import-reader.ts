import { maxTime } from '$lib/importing/bytes/limits';
import type { FileInput, Refusal } from '$lib/importing/reading';
import type { Mapping } from '$lib/importing/table/columns';
import type { RememberedColumns } from '$lib/importing/table/remembered';
import type {
	ImportApi,
	LookedAt,
	Pictured,
	Refused,
	Reviewed,
	TakePart,
	Unpacked
} from './import-api';

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

	/**
	 * Reads a file, one of many people in parts. Never rejects for what is wrong with it: that is a refusal, the last part.
	 * @param remembered what was said of the columns of tables before; `null` has them guessed.
	 * @throws what `take` throws.
	 */
	async read(file: FileInput, remembered: RememberedColumns | null, take: TakePart): Promise<void> {
		let failure: { readonly error: unknown } | null = null;
		const takeOr: TakePart = async (part) => {
			try {
				return failure === null && (await take(part));
			} catch (error) {
				failure = { error };
				return false;
			}
		};
		const refused = await this.#ask(file.name, async (api, clock) => {
			await api.read(file, remembered, async (part) => {
				clock.stop();
				const goesOn = await takeOr(part);
				clock.start();
				return goesOn;
			});
			return null;
		});
		if (refused) await takeOr(refused);
		if (failure) throw (failure as { readonly error: unknown }).error;
	}

	/** Never rejects, likewise. @param columns what they are taken for; `null` for what is guessed. */
	table(file: FileInput, columns: Mapping | null): Promise<LookedAt> {
		return this.#ask(file.name, (api) => api.table(file, columns));
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
		clearTimeout(this.#idle);
		this.#thread?.end();
		this.#thread = null;
	}

	async #ask<Answer>(
		name: string,
		ask: (api: ImportApi, clock: Clock) => Promise<Answer>
	): Promise<Answer | Refused> {
		clearTimeout(this.#idle);
		const clock = new Clock(this.#longest);
		try {
			const thread = (this.#thread ??= this.#start());
			clock.start();
			return await Promise.race([ask(thread.api, clock), thread.broken, clock.up]);
		} catch (error) {
			this.stop();
			return { kind: 'refused', reason: whyFailed(name, error, this.#longest) };
		} finally {
			clock.stop();
			this.#idle = setTimeout(() => this.stop(), idleTime);
		}
	}
}

class TimeIsUp extends Error {}

/** Runs while the thread works, and stands while somebody takes what it read. */
class Clock {
	/** Rejects when time is up. */
	readonly up: Promise<never>;
	readonly #longest: number;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#reject: (error: Error) => void = () => undefined;

	/** @param longest in milliseconds. */
	constructor(longest: number) {
		this.#longest = longest;
		this.up = new Promise<never>((_, reject) => (this.#reject = reject));
		this.up.catch(() => undefined);
	}

	start(): void {
		this.stop();
		this.#timer = setTimeout(() => this.#reject(new TimeIsUp()), this.#longest);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}
}

function whyFailed(name: string, error: unknown, longest: number): Refusal {
	if (error instanceof TimeIsUp) {
		const seconds = Math.round(longest / 1000);
		const message = `${name} took more than ${seconds} seconds to read and was given up.`;
		return { code: 'too-slow', message };
	}
	const why = error instanceof Error ? error.message : String(error);
	return { code: 'failed', message: `${name} could not be read: ${why || 'the reader broke'}.` };
}
