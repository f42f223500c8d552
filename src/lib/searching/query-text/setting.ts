import { type Clause, isBounded } from '$lib/domain/query/clause';
import { readBounds } from './bounds';
import { readMonth, readRange } from './lengths';
import type { Reader } from './reader';
import { readStep } from './settings';
import type { Token } from './tokens';

/** Experience, or what holds for the evidence of every skill. */
export function setting(
	reader: Reader,
	key: 'experience' | 'since' | 'evidence',
	sign: string,
	{ text, at }: { readonly text: string; readonly at: Token['at'] }
): Clause | null {
	reader.last = null;
	if (key === 'experience') {
		const compared = (/^[<>≥≤]/.test(sign) ? sign : '') + text;
		const months = /^[<>≥≤]/.test(compared)
			? readBounds(inYears(compared))
			: readRange(text, 'years');
		if (months && isBounded(months)) return { kind: 'experience', months };
		reader.problem(at, 'years of experience, such as 5y..8y or >=5y');
	} else if (key === 'since') {
		const month = readMonth(text);
		if (month !== null) reader.settings.since = month;
		else reader.problem(at, 'a year or a month, such as 2024 or 2024-03');
	} else {
		const step = readStep(text);
		if (step) reader.settings.step = step;
		else reader.problem(at, 'listed, studied, project or role');
	}
	return null;
}

/** Numbers without a unit are years. */
const inYears = (text: string) => text.replace(/\d+(\.\d+)?(?![\d.\p{L}])/gu, '$&y');
