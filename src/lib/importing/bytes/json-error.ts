/** Where a text stops being JSON. */
export interface JsonError {
	/** From 0, in UTF-16 units. */
	readonly offset: number;
	/** From 1. */
	readonly line: number;
	/** From 1. */
	readonly column: number;
	/** What could stand there: "a value", "a comma or }". */
	readonly expected: string;
}

const space = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex -- RFC 8259 wants control characters escaped
const plain = /[^"\\\u0000-\u001f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end' | 'end';

const words: Record<Exclude<Expected, 'comma or end'>, string> = {
	value: 'a value',
	'value or ]': 'a value or ]',
	key: 'a key in double quotes',
	'key or }': 'a key in double quotes or }',
	colon: 'a colon',
	end: 'the end of the file'
};

/**
 * The first place where a text breaks the grammar of JSON (RFC 8259), or `null` where it is JSON. Engines word their
 * errors each in its own way and some name no place. In linear time, and without recursion, so that nesting cannot
 * exhaust the stack.
 */
export function jsonError(text: string): JsonError | null {
	const open: ('{' | '[')[] = [];
	let expected: Expected = 'value';
	let at = 0;

	const take = (pattern: RegExp) => {
		pattern.lastIndex = at;
		if (!pattern.test(text)) return false;
		at = pattern.lastIndex;
		return true;
	};
	const fail = (what: string): JsonError => ({ offset: at, ...position(text, at), expected: what });
	const afterValue = (): Expected => (open.length ? 'comma or end' : 'end');

	for (;;) {
		take(space);
		const char = text[at];
		if (expected === 'end') return at === text.length ? null : fail(words.end);
		if (expected === 'comma or end') {
			const inside = open.at(-1);
			const close = inside === '{' ? '}' : ']';
			if (char === ',') expected = inside === '{' ? 'key' : 'value';
			else if (char === close) {
				open.pop();
				expected = afterValue();
			} else return fail(`a comma or ${close}`);
			at++;
		} else if (expected === 'colon') {
			if (char !== ':') return fail(words.colon);
			at++;
			expected = 'value';
		} else if (expected === 'key' || expected === 'key or }') {
			if (char === '}' && expected === 'key or }') {
				at++;
				open.pop();
				expected = afterValue();
			} else if (char === '"') {
				const problem = takeString();
				if (problem) return fail(problem);
				expected = 'colon';
			} else return fail(words[expected]);
		} else if (char === '{' || char === '[') {
			at++;
			open.push(char);
			expected = char === '{' ? 'key or }' : 'value or ]';
		} else if (char === ']' && expected === 'value or ]') {
			at++;
			open.pop();
			expected = afterValue();
		} else if (char === '"') {
			const problem = takeString();
			if (problem) return fail(problem);
			expected = afterValue();
		} else if (take(literal)) expected = afterValue();
		else return fail(words[expected]);
	}

	/** Takes a string; on a fault `at` stays on it and what should stand there is returned. */
	function takeString(): string | null {
		at++;
		for (;;) {
			take(plain);
			if (text[at] === '"') {
				at++;
				return null;
			}
			if (text[at] !== '\\') return 'a closing quote';
			if (!take(escaped)) return 'an escape such as \\n or \\u00e9';
		}
	}
}

function position(text: string, offset: number): { line: number; column: number } {
	const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
