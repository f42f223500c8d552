import type { Box } from './glyph';
import { countedSigns } from './counted';
import type { Row } from './rows';
import type { Word } from './word';

/** Signs that begin an item wherever they stand first. */
const sign = /^[•◦▪▫■□●○◆◇▶►▸➤➢➔→⇒»›✓✔✗✦★☆∙⋅·❖⁃‣⦿◉¤]{1,2}$/u;
/** Signs that do so where a word follows apart from them. */
const dash = /^[-–—*+o§]$/;
const signed = /^[•◦▪▫■□●○◆◇▶►▸➤➢‣∙❖⁃]+(?=[\p{L}\p{N}("'])/u;

const fewestSigned = 3;

/**
 * Letters that stand for signs: a font of signs may call its own whatever it likes. Such a letter stands alone before
 * several rows, each of which begins with a capital, and before hardly any other.
 */
export function letterSigns(rows: readonly Row[]): ReadonlySet<string> {
	const counts = new Map<string, { signs: number; others: number }>();
	for (const { words } of rows) {
		const [first, next] = words;
		if (!first || !next || !/^\p{Ll}$/u.test(first.text)) continue;
		const count = counts.get(first.text) ?? { signs: 0, others: 0 };
		if (/^\p{Lu}/u.test(next.text)) count.signs += 1;
		else count.others += 1;
		counts.set(first.text, count);
	}
	const signs = [...counts].filter(
		([, { signs, others }]) => signs >= fewestSigned && signs > 9 * others
	);
	return new Set(signs.map(([letter]) => letter));
}

/**
 * Takes the sign of a list's item off the words that it begins: drawn as a letter before them, or as a shape.
 * The word then begins where its sign did.
 * @param dots small shapes on the page.
 * @param letters those that stand for signs in this document.
 */
export function withBullets(
	rows: readonly Row[],
	dots: readonly Box[],
	letters: ReadonlySet<string> = new Set()
): Word[] {
	const counted = countedSigns(rows);
	return rows.flatMap(({ words }) => {
		const out: Word[] = [];
		let item: Word | null = null;
		for (const [i, word] of words.entries()) {
			const apart = i === 0 || word.left - (words[i - 1] as Word).right > word.size;
			const next = words[i + 1];
			const isLetter = i === 0 && letters.has(word.text) && /^\p{Lu}/u.test(next?.text ?? '');
			if (apart && next && (isLetter || counted.has(word) || isSign(word, next))) {
				item = word;
				continue;
			}
			if (item) out.push({ ...word, left: item.left, bullet: true });
			else if (apart && signed.test(word.text)) {
				out.push({ ...word, text: word.text.replace(signed, ''), bullet: true });
			} else {
				const drawn = apart ? dotBefore(word, dots) : null;
				out.push(drawn ? { ...word, left: drawn.left, bullet: true } : word);
			}
			item = null;
		}
		return out;
	});
}

function isSign(word: Word, next: Word): boolean {
	const gap = next.left - word.right;
	if (gap > 4 * word.size) return false;
	if (sign.test(word.text)) return true;
	return dash.test(word.text) && gap > 0.2 * word.size && /^[\p{L}\p{N}("'“„«]/u.test(next.text);
}

function dotBefore(word: Word, dots: readonly Box[]): Box | null {
	const middle = word.y - 0.3 * word.size;
	return (
		dots.find((dot) => {
			const gap = word.left - dot.right;
			const height = dot.bottom - dot.top;
			return (
				gap > 0.1 * word.size &&
				gap < 2 * word.size &&
				height < 0.7 * word.size &&
				Math.abs((dot.top + dot.bottom) / 2 - middle) < 0.25 * word.size
			);
		}) ?? null
	);
}
