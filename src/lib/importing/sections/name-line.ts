import { emailIn } from '../fields/addresses/email';
import { linksIn } from '../fields/addresses/links';
import { likeName } from '../fields/person/like-name';
import type { Line } from '../lines/line';
import { withoutMonogram } from '../lines/monogram';
import { squeeze, wordsOf } from '../words/fold-words';

/** How much larger than any other line the name is set where its size alone tells. */
const larger = 1.15;
const longest = 50;
/** Further down, in lines, nobody writes their own name. */
const furthest = 500;

/**
 * Where the line stands that is the name of the person, by what cannot be mistaken: it is set larger than all others, is
 * the only heading of the first level, or is what an address of theirs is made of. A side column, or lists that
 * an export puts first, may stand before it. `null` where nothing is that clear.
 */
export function nameLineAt(all: readonly Line[]): number | null {
	const lines = all.slice(0, furthest);
	const names = lines.flatMap((line, at) => {
		const text = withoutMonogram(line);
		return text.length <= longest && likeName(text) > 1 ? [at] : [];
	});
	if (!names.length) return null;
	return largest(lines, names) ?? topHeading(lines, names) ?? agreeing(lines, names);
}

function largest(lines: readonly Line[], names: readonly number[]): number | null {
	// Initials that a design sets larger than all else are no name.
	const sizes = lines.map(({ size, text }) => (initials.test(text) ? 0 : size));
	const most = Math.max(...sizes);
	const at = sizes.indexOf(most);
	const others = sizes.filter((_, i) => i !== at);
	return names.includes(at) && most >= larger * Math.max(1, ...others) ? at : null;
}

const initials = /^\p{Lu}(?:[\s./|·&-]{0,3}\p{Lu}){0,3}$/u;

function topHeading(lines: readonly Line[], names: readonly number[]): number | null {
	const tops = lines.flatMap(({ heading }, at) => (heading === 1 ? [at] : []));
	const [at] = tops;
	return tops.length === 1 && at !== undefined && names.includes(at) ? at : null;
}

/** The first name of two words or more, all of which stand in one address or account. */
function agreeing(lines: readonly Line[], names: readonly number[]): number | null {
	const accounts = lines.flatMap((line) => {
		if (line.text.length > 200) return [];
		const email = emailIn(line)?.value.split('@')[0];
		return [email, ...linksIn(line).map(({ username }) => username)].map((one) =>
			squeeze(one ?? '')
		);
	});
	const at = names.find((i) => {
		const parts = wordsOf(lines[i]?.text ?? '')
			.map(({ word }) => squeeze(word))
			.filter((word) => word.length > 1);
		return (
			parts.length > 1 && accounts.some((account) => parts.every((part) => account.includes(part)))
		);
	});
	return at ?? null;
}
