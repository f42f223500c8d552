/** Milliseconds of each query, and how many each found. */
export interface Times {
	readonly times: number[];
	readonly found: number[];
}

/** Runs each query once before it counts, where asked to, then once. */
export function timesOfEach(
	queries: readonly string[],
	run: (query: string) => number,
	warmUp = true
): Times {
	if (warmUp) for (const query of queries) run(query);
	const times: number[] = [];
	const found: number[] = [];
	for (const query of queries) {
		const started = performance.now();
		found.push(run(query));
		times.push(performance.now() - started);
	}
	return { times, found };
}
