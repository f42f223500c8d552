import { sentenceCase } from '$lib/writing/sentence-case';

/** A key of a profile in words: `x-notPlaced` reads "Not placed". */
export function spokenKey(key: string): string {
	const words = key.replace(/^x-/, '').replace(/([a-z])([A-Z])/g, '$1 $2');
	return sentenceCase(words.toLowerCase());
}
