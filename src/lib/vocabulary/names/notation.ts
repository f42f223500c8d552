import * as v from 'valibot';
import { plainLetters } from '$lib/domain/plain-letters';

/**
 * How far a name may be trusted in running text:
 * - `sure`: it names the skill wherever it stands ("Kafka");
 * - `proper`: a proper name that is also an everyday word ("Go", "Spring"), marked `!` in the data;
 * - `common`: a common noun that is a skill only for someone who lists it ("automation"), marked `?`;
 * - `tongue`: a language people speak ("German"), which is an adjective far more often than a skill.
 */
export type Trust = 'sure' | 'proper' | 'common' | 'tongue';

export interface WrittenName {
	readonly name: string;
	readonly trust: Trust;
}

/** One line of the skill files, taken apart. */
export interface SkillLine {
	readonly id: string;
	readonly names: readonly [WrittenName, ...WrittenName[]];
	/** Canonical names of broader skills. */
	readonly implies: readonly string[];
}

const line =
	/^(?<name>[^[=>]+?)(?: \[(?<id>[^\]]+)\])?(?: = (?<aliases>[^>]+?))?(?: > (?<implies>.+))?$/;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(48), v.regex(/^\S+( \S+)*$/));
/** What every line must be; the tests hold the files to it. */
export const skillLineSchema = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	names: v.pipe(
		v.tupleWithRest(
			[v.object({ name, trust: v.picklist(['sure', 'proper', 'common']) })],
			v.object({ name, trust: v.picklist(['sure', 'proper', 'common']) })
		)
	),
	implies: v.array(name)
});

/**
 * Reads a line of the skill files: `Name [id] = alias, alias > Broader, Broader`. All but the name may be
 * missing; the id is then the name as a slug. A name that ends in `!` or `?` is an everyday word, see `Trust`.
 * @throws where the line does not have that form.
 */
export function readSkillLine(text: string): SkillLine {
	const parts = line.exec(text)?.groups;
	if (!parts?.name) throw new Error(`Not a skill line: "${text}"`);
	const aliases = parts.aliases?.split(', ') ?? [];
	const names: [WrittenName, ...WrittenName[]] = [readName(parts.name), ...aliases.map(readName)];
	return { id: parts.id ?? slug(names[0].name), names, implies: parts.implies?.split(', ') ?? [] };
}

function readName(text: string): WrittenName {
	if (text.endsWith('!')) return { name: text.slice(0, -1), trust: 'proper' };
	if (text.endsWith('?')) return { name: text.slice(0, -1), trust: 'common' };
	return { name: text, trust: 'sure' };
}

function slug(text: string): string {
	return plainLetters(text)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
