import { type JsonPointer, pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import type { Step } from '$lib/domain/skill';

/** One text of a profile and what it can prove. */
export interface Passage {
	readonly pointer: JsonPointer;
	readonly text: string;
	/**
	 * `prose` is sentences; `tags` is a list of skills, where an unknown word is a skill all the same;
	 * `names` may hold skills (a school's subject), where an unknown word is none; a `heading` is a skill only
	 * as a whole ("JavaScript", not "AI tools").
	 */
	readonly shape: 'prose' | 'tags' | 'names' | 'heading';
	/** The step on the ladder that a skill reaches by standing here; `null` where it shows no skill, only figures. */
	readonly step: Step | null;
	/** The position, project, certificate or school it belongs to. */
	readonly home: JsonPointer | null;
}

type Text = string | null | undefined;
type Texts = readonly string[] | null | undefined;

/**
 * Every text of a profile that can show a skill or carry a figure, in an order that does not depend on the order of keys.
 *
 * - a position (title, summary, statements, tags, names of workstreams) shows at the step `role`;
 * - projects, voluntary work and system-design notes at `project`;
 * - education, certificates and publications at `studied`;
 * - skill lists, languages, the summary, and achievements without a position at `listed`;
 * - an award shows no skill: it names a contest or a jury. It may carry a figure.
 *
 * The headline and what an employer does say nothing about what somebody did, so they are left out.
 */
export function passagesOf(profile: Profile): Passage[] {
	const passages: Passage[] = [];
	const add = (
		shape: Passage['shape'],
		step: Step | null,
		home: JsonPointer | null,
		at: JsonPointer,
		text: Text
	) => {
		if (text?.trim()) passages.push({ pointer: at, text, shape, step, home });
	};
	const addAll = (
		shape: Passage['shape'],
		step: Step | null,
		home: JsonPointer | null,
		under: string,
		texts: Texts
	) => {
		texts?.forEach((text, i) => add(shape, step, home, `${under}/${i}` as JsonPointer, text));
	};
	/** Adds the texts of one item by its keys; an array is a text for each element. */
	const addItem = (home: JsonPointer, step: Step, item: object, keys: Keys) => {
		for (const [key, shape] of keys) {
			const value: unknown = (item as Record<string, unknown>)[key];
			const at = `${home}/${key}` as JsonPointer;
			if (typeof value === 'string') add(shape, step, home, at, value);
			else if (Array.isArray(value)) addAll(shape, step, home, at, value as string[]);
		}
	};
	const each = (
		items: readonly object[] | null | undefined,
		under: string,
		step: Step,
		keys: Keys
	) => items?.forEach((item, i) => addItem(pointer(under, i), step, item, keys));

	profile.work?.forEach((position, i) => {
		const home = pointer('work', i);
		addItem(home, 'role', position, positionKeys);
		position['x-workstreams']?.forEach(({ name }, j) =>
			add('prose', 'role', home, pointer('work', i, 'x-workstreams', j, 'name'), name)
		);
	});
	each(profile.volunteer, 'volunteer', 'project', positionKeys);
	each(profile.projects, 'projects', 'project', projectKeys);
	each(profile['x-systemDesign'], 'x-systemDesign', 'project', noteKeys);
	each(profile.education, 'education', 'studied', educationKeys);
	each(profile.certificates, 'certificates', 'studied', certificateKeys);
	each(profile.publications, 'publications', 'studied', publicationKeys);

	profile.skills?.forEach(({ name, keywords }, i) => {
		const shape = keywords?.length ? 'heading' : 'tags';
		add(shape, 'listed', null, pointer('skills', i, 'name'), name);
		addAll('tags', 'listed', null, pointer('skills', i, 'keywords'), keywords);
	});
	profile.languages?.forEach(({ language }, i) =>
		add('names', 'listed', null, pointer('languages', i, 'language'), language)
	);
	add('prose', 'listed', null, pointer('basics', 'summary'), profile.basics?.summary);
	profile.awards?.forEach(({ title, summary }, i) => {
		add('prose', null, null, pointer('awards', i, 'title'), title);
		add('prose', null, null, pointer('awards', i, 'summary'), summary);
	});
	addAll('prose', 'listed', null, pointer('x-achievements'), profile['x-achievements']);
	return passages;
}

type Keys = readonly (readonly [key: string, shape: Passage['shape']])[];

const positionKeys: Keys = [
	['position', 'prose'],
	['summary', 'prose'],
	['highlights', 'prose'],
	['x-skills', 'tags']
];
const projectKeys: Keys = [
	['name', 'prose'],
	['description', 'prose'],
	['highlights', 'prose'],
	['keywords', 'tags']
];
const noteKeys: Keys = [
	['name', 'prose'],
	['summary', 'prose'],
	['keywords', 'tags']
];
const educationKeys: Keys = [
	['area', 'names'],
	['studyType', 'names'],
	['courses', 'names']
];
const certificateKeys: Keys = [
	['name', 'prose'],
	['x-summary', 'prose'],
	['x-skills', 'tags']
];
const publicationKeys: Keys = [
	['name', 'prose'],
	['summary', 'prose']
];
