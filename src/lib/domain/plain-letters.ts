/** Letters that Unicode takes for letters of their own, and a keyboard without them has another for. */
const others: Readonly<Record<string, string>> = {
	...{
		ł: 'l',
		Ł: 'L',
		ø: 'o',
		Ø: 'O',
		đ: 'd',
		Đ: 'D',
		ð: 'd',
		Ð: 'D',
		ħ: 'h',
		Ħ: 'H',
		ŧ: 't',
		Ŧ: 'T'
	},
	...{ ı: 'i', ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'TH' }
};

const anyOther = new RegExp(`[${Object.keys(others).join('')}]`, 'g');

/**
 * A text without accents, strokes and letters in one, as it is typed where a keyboard has none of them: "Łukasz Sørås" is
 * "Lukasz Soras". It may be longer than the text.
 */
export function plainLetters(text: string): string {
	const bare = text.normalize('NFD').replace(/\p{M}+/gu, '');
	return bare.replace(anyOther, (letter) => others[letter] ?? letter);
}
