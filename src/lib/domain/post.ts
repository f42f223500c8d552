import { employmentTerms } from './employment-terms';
import { plainLetters } from './plain-letters';

const key = (text: string) =>
	plainLetters(text.toLowerCase())
		.replace(/[\s‐-‒-]+/g, ' ')
		.trim();

const terms: ReadonlySet<string> = new Set(
	[...employmentTerms, 'remote', 'hybrid', 'on-site', 'onsite'].map(key)
);

/**
 * A title without a bracket at its end that only says how or from where somebody was employed: "Engineer (Contract)" and
 * "Engineer (Freelance, Part-time)" are the post of an "Engineer". Other brackets stay.
 */
export function postOf(title: string): string {
	const whole = title.trimEnd();
	const from = whole.lastIndexOf('(');
	if (from < 1 || !whole.endsWith(')')) return title;
	const inside = whole.slice(from + 1, -1);
	const tells = inside.split(/[,;/|&+→·–—]|\s-\s/).every((part) => terms.has(key(part)));
	return tells ? whole.slice(0, from).trimEnd() : title;
}
