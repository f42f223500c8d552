import type { Line } from '../../lines/line';

const behind = /\(([^()]{2,40})\)(?=\s*(?:[,;|]|$))/gu;
const fewest = 2;

/** What brackets say behind more than one item of a list is how well that is known: "Rye (every day)", "Spelt (every day)". */
export function levelsSaidAgain(lines: readonly Line[]): ReadonlySet<string> {
	const said = new Map<string, number>();
	for (const { text } of lines) {
		for (const [, inside = ''] of text.slice(0, 400).matchAll(behind)) {
			if (inside.includes(',')) continue;
			said.set(inside, (said.get(inside) ?? 0) + 1);
		}
	}
	return new Set([...said].flatMap(([inside, count]) => (count >= fewest ? [inside] : [])));
}

/** An item without the bracket behind it that holds one of those. */
export function withoutSaidAgain(item: string, levels: ReadonlySet<string>): string {
	const [whole = '', inside = ''] = /\s*\(([^()]{2,40})\)$/u.exec(item) ?? [];
	return levels.has(inside) ? item.slice(0, item.length - whole.length) || item : item;
}
