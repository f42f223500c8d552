import { degreeScore } from '../../entries/school-evidence';
import { wordsOf } from '../../words/fold-words';
import { scoreWords } from '../../words/lists';

/** Whether a text is what somebody scored at a school: "GPA 3.8", "8.1/10", "85 %". */
export function isScore(text: string): boolean {
	const words = wordsOf(text);
	return (
		(scoreWords.lengthAt(words, 0) > 0 && words.length < 10 && !namesDegree(text)) ||
		/^\d[.,]\d{1,2}\s?(?:\/|of|out of)\s?\d/.test(text) ||
		/^\d{2}(?:[.,]\d+)?\s?%$/.test(text)
	);
}

/** "Cum laude B.A. in Bread Design": how well it was passed, before the degree itself. */
function namesDegree(text: string): boolean {
	return /\s(?:in|of|en)\s\p{Lu}/u.test(text) && degreeScore(text) > 0;
}
