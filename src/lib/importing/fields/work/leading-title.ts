import { titleScore } from '../../entries/title-evidence';
import { wordsOf } from '../../words/fold-words';
import { said, type Said } from '../said';

/** A title that leads what is told, and what is left of that. */
export interface Led {
	readonly title: Said;
	readonly told: Said;
}

const longestTitle = 6;
const fewestTold = 4;
const lead = /^([^.:;–—]{4,60}?)\s(?:[-–—]|:)\s(?=\p{Lu})/u;

/** "Oven Engineer – Fictional Bread makes ovens.": the title before a sentence, where no line of its own has it. */
export function leadingTitle(told: Said | undefined): Led | null {
	const [title = ''] = told ? (lead.exec(told.value)?.slice(1) ?? []) : [];
	const [first, ...others] = told?.from ?? [];
	if (!told || !title || !first?.text.startsWith(title)) return null;
	const words = wordsOf(title);
	const rest = told.value.slice(title.length).replace(/^[\s:–—-]+/, '');
	if (words.length > longestTitle || wordsOf(rest).length < fewestTold) return null;
	if (titleScore(title) < 2.4) return null;
	const left = { ...first, text: first.text.slice(title.length) };
	return {
		title: said(title, first.line, 0.6, title),
		told: { ...told, value: rest, from: [left, ...others] }
	};
}
