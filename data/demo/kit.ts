import { items, type Profession } from './profession';
import { professions } from './professions';
import type { Random } from './random';
import { endings, everyday, leading, openings, positionSummaries } from './shared-statements';
import { type Template, template } from './template';

/** A group of skills, each as the spellings a résumé may use. */
export interface KitGroup {
	readonly key: string;
	readonly name: string;
	readonly skills: readonly (readonly string[])[];
}

/** A profession's tables, read once. */
export interface Kit {
	readonly profession: Profession;
	/** By rung, from trainee to head. */
	readonly titles: readonly (readonly string[])[];
	readonly groups: readonly KitGroup[];
	readonly focus: readonly string[];
	readonly subjects: readonly string[];
	readonly statements: readonly Template[];
	/** Statements of those who lead others. */
	readonly leading: readonly Template[];
	/** What may follow a statement. */
	readonly endings: readonly Template[];
	readonly positionSummaries: readonly Template[];
	readonly openings: readonly Template[];
	readonly projects: readonly { readonly name: string; readonly description: Template }[];
}

/** Every profession, ready to tell from. */
const kits: readonly Kit[] = professions.map((profession) => ({
	profession,
	titles: profession.titles.map(items),
	groups: Object.entries(profession.groups).map(([key, { name, skills }]) => ({
		key,
		name,
		skills: items(skills).map((skill) => skill.split('|'))
	})),
	focus: items(profession.focus),
	subjects: items(profession.subjects),
	statements: [...profession.statements, ...everyday].map((text) => template(text, profession)),
	leading: leading.map((text) => template(text, profession)),
	endings: endings.map((text) => template(text, profession)),
	positionSummaries: positionSummaries.map((text) => template(text, profession)),
	openings: openings.map((text) => template(text, profession)),
	projects: profession.projects.map(([name, description]) => ({
		name,
		description: template(description, profession)
	}))
}));

const byShare = kits.flatMap((kit) => Array.from({ length: kit.profession.share }, () => kit));

/** One of the professions, each as often as its share says. */
export function demoKit(random: Random): Kit {
	return random.pick(byShare);
}
