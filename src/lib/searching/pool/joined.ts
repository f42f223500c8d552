import { fold } from '../near/fold';
import { memo } from '../packed/memo';
import { stringAt, stringCount, type Strings, stringsIn } from '../packed/strings';

/** The values of several segments as one list of distinct values, so that they can be counted together. */
export interface Joined {
	readonly size: number;
	/** For each segment the joined number of each of its values; `null` where it is the same number. */
	readonly numbers: readonly (Uint32Array | null)[];
	valueAt(number: number): string;
	/** @returns `undefined` for a value that nobody has. */
	numberOf(value: string): number | undefined;
}

/** Joins values that are equal to the letter. */
export function joinExact(parts: readonly Strings[]): Joined {
	return join(parts, (value) => value, exactNumbers);
}

/** Joins values that are equal but for case, accents and spaces. */
export function joinFolded(parts: readonly Strings[]): Joined {
	return join(parts, fold, foldedNumbers);
}

const exactNumbers = memo((strings: Strings) => numbering(strings, (value) => value));
const foldedNumbers = memo((strings: Strings) => numbering(strings, fold));

/** The number of a value that is equal to the letter. */
export function numberIn(strings: Strings, value: string): number | undefined {
	return exactNumbers(strings).get(value);
}

function numbering(strings: Strings, key: (value: string) => string): ReadonlyMap<string, number> {
	return new Map(stringsIn(strings).map((value, n) => [key(value), n]));
}

function join(
	[first, ...rest]: readonly Strings[],
	key: (value: string) => string,
	numbering: (strings: Strings) => ReadonlyMap<string, number>
): Joined {
	// The first part is the large one: it keeps its numbers, and is only looked through when it has to be.
	const firstSize = first ? stringCount(first) : 0;
	const added: string[] = [];
	const addedNumbers = new Map<string, number>();
	const known = (folded: string) =>
		(first && numbering(first).get(folded)) ?? addedNumbers.get(folded);
	const numbers = rest.map((part) =>
		Uint32Array.from(numbering(part).keys(), (folded, n) => {
			let number = known(folded);
			if (number === undefined) {
				number = firstSize + added.length;
				addedNumbers.set(folded, number);
				added.push(stringAt(part, n));
			}
			return number;
		})
	);
	return {
		size: firstSize + added.length,
		numbers: [null, ...numbers],
		valueAt: (number) =>
			first && number < firstSize ? stringAt(first, number) : (added[number - firstSize] ?? ''),
		numberOf: (value) => known(key(value))
	};
}
