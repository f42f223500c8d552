/** How sure a field is, in a word. */
export type Surety = 'sure' | 'likely' | 'unsure' | 'not in file';

/** @param confidence 0 to 1; `null` where the file does not say it: a person wrote it, or another file. */
export function suretyOf(confidence: number | null): Surety {
	if (confidence === null) return 'not in file';
	if (confidence >= 0.85) return 'sure';
	return confidence >= 0.6 ? 'likely' : 'unsure';
}
