/** How sure a field is, in a word. */
export type Surety = 'sure' | 'likely' | 'unsure' | 'by hand';

/** @param confidence 0 to 1; `null` where a person wrote it. */
export function suretyOf(confidence: number | null): Surety {
	if (confidence === null) return 'by hand';
	if (confidence >= 0.85) return 'sure';
	return confidence >= 0.6 ? 'likely' : 'unsure';
}
