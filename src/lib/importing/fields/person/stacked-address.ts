import { isStreet, mayBePlace, placeScore } from '../../entries/place-evidence';
import type { Line } from '../../lines/line';
import { headingKind } from '../../sections/heading-kind';
import type { AddressForm } from './address-form';

const longest = 60;
const mostBelow = 4;
/** "12 Invented Close", "3-120 Invented Rd W", "Flat 3, 12 Invented Close": what an address begins with. */
const street =
	/^(?:(?:flat|apt\.?|unit|suite)\s)?#?\d{1,5}[\p{L}\d/-]{0,6},?\s+\p{Lu}[\p{L}\d .,'’#-]{3,}$/u;
const code =
	/^[A-Z]{1,2}\d[A-Z\d]?\s?\d?[A-Z]{0,2}$|^[A-Z]\d[A-Z]\s?\d[A-Z]\d$|^\d{4,6}(?:-\d{3,4})?$/;

/**
 * Reads "12 Invented Close" over "Nowhere" over "Lower Region" over a code, as letters are addressed. `null` where no street
 * has a town below it, or where all of it stands in one line.
 */
export function stackedAddress(lines: readonly Line[]): AddressForm | null {
	for (const [at, line] of lines.entries()) {
		if (line.text.length > longest || !(street.test(line.text) || isStreet(line.text))) continue;
		const below: Line[] = [];
		for (const next of lines.slice(at + 1, at + 1 + mostBelow)) {
			if (next.column !== line.column || !isOfAddress(next.text)) break;
			below.push(next);
			if (code.test(next.text)) break;
		}
		const names = below.filter(({ text }) => !code.test(text));
		const isTold = names.length > 1 || names.some(({ text }) => placeScore(text) >= 1.7);
		if (!isTold || !names[0]) continue;
		const own = [line, ...below];
		return {
			place: {
				value: own.map(({ text }) => text.replace(/[\s,]+$/, '')).join(', '),
				confidence: 0.8,
				from: own.map((one) => ({ line: one, text: one.text }))
			},
			lines: new Set(own)
		};
	}
	return null;
}

function isOfAddress(text: string): boolean {
	const bare = text.replace(/[\s,]+$/, '');
	if (bare.length > longest || headingKind(bare)?.certainty === 1) return false;
	return code.test(bare) || placeScore(bare) >= 1.7 || mayBePlace(bare);
}
