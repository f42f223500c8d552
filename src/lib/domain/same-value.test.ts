import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from './same-value';

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, inner]) => [key, reversed(inner)])
	);
}

describe('sameValue', () => {
	it('does not look at the order of keys', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => sameValue(value, reversed(value))));
	});

	it('tells different values apart as their JSON does', () => {
		const canonical = (value: unknown): string =>
			JSON.stringify(value, (_, inner: unknown) =>
				typeof inner === 'object' && inner !== null && !Array.isArray(inner)
					? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
					: inner
			);
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (a, b) => {
				expect(sameValue(a, b)).toBe(canonical(a) === canonical(b));
			})
		);
	});

	it('takes an undefined key for an absent one, but not for null', () => {
		expect(sameValue({ a: undefined, b: 1 }, { b: 1 })).toBe(true);
		expect(sameValue({ a: null }, {})).toBe(false);
		expect(sameValue({ a: undefined, b: 1 }, { a: 1, b: undefined })).toBe(false);
		expect(sameValue([], {})).toBe(false);
	});
});
