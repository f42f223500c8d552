import { type Remote, releaseProxy, wrap } from 'comlink';
import { type Analyst, analystHere } from './analyst';
import workerUrl from './analyst.worker?worker&url';
import { trustedWorkerUrl } from '../trusted-url';

/** So long without work, in milliseconds, and the thread is let go of with the memory it took. */
const idleMilliseconds = 15_000;
/** A thread is not worth waking for so few candidates. */
const few = 8;
/** Nor for merging so few, which takes some milliseconds. */
const fewToMerge = 500;

/** An analyst in a thread of its own, which is there while it has work. */
export function connectAnalyst(): Analyst {
	const here = analystHere();
	let there: { worker: Worker; remote: Remote<Analyst> } | undefined;
	let busy = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function start() {
		const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'analyst' });
		return { worker, remote: wrap<Analyst>(worker) };
	}

	function stop() {
		there?.remote[releaseProxy]();
		there?.worker.terminate();
		there = undefined;
	}

	/** Where a thread cannot be had, or breaks, the work is done here. */
	async function ask<T>(work: (analyst: Analyst | Remote<Analyst>) => Promise<T>): Promise<T> {
		clearTimeout(timer);
		busy++;
		try {
			const { worker, remote } = (there ??= start());
			return await Promise.race([work(remote), failureOf(worker)]);
		} catch {
			stop();
			return await work(here);
		} finally {
			if (!--busy) timer = setTimeout(stop, idleMilliseconds);
		}
	}

	return {
		pack: (candidates, terms) =>
			candidates.length <= few
				? here.pack(candidates, terms)
				: ask((remote) => remote.pack(candidates, terms)),
		makeReady: (terms) => ask((remote) => remote.makeReady(terms)),
		merge: (parts) =>
			parts.reduce((sum, { kept }) => sum + kept.length, 0) <= fewToMerge
				? here.merge(parts)
				: ask((remote) => remote.merge(parts))
	};
}

/** A thread that breaks answers no more. */
function failureOf(worker: Worker): Promise<never> {
	return new Promise((_, reject) => {
		worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
	});
}
