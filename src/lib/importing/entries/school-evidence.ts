import { isCapitalised } from '../words/capitals';
import { foldCase, wordsOf } from '../words/fold-words';
import { degreeWords, institutionWords, subjectWords } from '../words/lists';
import { endsAs } from '../words/unspaced';

/** What a school gives those who leave it is no school. */
const leaving =
	/\b(?:high|secondary) school (?:leaving )?(?:diploma|certificate|degree|graduate)\b/gi;

/** How much speaks for a school. */
export function institutionScore(text: string): number {
	const words = wordsOf(text.replace(leaving, ''));
	if (!words.length) return -2;
	if (endsAs('schools', text)) return 2.6;
	const found = institutionWords.find(words);
	let score = found.length ? 2.2 : 0;
	// Compounds of one word: "Handelshochschule".
	if (
		!score &&
		words.some(({ word }) =>
			/(?:universitat|hochschule|gymnasium|akademie|schule)$/.test(foldCase(word))
		)
	)
		score = 2;
	if (isCapitalised(text, words)) score += 0.4;
	if (words.length > 10) score -= 1;
	return score;
}

/** "D.Sc.", "Ms.Sc.", "B.Phil": the short form of a degree, whichever it is. */
const shortened = /^\p{Lu}\p{Ll}?\.\s?\p{Lu}\p{Ll}{1,4}\.?$/u;

/** How much speaks for a degree; 0 where no word does. */
export function degreeScore(text: string): number {
	if (endsAs('degrees', text) || shortened.test(text)) return 2.6;
	const words = wordsOf(text);
	const found = degreeWords.find(words);
	if (!found.length) return 0;
	const first = found[0]?.from ?? 9;
	return first === 0 ? 2.6 : first < 3 ? 1.8 : 1.2;
}

/** Whether a text names what is studied: "Applied Physics", "Meteorology". */
export function isSubject(text: string): boolean {
	const words = wordsOf(text);
	return (
		subjectWords.find(words).length > 0 ||
		words.some(({ word }) =>
			/.{3}(?:ology|ics|istry|nomy|ologie|ologia|ología|kunde|wissenschaft(?:en)?|technik)$/.test(
				word
			)
		)
	);
}
