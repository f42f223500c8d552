import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfJs } from './pdfjs';

type Listener = (event: { readonly data: unknown }) => void;

/**
 * The way between pdf.js and its parser where both run in this very thread: what one says is handed to the other as it
 * is. pdf.js's own way copies all of it, each letter of a page by itself, which takes a fifth of the time of reading.
 */
class HandingOver {
	readonly #listeners = new Set<Listener>();
	readonly #turn = Promise.resolve();

	postMessage(message: unknown): void {
		const data = withOwnLists(message);
		void this.#turn.then(() => {
			for (const listener of [...this.#listeners]) listener.call(this, { data });
		});
	}

	addEventListener(_: 'message', listener: Listener, options?: { signal?: AbortSignal }): void {
		if (options?.signal?.aborted) return;
		this.#listeners.add(listener);
		options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
	}

	removeEventListener(_: 'message', listener: Listener): void {
		this.#listeners.delete(listener);
	}
}

/** The parser empties its lists of a page's drawing once it has sent them, and fills them anew. */
function withOwnLists(message: unknown): unknown {
	const { chunk } = message as { chunk?: { fnArray?: unknown; argsArray?: unknown } };
	if (!Array.isArray(chunk?.fnArray) || !Array.isArray(chunk.argsArray)) return message;
	const lists = { fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() };
	return { ...(message as object), chunk: { ...chunk, ...lists } };
}

/** A parser for one document, in this thread; whoever asked for it destroys it. */
export async function parserHere(): Promise<PDFWorker> {
	const { PDFWorker } = await loadPdfJs();
	const { pdfjsWorker } = globalThis as unknown as {
		pdfjsWorker: { WorkerMessageHandler: { initializeFromPort(port: object): void } };
	};
	const port = new HandingOver();
	const worker = new PDFWorker({ port: port as unknown as null, verbosity: 0 });
	pdfjsWorker.WorkerMessageHandler.initializeFromPort(port);
	return worker;
}
