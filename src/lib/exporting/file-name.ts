import type { Shortlist } from '$lib/domain/shortlist';

const longest = 60;

/**
 * A name that every file system takes: `backend-slate-2026-11-22.csv`. Letters of all scripts stay, without accents
 * on Latin ones; everything else becomes a hyphen.
 * @param extension without the dot.
 * @param date the day, `2026-11-22`.
 */
export function fileName(
	{ name }: Pick<Shortlist, 'name'>,
	extension: string,
	date: string
): string {
	// Not `plainLetters`: it takes the vowel signs from scripts that have no vowels without them.
	const words = name
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu);
	// Cut by characters, not by UTF-16 units, so that none is torn apart.
	const stem = [...(words ?? []).join('-')].slice(0, longest).join('').replace(/-+$/, '');
	const isSlate = /(^|-)slate$/.test(stem);
	return [stem, isSlate ? '' : 'slate', date].filter(Boolean).join('-') + `.${extension}`;
}
