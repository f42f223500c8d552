/** A place inside a profile, as RFC 6901 writes it: `/work/0/highlights/2`. */
export type JsonPointer = string & { readonly __brand: 'JsonPointer' };

/** Builds a pointer from its steps, escaping `~` and `/`. */
export function pointer(...steps: (string | number)[]): JsonPointer {
	let path = '';
	for (const step of steps) path += '/' + (typeof step === 'string' ? escaped(step) : step);
	return path as JsonPointer;
}

function escaped(step: string): string {
	const isPlain = !step.includes('~') && !step.includes('/');
	return isPlain ? step : step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The value a pointer names, or `undefined` where there is none. */
export function readPointer(root: unknown, path: JsonPointer): unknown {
	let value = root;
	for (const step of path.split('/').slice(1)) {
		if (typeof value !== 'object' || value === null) return undefined;
		const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
		value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
	}
	return value;
}

/** The text a pointer names; empty where it names no text. */
export function readText(root: unknown, path: JsonPointer): string {
	const value = readPointer(root, path);
	return typeof value === 'string' ? value : '';
}
