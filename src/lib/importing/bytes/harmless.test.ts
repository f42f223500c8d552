import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeHarmless } from './harmless';

describe('makeHarmless', () => {
	it('takes __proto__ keys away wherever they are, and says where', () => {
		const value = JSON.parse(
			'{"__proto__": {"admin": true}, "a": [{"b/c": {"__proto__": 1, "d": 2}}]}'
		);
		const { cleaned } = makeHarmless(value, 10);
		expect([...cleaned].sort()).toEqual(['', '/a/0/b~1c']);
		expect(JSON.stringify(value)).toBe('{"a":[{"b/c":{"d":2}}]}');
		expect(Object.assign({}, value).admin).toBeUndefined();
	});

	it('leaves every other value as it is', () => {
		fc.assert(
			fc.property(fc.json(), (json) => {
				fc.pre(!json.includes('__proto__'));
				const value: unknown = JSON.parse(json);
				expect(makeHarmless(value, 1000)).toEqual({ cleaned: [], tooDeep: false });
				expect(value).toEqual(JSON.parse(json));
			})
		);
	});

	it('stops at the depth that is allowed', () => {
		expect(makeHarmless([[[]]], 3).tooDeep).toBe(false);
		expect(makeHarmless([[[]]], 2).tooDeep).toBe(true);
		expect(makeHarmless(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), 64).tooDeep).toBe(
			true
		);
	});
});
