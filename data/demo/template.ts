import { figures } from './figures';
import { items, type Profession } from './profession';
import type { Random } from './random';

/** Who a text is written for, and which skills it came to name. */
export interface Telling {
	readonly random: Random;
	/** The person's own skills by group, at least two in each. */
	readonly skills: Readonly<Record<string, readonly string[]>>;
	/** Grows with every skill that a text names. */
	readonly named: string[];
}

/** A text with places to fill. */
export type Template = (telling: Telling) => string;

/**
 * Reads a template once, so that filling it is only joining.
 * @throws RangeError where a place has no such group, words or figure: a mistake in a data table.
 */
export function template(text: string, profession: Pick<Profession, 'groups' | 'words'>): Template {
	const parts = text.split(/\{(\w+)\}/).map((part, i) => (i % 2 ? place(part, profession) : part));
	const capitalise = text.startsWith('{');
	return (telling) => {
		let filled = '';
		for (const part of parts) filled += typeof part === 'string' ? part : part(telling);
		return capitalise ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
	};
}

function place(name: string, { groups, words }: Pick<Profession, 'groups' | 'words'>): Template {
	const figure = figures[name];
	if (figure) return ({ random }) => figure(random);
	const choices = words[name];
	if (choices !== undefined) {
		const list = items(choices);
		return ({ random }) => random.pick(list);
	}
	const group = name.replace(/2$/, '');
	if (!groups[group]) throw new RangeError(`no group, words or figure is named "${name}"`);
	return skillOf(group, name === group ? 0 : 1);
}

/** The first place of a group takes any of the person's skills; the second takes the one after it. */
function skillOf(group: string, after: 0 | 1): Template {
	return ({ random, skills, named }) => {
		const own = skills[group] ?? [];
		const last = after && named.length ? own.indexOf(named.at(-1) ?? '') : -1;
		const skill = last >= 0 ? (own[(last + 1) % own.length] ?? '') : random.pick(own);
		named.push(skill);
		return skill;
	};
}
