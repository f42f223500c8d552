/** What nobody may be chosen or refused by: the grounds that laws against discrimination at work have in common. */
export const grounds = [
	'age',
	'sex',
	'origin',
	'religion',
	'family',
	'health',
	'looks',
	'membership'
] as const;
export type Ground = (typeof grounds)[number];

/** One kind of wording that asks about a ground. */
export interface WordingRule {
	/** Case does not matter; the groups are handed to `offer`. */
	readonly pattern: RegExp;
	/** What to write in its place; empty where it is best left out. */
	readonly offer: string | ((words: string, ...groups: (string | undefined)[]) => string);
	/** Where the words mean something else: tested on what stands before (it ends there) and after (it begins there). */
	readonly unlessBefore?: RegExp;
	readonly unlessAfter?: RegExp;
	/** Where the words themselves, case and all, mean something else: "HE" is higher education. */
	readonly unless?: RegExp;
}

/** The alternatives of a pattern, as one group. */
export function anyOf(...words: readonly string[]): string {
	return `(?:${words.join('|')})`;
}

/** A pattern for whole words; letters of any script bound a word. */
export function words(source: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The same where case matters: German "Alter" is age, "alter" another word. */
export function wordsAsWritten(source: string): RegExp {
	return new RegExp(words(source).source, 'gu');
}

/** The rules of one language, by their grounds. */
export type Rules = Readonly<Partial<Record<Ground, readonly WordingRule[]>>>;

/** Ages that a job may not ask for; who has to be of full age is another matter. */
export const anAge = '(?:[2-9]\\d)';
