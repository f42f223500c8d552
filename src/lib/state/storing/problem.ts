import { explain } from '$lib/storing/database/problem';

export { explain as problemOf };

/** A failure in one or two sentences. */
export function sayProblem(error: unknown): string {
	return explain(error).words;
}
