import { isCapitalised } from '../words/capitals';
import { type Word, wordsOf } from '../words/fold-words';
import { companyForms, companyKinds, formsOrStates, isEmploymentType } from '../words/lists';
import { remembering } from '../words/remembering';
import { endsAs } from '../words/unspaced';
import { placeScore } from './place-evidence';
import { titleScore } from './title-evidence';

const employers = remembering((text) => scoreOfEmployer(text, wordsOf(text)));

/** How much speaks for an employer. @param words those of the text, where they are known. */
export function employerScore(text: string, words: readonly Word[] = wordsOf(text)): number {
	return words === wordsOf(text) ? employers(text) : scoreOfEmployer(text, words);
}

function scoreOfEmployer(text: string, words: readonly Word[]): number {
	if (!words.length) return -2;
	if (endsAs('employers', text)) return 3;
	let score = 0;
	const last = words.at(-1)?.word ?? '';
	const first = words[0]?.word ?? '';
	const isForm = companyForms.has(last) || (formsOrStates.has(last) && placeScore(text) < 1);
	if (words.length > 1 && isForm) score += 3;
	else if (companyForms.find(words.slice(1)).length) score += 1;
	const ends = text.split(/\s*,\s*/).map((part) => wordsOf(part).at(-1)?.word ?? '');
	if (ends.some((end) => companyKinds.has(end)) || companyKinds.has(first)) score += 1.7;
	else if (companyKinds.find(words).length) score += 0.5;
	if (/^[\w-]+\.(?:com|org|net|io|ai|co|de|fr|es|br|dev|app|in|uk|edu)$/i.test(text.trim()))
		score += 2;
	if (/^(?:freelance|freelancer|self[- ]employed|independent|various)/i.test(text)) score += 0.8;
	if (isCapitalised(text, words)) score += 0.5;
	if (words.length <= 4) score += 0.2;
	if (words.length > 7) score -= 1;
	if (/^\p{Ll}/u.test(text)) score -= 0.8;
	const title = titleScore(text, words);
	if (title >= 2.4) score -= 2.2;
	else if (title >= 1.4) score -= 0.8;
	if (placeScore(text) >= 2) score -= 2;
	if (isEmploymentType(text)) score -= 2;
	return score;
}
