import { type Bits, drop, keep, noBits } from '../packed/bits';

/** Who meets a clause, by Kleene's logic: yes, no, and not to be told for want of dates. */
export interface Met {
	readonly bits: Bits;
	/** Those too who cannot be judged. The same set as `bits` where all can. */
	readonly orUndated: Bits;
	/** How well it is met, as `Hits.best`; `null` where there is no better and worse. */
	readonly best: Uint32Array | null;
}

/** What is met without better or worse: exactly, for no points. */
const plainly = 3 << 28;

/** @param withUndated whether those who cannot be judged are let in, and so have a place in the order. */
export function metByAll(parts: readonly Met[], withUndated: boolean): Met {
	return {
		...bitwise(parts, (sets) => {
			const all = sets[0]?.slice() ?? noBits(0);
			for (const set of sets.slice(1)) keep(all, set);
			return all;
		}),
		best: combined(parts, withUndated, (a, b) => (a < b ? a : b))
	};
}

/** At least so many of the parts. They are met as well as the best of them is. */
export function metByAny(parts: readonly Met[], least: number, withUndated: boolean): Met {
	return {
		...bitwise(parts, (sets) => atLeast(sets, least)),
		best: combined(parts, withUndated, (a, b) => (a > b ? a : b))
	};
}

/** Those who do not meet a part. Who cannot be judged by it cannot be judged by its opposite either. */
export function metByNone({ bits, orUndated }: Met): Met {
	const no = complement(orUndated);
	return { bits: no, orUndated: bits === orUndated ? no : complement(bits), best: null };
}

function bitwise(
	parts: readonly Met[],
	combine: (sets: readonly Bits[]) => Bits
): Pick<Met, 'bits' | 'orUndated'> {
	const bits = combine(parts.map((part) => part.bits));
	const isSure = parts.every((part) => part.bits === part.orUndated);
	return { bits, orUndated: isSure ? bits : combine(parts.map((part) => part.orUndated)) };
}

/** Who is in at least so many sets: `counted[n]` holds those in more than n of the sets seen so far. */
function atLeast(sets: readonly Bits[], least: number): Bits {
	const size = sets[0]?.length ?? 0;
	const counted = Array.from({ length: least }, () => new Uint32Array(size));
	for (const set of sets) {
		for (let n = least - 1; n >= 0; n--) {
			const into = counted[n];
			const fewer = counted[n - 1];
			if (!into) continue;
			for (let i = 0; i < size; i++) {
				into[i] = (into[i] ?? 0) | ((fewer ? (fewer[i] ?? 0) : -1) & (set[i] ?? 0));
			}
		}
	}
	return counted[least - 1] ?? noBits(size * 32);
}

/** Part by part for each ordinal; `null` where no part is met better or worse. */
function combined(
	parts: readonly Met[],
	withUndated: boolean,
	choose: (a: number, b: number) => number
): Uint32Array | null {
	if (parts.every(({ best }) => !best)) return null;
	const bests = parts.map((part) => bestOf(part, withUndated));
	const into = bests[0]?.slice() ?? new Uint32Array();
	for (const best of bests.slice(1)) {
		for (let i = 0; i < into.length; i++) into[i] = choose(into[i] ?? 0, best[i] ?? 0);
	}
	return into;
}

function bestOf({ best, bits, orUndated }: Met, withUndated: boolean): Uint32Array {
	if (best) return best;
	const met = withUndated ? orUndated : bits;
	const plain = new Uint32Array(bits.length * 32);
	for (let i = 0; i < plain.length; i++) {
		if (((met[i >>> 5] ?? 0) >>> (i & 31)) & 1) plain[i] = plainly;
	}
	return plain;
}

function complement(set: Bits): Bits {
	const rest = new Uint32Array(set.length).fill(0xffffffff);
	drop(rest, set);
	return rest;
}
