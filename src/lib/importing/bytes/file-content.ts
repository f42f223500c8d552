import type { JsonPointer } from '$lib/domain/pointer';
import { decode, type Decoded } from './decode';
import { makeHarmless } from './harmless';
import { jsonError } from './json-error';
import { maxDepth } from './limits';
import { type FileInput, type Issue, RefusedError } from '../reading';

/** So much of a file is its beginning: more than a line of any one person. */
const headBytes = 1024 * 1024;

/** Parsed JSON, made harmless. */
export interface JsonContent {
	readonly value: unknown;
	readonly issues: readonly Issue[];
}

/** A file whose decoding and parsing is done once, by whoever asks first. */
export class FileContent {
	readonly name: string;
	readonly bytes: Uint8Array;
	#decoded: Decoded | null | undefined;
	#head: Decoded | null | undefined;
	#json: JsonContent | undefined;

	constructor({ name, bytes }: FileInput) {
		this.name = name;
		this.bytes = bytes;
	}

	/** `null` where the bytes are no text. */
	get decoded(): Decoded | null {
		if (this.#decoded === undefined) this.#decoded = decode(this.bytes);
		return this.#decoded;
	}

	/** The text; empty where the bytes are none. */
	get text(): string {
		return this.decoded?.text ?? '';
	}

	/** The beginning of the text, by which a file is told without decoding all of it. */
	get head(): Decoded | null {
		if (this.bytes.length <= headBytes) return this.decoded;
		if (this.#head === undefined) this.#head = decode(wholeCharacters(this.bytes, headBytes));
		return this.#head;
	}

	/**
	 * The file as JSON.
	 * @throws RefusedError `not-json` with the place of the fault, `too-deep`.
	 */
	json(): JsonContent {
		this.#json ??= this.#parse();
		return this.#json;
	}

	/** What was noted while parsing that concerns the value at a pointer or the whole file; pointers begin at that value. */
	issuesUnder(root: JsonPointer): Issue[] {
		return this.json().issues.flatMap<Issue>(({ pointer, message }) => {
			if (pointer === null) return [{ pointer, message }];
			if (pointer !== root && !pointer.startsWith(`${root}/`)) return [];
			return [{ pointer: pointer.slice(root.length) as JsonPointer, message }];
		});
	}

	#parse(): JsonContent {
		let value: unknown;
		try {
			value = JSON.parse(this.text);
		} catch {
			throw new RefusedError('not-json', `${this.name} is not valid JSON${this.#fault()}.`);
		}
		const { cleaned, tooDeep } = makeHarmless(value, maxDepth);
		if (tooDeep) {
			throw new RefusedError(
				'too-deep',
				`${this.name} is nested more than ${maxDepth} levels deep, which no résumé is.`
			);
		}
		const issues: Issue[] = cleaned.map((pointer) => ({
			pointer,
			message: 'A "__proto__" key was left out: it could change how the program works.'
		}));
		if (this.decoded?.encoding === 'windows-1252') {
			issues.push({
				pointer: null,
				message: 'The file is not in UTF-8 and was read as Windows-1252: look at accented letters.'
			});
		}
		return { value, issues };
	}

	#fault(): string {
		const fault = jsonError(this.text);
		if (!fault) return '';
		const { line, column, offset, expected } = fault;
		const found = [...this.text.slice(offset, offset + 2)][0];
		const place = `line ${line}, column ${column}: ${expected} was expected`;
		return `, ${place}, ${found === undefined ? 'but the file ends there' : `but ${quoted(found)} was found`}`;
	}
}

function quoted(char: string): string {
	return char < ' ' ? 'a control character' : `"${char}"`;
}

/** The first bytes, without a character of UTF-8 that is cut. */
function wholeCharacters(bytes: Uint8Array, length: number): Uint8Array {
	let end = length;
	while (end > length - 3 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
	return bytes.subarray(0, end);
}
