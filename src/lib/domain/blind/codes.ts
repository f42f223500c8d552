import type { CandidateId } from '../candidate';

/** Letters and figures that cannot be taken for each other. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const figures = '23456789';
/** A letter and a figure, so many times: enough for a few hundred people. */
const shortest = 4;
const longest = 24;

/**
 * The code of every candidate of a pool, in place of a name: `K7R4`. It follows from the id alone, so it is the same
 * tomorrow and on another machine; only those who would share one get a longer one that begins the same.
 * @param ids of the pool.
 * @returns the code of an id, one that came later included.
 */
export function codesAmong(ids: Iterable<CandidateId>): (id: CandidateId) => string {
	const alike = new Map<string, Set<CandidateId>>();
	for (const id of ids) {
		const start = codeOf(id, shortest);
		const known = alike.get(start);
		if (known) known.add(id);
		else alike.set(start, new Set([id]));
	}
	return (id) => {
		const others = [...(alike.get(codeOf(id, shortest)) ?? [])].filter((other) => other !== id);
		for (let length = shortest; length < longest; length += 2) {
			const code = codeOf(id, length);
			if (others.every((other) => codeOf(other, length) !== code)) return code;
		}
		return codeOf(id, longest);
	};
}

/** What a candidate is called in place of a name. */
export function blindName(code: string): string {
	return `Candidate ${code}`;
}

/** The first characters of the code that an id stands for: letters and figures in turn. */
function codeOf(id: CandidateId, length: number): string {
	// Two numbers of the id: two ids that share one of them differ in what follows from the other.
	const seeds = [hashOf(id, 0x811c9dc5), hashOf(id, 0x01234567)];
	let code = '';
	for (let i = 0; i < length; i++) {
		const alphabet = i % 2 ? figures : letters;
		const drawn = mixed((seeds[i < shortest ? 0 : 1] ?? 0) + Math.imul(i + 1, 0x9e3779b9));
		code += alphabet[(drawn >>> 8) % alphabet.length];
	}
	return code;
}

/** FNV-1a from a start of one's choice: one number of all characters. */
function hashOf(id: string, start: number): number {
	let hash = start;
	for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

function mixed(value: number): number {
	let x = value >>> 0;
	x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
	x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
	return (x ^ (x >>> 16)) >>> 0;
}
