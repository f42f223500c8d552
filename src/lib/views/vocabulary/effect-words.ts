import type { AliasPreview } from '$lib/state/teaching/alias-lesson.svelte';
import { figure } from '$lib/writing/figures';

/** What an alias would do, in sentences. */
export interface EffectWords {
	readonly newly: string;
	/** `null` where nobody who has the skill gains by it. */
	readonly more: string | null;
}

/** @param looking whether the pool is still being looked through, so that "nobody" is not the last word. */
export function effectWords(
	{ newly, more }: AliasPreview,
	skill: string,
	looking: boolean
): EffectWords {
	const also = people(more.count, 'already matches, and gains', 'already match, and gain');
	return {
		newly: newly.count
			? `${people(newly.count, 'newly matches', 'newly match')} ${skill}`
			: nobody(),
		more: more.count ? `${also} evidence` : null
	};

	function nobody(): string {
		if (looking) return `Nobody newly matches ${skill} so far`;
		if (more.count) return `Nobody newly matches ${skill}`;
		return 'Nobody in the pool uses this name. It will count for those who come later.';
	}
}

function people(count: number, does: string, doAll: string): string {
	return count === 1 ? `1 candidate ${does}` : `${figure(count)} candidates ${doAll}`;
}
