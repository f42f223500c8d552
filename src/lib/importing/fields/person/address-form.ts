import { labelOfLine } from '../../entries/label';
import type { Line } from '../../lines/line';
import words from '../../words/address-parts.json';
import { WordList } from '../../words/word-list';
import type { Said, Take } from '../said';

type Part = keyof typeof words;
const order: readonly Part[] = ['street', 'city', 'region', 'country'];
const lists = order.map((part) => [part, new WordList(words[part])] as const);

/** A place that is asked for by its parts, and the lines that say it. */
export interface AddressForm {
	readonly place: Said;
	readonly lines: ReadonlySet<Line>;
}

const longestLabel = 30;

/**
 * Reads an address of labels: "Postal code & city" over or beside "3011 Bern", "Region" over "Bern". `null` where fewer
 * than two parts are labelled, or none of them is the town.
 */
export function addressForm(lines: readonly Line[]): AddressForm | null {
	const found = new Map<Part, { value: string; takes: Take[] }>();
	for (const [i, line] of lines.entries()) {
		const label = labelOfLine(line) ?? cellsOf(line);
		const own = label?.value && !isHidden(label.value) ? partOf(label.label) : null;
		if (label && own && !found.has(own)) {
			found.set(own, { value: label.value, takes: [{ line, text: line.text }] });
			continue;
		}
		const below = lines[i + 1];
		const bare = partOf(line.text.replace(/\s*[:：]$/, ''));
		if (!bare || found.has(bare) || !below || partOf(below.text) || below.text.length > 60)
			continue;
		if (isHidden(below.text)) continue;
		const takes = [line, below].map((one) => ({ line: one, text: one.text }));
		found.set(bare, { value: below.text, takes });
	}
	const city = found.get('city');
	if (!city || found.size < 2 || !/\p{L}{2}/u.test(city.value)) return null;
	const parts = order.flatMap((part) => found.get(part) ?? []);
	const from = parts.flatMap(({ takes }) => takes);
	const value = parts.map((part) => part.value).join(', ');
	return {
		place: { value, confidence: 0.95, from },
		lines: new Set(from.map(({ line }) => line))
	};
}

/** "Upon request" is no place. */
export function isHidden(text: string): boolean {
	return /\b(?:up)?on request\b|^auf anfrage$|^sur demande$|^n\/?a$|^a petición$|^a pedido$/i.test(
		text
	);
}

function cellsOf({ parts }: Line): { label: string; value: string } | null {
	const [first, second, ...more] = parts;
	return first && second && !more.length ? { label: first.text, value: second.text } : null;
}

function partOf(label: string): Part | null {
	if (label.length > longestLabel) return null;
	return lists.find(([, list]) => list.has(label))?.[0] ?? null;
}
