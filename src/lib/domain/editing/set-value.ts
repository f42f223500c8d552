import type { JsonPointer } from '../pointer';
import type { Profile } from '../profile';

type Container = Record<string, unknown> | unknown[];

/**
 * The profile with any value in one place; `undefined` takes the place out, and an item of a list with it. Places that
 * do not exist yet are made: lists for numbers, objects for names.
 * @param at where, as RFC 6901 writes it; not the whole profile.
 */
export function withValue(profile: Profile, at: JsonPointer, value: unknown): Profile {
	const path = at
		.split('/')
		.slice(1)
		.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
	return put(profile, path, value) as Profile;
}

function put(container: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
	if (step === undefined) return value;
	const inner = childOf(container, step);
	const next = put(rest.length ? (inner ?? emptyFor(rest[0])) : inner, rest, value);
	if (Array.isArray(container)) {
		const at = Number(step);
		const list = container as readonly unknown[];
		if (next === undefined) return list.filter((_, i) => i !== at);
		return at < list.length ? list.map((item, i) => (i === at ? next : item)) : [...list, next];
	}
	const fields = Object.entries(container as object).filter(([key]) => key !== step);
	if (next !== undefined) fields.push([step, next]);
	// Not by assignment, which would take "__proto__" for the prototype.
	return Object.fromEntries(fields);
}

function childOf(container: unknown, step: string): unknown {
	if (typeof container !== 'object' || container === null) return undefined;
	return Object.hasOwn(container, step) ? (container as Record<string, unknown>)[step] : undefined;
}

function emptyFor(step: string | undefined): Container {
	return /^\d+$/.test(step ?? '') ? [] : {};
}
