import type { Position } from '$lib/domain/career';
import type { SoftSpan } from '$lib/domain/span';

type Dated = Position & { readonly span: SoftSpan };

/** Two or more positions at one employer, one after the other. */
export interface Tenure {
	readonly employer: string;
	/** From early to late. */
	readonly held: readonly Dated[];
}

/** The tenures of more than one position: the next begins, at the latest, in the month after the last one ended. */
export function tenuresOf(positions: readonly Position[]): Tenure[] {
	const dated = positions
		.filter((position): position is Dated => !!position.span && !!position.employer)
		.sort((a, b) => a.span.outer.from - b.span.outer.from);
	const tenures: { employer: string; held: Dated[]; to: number }[] = [];
	for (const position of dated) {
		const { employer, span } = position;
		const going = tenures.findLast(
			(tenure) => sameName(tenure.employer, employer ?? '') && span.outer.from <= tenure.to + 1
		);
		if (!going) tenures.push({ employer: employer ?? '', held: [position], to: span.outer.to });
		else {
			going.held.push(position);
			going.to = Math.max(going.to, span.outer.to);
		}
	}
	return tenures.filter(({ held }) => held.length > 1);
}

function sameName(a: string, b: string): boolean {
	return a.trim().toLowerCase() === b.trim().toLowerCase();
}
