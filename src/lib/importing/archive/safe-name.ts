const unseen = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const longest = 120;

/**
 * A file's name without its folders and without anything that could mislead whoever reads it: steps up, drives,
 * control characters, marks that turn the direction of writing. Its ending stays.
 */
export function safeName(path: string): string {
	const last = path
		.replace(unseen, '')
		.split(/[\\/]/)
		.filter((part) => !/^\.*$/.test(part))
		.at(-1);
	const name = (last ?? '').replace(/^[A-Za-z]:/, '').trim();
	if (!name) return 'unnamed file';
	return name.length <= longest ? name : `${name.slice(0, longest - 20)}…${name.slice(-16)}`;
}
