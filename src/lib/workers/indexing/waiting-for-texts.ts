import { TextsWanted } from '$lib/searching/whole-text/held';

type Verb = (...asked: never[]) => Promise<unknown>;

/**
 * Verbs that answer from the index, made to wait for the whole texts where an answer needs them and they were not
 * read yet: then they are asked again. So they must change nothing before they have their answer.
 */
export function waitingForTexts<Verbs extends object>(
	readTexts: () => Promise<void>,
	verbs: Verbs
): Verbs {
	const waiting = Object.entries(verbs as Record<string, Verb>).map(([name, verb]) => {
		const patient: Verb = async (...asked) => {
			for (;;) {
				try {
					return await verb(...asked);
				} catch (error) {
					if (!(error instanceof TextsWanted)) throw error;
					await readTexts();
				}
			}
		};
		return [name, patient] as const;
	});
	return Object.fromEntries(waiting) as Verbs;
}
