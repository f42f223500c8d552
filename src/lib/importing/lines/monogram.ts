import type { Line } from './line';

const longest = 60;

/**
 * The words of a line without the initials that a design sets beside a name, large and in a cell of their own: "A/E" beside
 * "Ada Example". The whole text where there are none.
 */
export function withoutMonogram({ text, parts }: Line): string {
	if (parts.length !== 2 || text.length > longest) return text;
	const [one, other] = parts.map((part) => part.text);
	if (one === undefined || other === undefined) return text;
	if (isInitials(one, other)) return other;
	return isInitials(other, one) ? one : text;
}

function isInitials(short: string, name: string): boolean {
	const letters = short.match(/\p{L}/gu) ?? [];
	const words = name.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
	const initials = words.map(([first = '']) => first.toUpperCase());
	return (
		letters.length > 1 &&
		short.length < 8 &&
		words.length >= letters.length &&
		letters[0]?.toUpperCase() === initials[0] &&
		letters.at(-1)?.toUpperCase() === initials.at(-1)
	);
}
