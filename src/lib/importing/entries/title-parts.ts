import { type Word, wordsOf } from '../words/fold-words';
import {
	companyForms,
	type LabelKind,
	labelKind,
	subjectWords,
	titleHeads,
	titleModifiers
} from '../words/lists';
import { titleScore } from './title-evidence';

/** Whether a text is a title from its first word on: "Senior Engineer", not "Ada Example Architects". */
export function isPlainTitle(text: string): boolean {
	const words = wordsOf(text);
	const leads = titleHeads.lengthAt(words, 0) + titleModifiers.lengthAt(words, 0) > 0;
	return leads && titleScore(text) >= 2.4;
}

/** Whether a text says no more than what a post is in: "Software Engineering", "Marketing". */
export function isField(text: string): boolean {
	const words = wordsOf(text);
	const last = words.length - 1;
	return last >= 0 && last < 3 && !companyForms.has(words[last]?.word ?? '') && isAllSubject(words);
}

/** Words that say which engineering, which design: no employer is called by them and a subject alone. */
const ofFields =
	/^(?:and|und|et|y|e|of|software|data|web|product|digital|mechanical|electrical|civil|chemical|industrial|process|quality|systems)$/;

function isAllSubject(words: readonly Word[]): boolean {
	let at = 0;
	while (at < words.length) {
		const { word } = words[at] as Word;
		const length = subjectWords.lengthAt(words, at) || (ofFields.test(word) ? 1 : 0);
		if (!length) return false;
		at += length;
	}
	return true;
}

/** Whether a line ends in a full stop that is not of an abbreviation or of an employer's form ("Corp."). */
export function endsSentence(text: string): boolean {
	return /\p{Ll}{4}\.$/u.test(text) && !companyForms.has(wordsOf(text).at(-1)?.word ?? '');
}

const ofLink =
	/^(?:(?:git ?hub|git ?lab|live|project|demo|source|web ?site|code)\s)*(?:links?|url|repo(?:sitory)?|github|demo|code)$/i;

const formKinds: ReadonlySet<LabelKind | null> = new Set([
	'dates',
	'title',
	'employer',
	'institution'
]);

/** Whether a text is what a link or a label says of itself, and names nobody: "GitHub Link", "Dates". */
export function isOfForm(text: string): boolean {
	return text.length < 30 && (ofLink.test(text) || formKinds.has(labelKind(text)));
}
