import { isStreet, mayBePlace } from '../../entries/place-evidence';
import type { Line } from '../../lines/line';
import { countries } from '../../words/lists';
import type { AddressForm } from './address-form';

/** "8000 Nowhere C", "D-04109 Nowhere": a code and a town, as they stand on an envelope. */
const codeAndTown = /^(?:[A-Z]{1,2}[- ])?\d{4,6} ((?=\p{Lu})[\p{L}.'’ -]{2,30})$/u;
/** A name and the number of a house, in either order. */
const streetAndNumber =
	/^\p{Lu}[\p{L}.'’ -]{2,40} \d{1,4} ?\p{L}?$|^\d{1,5}\p{L}? \p{Lu}[\p{L}.'’ -]{2,40}$/u;

/**
 * Reads an address that is written as on an envelope, a line each for street, code and town, and country. `null` where no
 * street stands above the town and no country below it: a code and a name alone may be anything.
 */
export function addressBlock(lines: readonly Line[]): AddressForm | null {
	for (const [i, line] of lines.entries()) {
		const town = codeAndTown.exec(line.text)?.[1];
		if (!town || !mayBePlace(town)) continue;
		const [above, below] = [lines[i - 1], lines[i + 1]];
		const street = above && isStreetLine(above.text) ? [above] : [];
		const country = below && countries.has(below.text) ? [below] : [];
		if (!street.length && !country.length) continue;
		const from = [...street, line, ...country];
		return {
			place: {
				value: from.map(({ text }) => text).join(', '),
				confidence: 0.9,
				from: from.map((one) => ({ line: one, text: one.text }))
			},
			lines: new Set(from)
		};
	}
	return null;
}

function isStreetLine(text: string): boolean {
	return isStreet(text) || streetAndNumber.test(text);
}
