import type { Profile } from '$lib/domain/profile';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { htmlLines } from './lines/html';
import { markdownLines } from './lines/markdown';
import { plainTextLines } from './lines/plain-text';
import { readResume } from './reading-resume';

/** Profiles of texts, for tests. */
export const fromMarkdown = (text: string): Profile =>
	readResume(markdownLines(text), defaultVocabulary()).profile;
export const fromText = (text: string): Profile =>
	readResume(plainTextLines(text), defaultVocabulary()).profile;
export const fromHtml = (text: string): Profile =>
	readResume(htmlLines(text), defaultVocabulary()).profile;

/** Positions as one line each: "Baker @ Fictional Bread, Bern, 2019 … 2021". */
export function positions({ work }: Profile): string[] {
	return (work ?? []).map(({ position, name, location, startDate, endDate }) => {
		const dates = startDate || endDate ? `${startDate ?? ''} … ${endDate ?? ''}`.trim() : null;
		return [`${position ?? '?'} @ ${name ?? '?'}`, location, dates].filter(Boolean).join(', ');
	});
}
