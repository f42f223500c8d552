import { canStart, fold, isWord } from './fold';

/**
 * A quick look that spares a close one: whether the letters and digits of a name stand in a text in a row,
 * whatever is between them. Where it says no, the name is nowhere in the text; where it says yes, it may be.
 */
export function holdsName(name: string): (text: string) => boolean {
	const wanted = fold(name).filter(isLetterOrDigit);
	const first = wanted[0];
	if (first === undefined) return () => false;
	return (text) => {
		const folded = fold(text);
		for (let at = 0; at < folded.length; at++) {
			if (folded[at] === first && goesOn(folded, at, wanted)) return true;
		}
		return false;
	};
}

function goesOn(folded: Uint8Array, from: number, wanted: Uint8Array): boolean {
	let met = 1;
	for (let at = from + 1; met < wanted.length && at < folded.length; at++) {
		const kind = folded[at];
		if (!isLetterOrDigit(kind)) continue;
		if (kind !== wanted[met]) return false;
		met++;
	}
	return met === wanted.length;
}

/** Signs are left out: whether one counts depends on its neighbours. */
function isLetterOrDigit(kind: number | undefined): boolean {
	return canStart(kind) && isWord(kind);
}
