/** A place in a query's text that does not parse. */
export interface TextProblem {
	/** As UTF-16 offsets `[from, to)`; empty where something is missing. */
	readonly at: readonly [from: number, to: number];
	/** What was expected there, after "expected". */
	readonly expected: string;
	/** Whether what was opened there is not closed yet, so that it can be anywhere after. */
	readonly open?: true;
}
