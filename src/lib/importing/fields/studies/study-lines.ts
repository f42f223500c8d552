import type { Mark } from '../../entries/marks';
import { degreeScore } from '../../entries/school-evidence';
import type { Degree } from './degree';
import { said } from '../said';

/**
 * What the lines below a headed school say was learnt there, as they stand: the degree and its subject, a line each, or one
 * line that no word for a degree is in. `null` where the words of the line tell which of it is which.
 */
export function studiesTold([one, other]: readonly Mark[]): Degree | null {
	if (!one) return null;
	if (other) return { studyType: saidBy(one), area: saidBy(other) };
	if (degreeScore(one.rest) >= 1.2) return null;
	// "Certified Baker: Bread and Yeast": what a colon parts is both.
	const at = one.line.text.search(/:\s/);
	if (at < 0) return { area: saidBy(one) };
	return {
		studyType: saidBy(one, one.line.text.slice(0, at)),
		area: saidBy(one, one.line.text.slice(at + 1))
	};
}

function saidBy({ line }: Mark, text = line.text) {
	const value = text.replace(/^[^\p{L}\p{N}]+|[\s,;:–—-]+$/gu, '');
	return said(value, line, 0.7, text.trim());
}
