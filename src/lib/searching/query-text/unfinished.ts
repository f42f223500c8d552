import type { TextProblem } from './problem';

/**
 * The problems that typing on does not mend by itself: those away from where it goes on. `kafka OR`, `skill:` and an open
 * bracket are no mistakes while somebody is still at them.
 * @param text the whole text that has the problems.
 * @param caret where typing goes on; `null` where nobody types.
 */
export function withoutUnfinished(
	problems: readonly TextProblem[],
	text: string,
	caret: number | null
): readonly TextProblem[] {
	if (caret === null) return problems;
	return problems.filter(({ at: [from, to], open }) => {
		if (from > caret) return true;
		const isBesides = text.slice(to, caret).trim() !== '';
		return isBesides && !open;
	});
}
