import { type Word, wordsOf } from '../words/fold-words';
import { companyForms, companyKinds, titleHeads, titleModifiers } from '../words/lists';
import { remembering } from '../words/remembering';
import { endsAs } from '../words/unspaced';
import { placeScore } from './place-evidence';

/** Words after which a title says of what: "Head of Design", "Engineer (Platform)". */
const turn = new Set('of for in at de del des du für da do der'.split(' '));
const rank = /^(?:i{1,3}|iv|v|[1-9]|l[1-9]|ic[1-9])(?:[-–/](?:i{1,3}|iv|v|[1-9]))?$/;
/** German puts what kind of developer it is in the same word. */
const compound =
	/(?:entwickler|ingenieur|leiter|berater|techniker|mitarbeiter|verkäufer|assistent|meister|pfleger|lehrer|kaufmann|kauffrau|manager|fahrer|sekretär|student|informatiker|helfer|arbeiter|planer|gestalter|zeichner|führer|spezialist|architekt|mechaniker|kraft|leitung|verwalter|therapeut|koordinator)(?:in|innen)?$/;

const titles = remembering((text) => scoreOfTitle(text, wordsOf(text)));

/** How much speaks for a title. @param words those of the text, where they are known. */
export function titleScore(text: string, words: readonly Word[] = wordsOf(text)): number {
	return words === wordsOf(text) ? titles(text) : scoreOfTitle(text, words);
}

function scoreOfTitle(text: string, words: readonly Word[]): number {
	if (!words.length) return -2;
	if (endsAs('titles', text)) return 3;
	let score = 0;
	const heads = titleHeads.find(words);
	const end = lastTitleWord(words);
	if (heads.some(({ to }) => to === end || words[to]?.word === undefined)) score += 3;
	else if (
		heads.some(
			({ to }) =>
				turn.has(words[to]?.word ?? '') ||
				rank.test(words[to]?.word ?? '') ||
				isClosed(text, words, to)
		)
	)
		score += 2.6;
	else if (heads.length) score += 1.4;
	else if (words.some(({ word }) => isCompoundTitle(word))) score += 2.5;
	if (titleModifiers.lengthAt(words, 0) || isCompoundTitle(words[0]?.word ?? '')) score += 0.6;
	else if (titleModifiers.find(words).length) score += 0.3;
	if (companyForms.has(words.at(-1)?.word ?? '')) score -= 2.5;
	else if (
		words.length > 1 &&
		companyKinds.has(words.at(-1)?.word ?? '') &&
		!heads.some(({ from }) => from === 0)
	)
		score -= 1;
	if (words.length > 8) score -= 1.2;
	if (words.length > 12) score -= 2;
	if (/\d{3,}/.test(text)) score -= 1;
	if (score < 1 && placeScore(text) >= 1.5) score -= 1.5;
	return score;
}

function isCompoundTitle(word: string): boolean {
	const [first = word, last = word] = word.split('-');
	if (last !== word && rank.test(last) && titleHeads.has(first)) return true;
	if (/^\D+\d$/.test(word) && titleHeads.has(word.slice(0, -1))) return true;
	return (last !== word && titleHeads.has(last)) || (word.length > 8 && compound.test(word));
}

/** The end of the words that name the post: ranks ("II") and what is in brackets come after. */
function lastTitleWord(words: readonly Word[]): number {
	let end = words.length;
	while (end > 1 && rank.test(words[end - 1]?.word ?? '')) end--;
	return end;
}

/** Whether a bracket, a comma or a dash follows a word. */
function isClosed(text: string, words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	const after = words[at];
	return (
		before !== undefined &&
		after !== undefined &&
		/[(,–—/|:&-]/.test(text.slice(before.to, after.from))
	);
}
