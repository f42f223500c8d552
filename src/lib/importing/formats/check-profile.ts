import * as v from 'valibot';
import { pointer } from '$lib/domain/pointer';
import { type Profile, profileSchema } from '$lib/domain/profile';

/** The sections by which a résumé is known, most telling first. */
const sections = [
	'basics',
	'work',
	'education',
	'skills',
	'projects',
	'certificates',
	'volunteer',
	'awards',
	'publications',
	'languages',
	'interests',
	'references'
] as const;

const shown = 3;

/** Why a JSON value is no résumé, to follow "NAME is"; `null` where it looks like one. */
export function whyNoResume(value: unknown): string | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return `${aKind(value)} and not a résumé`;
	}
	if (sections.some((section) => Object.hasOwn(value, section))) return null;
	return `JSON but not a résumé: ${missing(Object.keys(value))}`;
}

export type Checked =
	| { readonly kind: 'profile'; readonly profile: Profile }
	| { readonly kind: 'wrong-types'; readonly why: string };

/**
 * Whether a JSON value has the types of a profile. The value itself is handed back, not a copy, so that unknown keys and
 * their order stay exactly as they were.
 */
export function checkProfile(value: unknown): Checked {
	const result = v.safeParse(profileSchema, value);
	if (result.success) return { kind: 'profile', profile: value as Profile };
	const problems = result.issues.map(inWords);
	const rest = problems.length - shown;
	const more = rest > 0 ? `, and ${rest} more` : '';
	return { kind: 'wrong-types', why: problems.slice(0, shown).join('; ') + more };
}

function missing(keys: readonly string[]): string {
	const wanted = `one of the keys ${sections.slice(0, 5).join(', ')} was expected`;
	if (!keys.length) return `${wanted}, it has none`;
	const found = keys.slice(0, 5).map((key) => `"${key.slice(0, 40)}"`);
	return `${wanted}, it has ${found.join(', ')}${keys.length > 5 ? ' and others' : ''}`;
}

function inWords(issue: v.BaseIssue<unknown>): string {
	const path = issue.path?.flatMap(({ key }) =>
		typeof key === 'string' || typeof key === 'number' ? [key] : []
	);
	return `${pointer(...(path ?? []))} must be ${expectation(issue.expected)} but is ${aKind(issue.input)}`;
}

/** Valibot names types as TypeScript does ("string", "Array"). */
function expectation(expected: string | null): string {
	const names: Record<string, string> = {
		string: 'text',
		number: 'a number',
		boolean: 'true or false',
		Array: 'a list',
		Object: 'an object'
	};
	return names[expected ?? ''] ?? expected ?? 'something else';
}

function aKind(value: unknown): string {
	if (value === undefined) return 'missing';
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'an object';
	if (typeof value === 'string') return 'text';
	return `the ${typeof value} ${String(value)}`;
}
