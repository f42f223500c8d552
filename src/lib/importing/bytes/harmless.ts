import { type JsonPointer, pointer } from '$lib/domain/pointer';

/** What made a value unsafe to hand on, if anything did. */
export interface Cleaned {
	/** Objects that carried a `__proto__` key, which was taken away. */
	readonly cleaned: readonly JsonPointer[];
	/** Whether it is nested deeper than allowed; nothing was looked at below. */
	readonly tooDeep: boolean;
}

/**
 * Takes `__proto__` keys out of freshly parsed JSON, in place: they are data to `JSON.parse`, but become the prototype
 * wherever the object is copied key by key. Goes without recursion, so nesting cannot exhaust the stack.
 * @param maxDepth objects and lists inside each other; the outermost is 1.
 */
export function makeHarmless(root: unknown, maxDepth: number): Cleaned {
	const cleaned: JsonPointer[] = [];
	const open: { value: unknown; path: readonly (string | number)[] }[] = [
		{ value: root, path: [] }
	];
	for (let next = open.pop(); next; next = open.pop()) {
		const { value, path } = next;
		if (typeof value !== 'object' || value === null) continue;
		if (path.length >= maxDepth) return { cleaned, tooDeep: true };
		if (Object.hasOwn(value, '__proto__')) {
			Reflect.deleteProperty(value, '__proto__');
			cleaned.push(pointer(...path));
		}
		const isList = Array.isArray(value);
		for (const [key, inner] of Object.entries(value)) {
			if (typeof inner === 'object' && inner !== null) {
				open.push({ value: inner, path: [...path, isList ? Number(key) : key] });
			}
		}
	}
	return { cleaned, tooDeep: false };
}
