import { employerKey } from '$lib/domain/employer';
import { emailKey, phoneKey } from '$lib/domain/contact-key';
import { plainLetters } from '$lib/domain/plain-letters';
import type { Profile } from '$lib/domain/profile';

/** What two profiles have in common that makes them one person's, the most certain first. */
export const likenesses = [
	'e-mail',
	'phone',
	'name and employer',
	'near name and employer'
] as const;
export type Likeness = (typeof likenesses)[number];

/**
 * Why two profiles may be the same person's, or `null`. A shared name alone is not enough: strangers share names.
 * "Near" is a name with a middle name more, initials for first names, or the words in another order.
 */
export function likeness(a: Profile, b: Profile): Likeness | null {
	if (isShared(emailKey(a), emailKey(b))) return 'e-mail';
	if (isShared(phoneKey(a), phoneKey(b))) return 'phone';
	const [name, other] = [words(a.basics?.name), words(b.basics?.name)];
	if (!isNear(name, other)) return null;
	const employers = employersOf(a);
	if (![...employersOf(b)].some((employer) => employers.has(employer))) return null;
	return name.join(' ') === other.join(' ') ? 'name and employer' : 'near name and employer';
}

/**
 * Whether something speaks against a likeness: another name beside the same e-mail or phone, which colleagues, couples
 * and agencies share; another e-mail beside the same name and employer.
 */
export function doubt(
	a: Profile,
	b: Profile,
	because: Likeness
): 'another name' | 'another e-mail' | null {
	if (because === 'e-mail' || because === 'phone') {
		const [name, other] = [words(a.basics?.name), words(b.basics?.name)];
		return !name.length || !other.length || isNear(name, other) ? null : 'another name';
	}
	const [email, theirs] = [emailKey(a), emailKey(b)];
	return email && theirs && email !== theirs ? 'another e-mail' : null;
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

function isShared(a: string, b: string): boolean {
	return a !== '' && a === b;
}

function employersOf({ work }: Profile): Set<string> {
	const names = (work ?? []).map(({ name }) => words(employerKey(name ?? '')).join(' '));
	return new Set(names.filter(Boolean));
}

/** The words of a name without case, accents, strokes and punctuation. */
function words(text: string | null | undefined): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string | null | undefined): string {
	return plainLetters((text ?? '').normalize('NFKD'))
		.trim()
		.toLowerCase();
}
