import { type JsonPointer, readPointer } from './pointer';
import type { Profile } from './profile';

/** What a text of a profile belongs to, in words. */
export interface HomeWords {
	/** "CRED, SDE-2", "Certificate", "Skills list". */
	readonly label: string;
	/** The dates as they stand in the profile; `undefined` where the home has none. */
	readonly startDate?: string;
	/** `undefined` with a start means that it still goes on. */
	readonly endDate?: string;
}

const sections: Record<string, string> = {
	basics: 'Summary',
	skills: 'Skills list',
	languages: 'Languages',
	awards: 'Award',
	'x-achievements': 'Achievement',
	'x-systemDesign': 'System-design note'
};

/** The names of an item of each section, the most telling first. */
const names: Record<string, readonly string[]> = {
	work: ['name', 'position'],
	volunteer: ['organization', 'position'],
	projects: ['name'],
	education: ['institution', 'area'],
	certificates: ['name', 'issuer'],
	publications: ['name', 'publisher'],
	'x-systemDesign': ['name']
};

/** What the text at a pointer belongs to: a position with its dates, a project, a list. */
export function homeWords(profile: Profile, pointer: JsonPointer): HomeWords {
	const [, section = '', index] = pointer.split('/');
	const item = index === undefined ? undefined : readPointer(profile, itemPointer(section, index));
	const text = (key: string): string | undefined => {
		const value: unknown =
			typeof item === 'object' && item !== null && (item as Record<string, unknown>)[key];
		return typeof value === 'string' && value.trim() ? value.trim() : undefined;
	};
	const named = (names[section] ?? []).flatMap((key) => text(key) ?? []).join(', ');
	const label = [sections[section], named].filter(Boolean).join(': ');
	return {
		label: label || section,
		startDate: text('startDate') ?? text('date'),
		endDate: text('endDate') ?? (text('startDate') ? undefined : text('date'))
	};
}

function itemPointer(section: string, index: string): JsonPointer {
	return `/${section}/${index}` as JsonPointer;
}
