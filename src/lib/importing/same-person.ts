import { employerKey } from '$lib/domain/employer';
import type { Profile } from '$lib/domain/profile';

/** What two profiles have in common that makes them one person's, the most certain first. */
export const likenesses = [
	'e-mail',
	'phone',
	'name and employer',
	'near name and employer'
] as const;
export type Likeness = (typeof likenesses)[number];

/** Digits that tell a telephone line from others; what stands before them is how it is dialled from afar. */
const tellingDigits = 9;
const fewestDigits = 7;

/**
 * Why two profiles may be the same person's, or `null`. A shared name alone is not enough: strangers share names.
 * "Near" is a name with a middle name more, initials for first names, or the words in another order.
 */
export function likeness(a: Profile, b: Profile): Likeness | null {
	const email = fold(a.basics?.email);
	if (email && email === fold(b.basics?.email)) return 'e-mail';
	const phone = line(a.basics?.phone);
	if (phone && phone === line(b.basics?.phone)) return 'phone';
	const [name, other] = [words(a.basics?.name), words(b.basics?.name)];
	if (!isNear(name, other)) return null;
	const employers = employersOf(a);
	if (![...employersOf(b)].some((employer) => employers.has(employer))) return null;
	return name.join(' ') === other.join(' ') ? 'name and employer' : 'near name and employer';
}

/** Whether each word of the shorter name stands in the longer, one as an initial at most, with a word in full between them. */
function isNear(a: readonly string[], b: readonly string[]): boolean {
	const [shorter, longer] = a.length <= b.length ? [a, [...b]] : [b, [...a]];
	if (shorter.length < 2 && longer.length > 1) return false;
	let full = 0;
	for (const word of [...shorter].sort((x, y) => y.length - x.length)) {
		const exact = longer.indexOf(word);
		const at = exact >= 0 ? exact : longer.findIndex((other) => isInitial(word, other));
		if (at < 0) return false;
		if (exact >= 0 && word.length > 1) full += 1;
		longer.splice(at, 1);
	}
	return full > 0;
}

function isInitial(a: string, b: string): boolean {
	return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function line(phone: string | null | undefined): string {
	const digits = (phone ?? '').replace(/\D/g, '');
	return digits.length < fewestDigits ? '' : digits.slice(-tellingDigits);
}

function employersOf({ work }: Profile): Set<string> {
	const names = (work ?? []).map(({ name }) => words(employerKey(name ?? '')).join(' '));
	return new Set(names.filter(Boolean));
}

/** The words of a name without case, accents and punctuation. */
function words(text: string | null | undefined): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string | null | undefined): string {
	return (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
