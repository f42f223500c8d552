import { type MeasureKind, measureKinds } from '$lib/domain/impact';
import { claimsOf, measureLabels } from '../rows/figures';
import { listPieces, type Named, onClaim, type Pair, type Piece, type Sentence } from './pieces';

/** Kinds whose figures say something beside each other; of the others nobody knows what they measure. */
const kinds = measureKinds.filter((kind) => kind !== 'other');

/**
 * Figures claimed of the same kind side by side, then the kinds that only one claims anything of. Nothing says which is
 * better: they were measured elsewhere and otherwise.
 */
export function figureSentences(pair: Pair, atMost: number): Sentence[] {
	const [a, b] = pair;
	const both = kinds.filter((kind) => pair.every((one) => claims(one, kind).length));
	const sentences = both.map((kind): Sentence => [
		...[`${measureLabels[kind]}: ${a.name} claims `, ...claimed(a, kind, atMost)],
		...[`; ${b.name} `, ...claimed(b, kind, atMost), '.']
	]);
	const alone = pair.flatMap((one): Sentence[] => {
		const own = kinds.filter((kind) => claims(one, kind).length && !both.includes(kind));
		if (!own.length) return [];
		const words = own.map((kind): Sentence => [
			`${measureLabels[kind].toLowerCase()} (`,
			...[...claimed(one, kind, atMost), ')']
		]);
		return [[`Only ${one.name} claims figures of `, ...listPieces(words), '.']];
	});
	return [...sentences, ...alone];
}

const claims = ({ person }: Named, kind: MeasureKind) => claimsOf(person, kind);

function claimed(one: Named, kind: MeasureKind, atMost: number): Piece[] {
	return listPieces(
		claims(one, kind).map((claim) => [onClaim(claim.label, claim, one)]),
		atMost
	);
}
