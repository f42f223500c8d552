import unspaced from './unspaced.json';

const scripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What a name of some kind ends in where words are written without spaces: 软件工程师, 株式会社. */
export type Unspaced = keyof typeof unspaced;

/** Whether a text, or what stands before its brackets, ends as names of that kind do. */
export function endsAs(kind: Unspaced, text: string): boolean {
	if (!scripts.test(text)) return false;
	const name = text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '').trim();
	return unspaced[kind].some((ending) => name.endsWith(ending));
}
