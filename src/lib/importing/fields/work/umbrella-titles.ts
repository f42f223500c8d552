import type { Position } from './position';
import type { Said } from '../said';

/** A title that is a heading over several employers, each with a lower heading, is that of all of them. */
export function underTitles(positions: readonly Position[]): Position[] {
	let over: { readonly title: Said; readonly level: number } | null = null;
	return positions.map((position) => {
		const [first] = position.entry.head;
		over = titleOver(position) ?? (first?.line.heading === over?.level ? over : null);
		if (!over || position.title || !position.employer) return position;
		return { ...position, title: { ...over.title, confidence: atMost } };
	});
}

const atMost = 0.7;

/** The title that is the first heading of an entry, alone, and the level of the one under it. */
function titleOver({ entry, title }: Position): { title: Said; level: number } | null {
	const [first, second] = entry.head;
	const [outer, level] = [first?.line.heading ?? null, second?.line.heading ?? null];
	const isOver = outer !== null && level !== null && level > outer && title?.value === first?.rest;
	return isOver && title ? { title, level } : null;
}
