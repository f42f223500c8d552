import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonError } from './json-error';

function parses(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

describe('jsonError', () => {
	it.each([
		['', 1, 1, 'a value'],
		['hello', 1, 1, 'a value'],
		['{"a": 1,}', 1, 9, 'a key in double quotes'],
		['{\n\t"a": 1\n\t"b": 2\n}', 3, 2, 'a comma or }'],
		['{"a" 1}', 1, 6, 'a colon'],
		["{'a': 1}", 1, 2, 'a key in double quotes or }'],
		['[1, 2', 1, 6, 'a comma or ]'],
		['["open', 1, 7, 'a closing quote'],
		['["\\q"]', 1, 3, 'an escape such as \\n or \\u00e9'],
		['{} {}', 1, 4, 'the end of the file'],
		['[01]', 1, 3, 'a comma or ]'],
		['{"a":1]', 1, 7, 'a comma or }']
	])('finds the fault in %j', (text, line, column, expected) => {
		expect(jsonError(text)).toMatchObject({ line, column, expected });
	});

	it('finds a fault exactly when JSON.parse does, in whatever is cut, changed or joined', () => {
		const mutant = fc
			.tuple(fc.json(), fc.nat(), fc.nat(3), fc.string({ maxLength: 3 }))
			.map(([json, seed, cut, added]) => {
				const at = seed % (json.length + 1);
				return json.slice(0, at) + added + json.slice(at + cut);
			});
		fc.assert(
			fc.property(fc.oneof(mutant, fc.json(), fc.string()), (text) => {
				expect(jsonError(text) === null).toBe(parses(text));
			}),
			{ numRuns: 600 }
		);
	}, 30_000);

	it('bears deep nesting and strings of megabytes', () => {
		expect(jsonError('['.repeat(300_000))?.offset).toBe(300_000);
		expect(jsonError(`["${'a'.repeat(8_000_000)}`)?.expected).toBe('a closing quote');
		expect(jsonError(`["${'\\n'.repeat(2_000_000)}"`)?.expected).toBe('a comma or ]');
	});
});
