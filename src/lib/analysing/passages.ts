import type { JsonPointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import type { Step } from '$lib/domain/skill';
import { type Place, sections } from './places';

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

/**
 * Every text of a profile that can show a skill or carry a figure, in an order that does not depend on the order of keys.
 *
 * - a position (title, summary, statements, tags, names of workstreams) shows at the step `role`;
 * - projects, voluntary work and system-design notes at `project`;
 * - education, certificates and publications at `studied`;
 * - skill lists, languages, the summary, and achievements without a position at `listed`;
 * - an award shows no skill: it names a contest or a jury. It may carry a figure.
 *
 * A tag is a list too, but it says of its position what was used there, so it reaches `role` and lends the position's
 * months; a list that belongs to no position or project supports `listed` alone.
 *
 * The headline and what an employer does say nothing about what somebody did, so they are left out.
 */
export function passagesOf(profile: Profile): Passage[] {
	const all = new Passages();
	profile.work?.forEach((position, i) => {
		const at = sections.work.item(i);
		all.addItem(at, 'role', position, positionKeys);
		position['x-workstreams']?.forEach(({ name }, j) => {
			all.add('prose', 'role', at.pointer, at.key('x-workstreams').item(j).key('name'), name);
		});
	});
	all.addItems(sections.volunteer, 'project', profile.volunteer, positionKeys);
	all.addItems(sections.projects, 'project', profile.projects, projectKeys);
	all.addItems(sections.systemDesign, 'project', profile['x-systemDesign'], noteKeys);
	all.addItems(sections.education, 'studied', profile.education, educationKeys);
	all.addItems(sections.certificates, 'studied', profile.certificates, certificateKeys);
	all.addItems(sections.publications, 'studied', profile.publications, publicationKeys);

	profile.skills?.forEach(({ name, keywords }, i) => {
		const at = sections.skills.item(i);
		all.add(keywords?.length ? 'heading' : 'tags', 'listed', null, at.key('name'), name);
		all.addList('tags', 'listed', null, at.key('keywords'), keywords);
	});
	profile.languages?.forEach(({ language }, i) => {
		all.add('names', 'listed', null, sections.languages.item(i).key('language'), language);
	});
	all.add('prose', 'listed', null, sections.basics.key('summary'), profile.basics?.summary);
	profile.awards?.forEach(({ title, summary }, i) => {
		const at = sections.awards.item(i);
		all.add('prose', null, null, at.key('title'), title);
		all.add('prose', null, null, at.key('summary'), summary);
	});
	all.addList('prose', 'listed', null, sections.achievements, profile['x-achievements']);
	return all.found;
}

/** Gathers the passages of one profile; a text of nothing but spaces is none. */
class Passages {
	readonly found: Passage[] = [];

	add(shape: Shape, step: Step | null, home: JsonPointer | null, at: Place, text: unknown): void {
		if (typeof text !== 'string' || isBlank(text)) return;
		this.found.push({ pointer: at.pointer, text, shape, step, home });
	}

	addList(
		shape: Shape,
		step: Step | null,
		home: JsonPointer | null,
		under: Place,
		texts: readonly unknown[] | null | undefined
	): void {
		if (!texts) return;
		for (let i = 0; i < texts.length; i++) this.add(shape, step, home, under.item(i), texts[i]);
	}

	/** Adds the texts of one item by its keys; an array is a text for each element. */
	addItem(at: Place, step: Step, item: object, keys: Keys): void {
		for (const [key, shape] of keys) {
			const value: unknown = (item as Record<string, unknown>)[key];
			if (typeof value === 'string') this.add(shape, step, at.pointer, at.key(key), value);
			else if (Array.isArray(value)) this.addList(shape, step, at.pointer, at.key(key), value);
		}
	}

	addItems(
		under: Place,
		step: Step,
		items: readonly object[] | null | undefined,
		keys: Keys
	): void {
		items?.forEach((item, i) => this.addItem(under.item(i), step, item, keys));
	}
}

const space = ' '.charCodeAt(0);
const del = 0x7f;

function isBlank(text: string): boolean {
	const first = text.charCodeAt(0);
	// Nearly every text begins with a character that is plainly none of the spaces.
	return !(first > space && first < del) && !text.trim();
}

type Shape = Passage['shape'];
type Keys = readonly (readonly [key: string, shape: Shape])[];

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
