import { type JsonPointer, pointer } from './pointer';
import type { Profile } from './profile';

/** A text of a profile with its place. */
export interface ProfileText {
	readonly pointer: JsonPointer;
	readonly text: string;
}

/** What is no text to read: addresses of pages and pictures, and the name of the format. */
const unread = new Set(['$schema', 'url', 'image', 'meta']);

/** Every text of a profile, keys of its own included, in the order in which it stands there. */
export function profileTexts(profile: Profile): ProfileText[] {
	const texts: ProfileText[] = [];
	const walk = (value: unknown, steps: readonly (string | number)[]): void => {
		if (typeof value === 'string') {
			if (value) texts.push({ pointer: pointer(...steps), text: value });
		} else if (Array.isArray(value)) value.forEach((one, i) => walk(one, [...steps, i]));
		else if (typeof value === 'object' && value !== null) {
			for (const [key, part] of Object.entries(value)) {
				if (!unread.has(key)) walk(part, [...steps, key]);
			}
		}
	};
	walk(profile, []);
	return texts;
}

/** Calls back with the same texts in the same order, for whoever needs no places. */
export function eachText(profile: Profile, call: (text: string) => void): void {
	const walk = (value: unknown): void => {
		if (typeof value === 'string') {
			if (value) call(value);
		} else if (Array.isArray(value)) value.forEach(walk);
		else if (typeof value === 'object' && value !== null) {
			for (const key in value) if (!unread.has(key)) walk((value as Record<string, unknown>)[key]);
		}
	};
	walk(profile);
}
