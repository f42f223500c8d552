import type { TaughtAlias } from '$lib/domain/taught-alias';
import { canStart, cut, fold, isWord, otherLetter } from './names/fold';
import { skillNamed, type Vocabulary } from './vocabulary';

/** A longer text would not be taken for the name of one thing, even in a list. */
const longest = 60;

/**
 * Why an alias cannot be taught, in a sentence; `null` where it can. A blank one is refused too.
 * @param vocabulary with all that was taught already: an alias is taught once.
 */
export function whyNotTeach(vocabulary: Vocabulary, alias: string): string | null {
	const name = alias.trim().replace(/\s+/g, ' ');
	if (!name) return 'A name has to be given.';
	if (name.length > longest) return `A name is at most ${longest} characters long.`;
	const folded = fold(name);
	const ends = folded.indexOf(cut);
	if (ends >= 0) return `A name cannot hold “${name.charAt(ends)}”: in a profile that ends a name.`;
	if (folded.includes(otherLetter)) return 'Names are found in Latin letters only.';
	if (!canStart(folded[0])) return 'A name starts with a letter or a digit.';
	if (folded.filter(isWord).length < 2) return 'A single letter would be found in too many texts.';
	return whoseName(vocabulary, name);
}

/** Which skill an alias names already, in a sentence; `null` where it names none. */
export function whoseName(vocabulary: Vocabulary, alias: string): string | null {
	const skill = skillNamed(vocabulary, alias);
	if (!skill) return null;
	return skill.name.toLowerCase() === alias.trim().toLowerCase()
		? `“${skill.name}” is a skill of its own.`
		: `“${alias.trim()}” is already a name of ${skill.name}.`;
}

/** The names that were taught, forgotten or moved to another skill between two states. */
export function namesBetween(
	before: readonly TaughtAlias[],
	after: readonly TaughtAlias[]
): string[] {
	const has = (all: readonly TaughtAlias[], { alias, skill }: TaughtAlias) =>
		all.some((one) => one.alias === alias && one.skill === skill);
	const gone = before.filter((one) => !has(after, one));
	const come = after.filter((one) => !has(before, one));
	return [...new Set([...gone, ...come].map(({ alias }) => alias))];
}
