import type { Need } from '$lib/domain/brief';
import type { SectionKind } from './segments';

const niceWords =
	/\b(?:nice[- ]to[- ]have|good[- ]to[- ]have|an? (?:big |huge |strong |real |definite |added )?(?:plus|bonus|advantage|asset)|bonus|preferred|preferably|ideally|desirable|desired|beneficial|advantageous|optional(?:ly)?|would be (?:great|nice|good|helpful|ideal)|helpful)\b|\bplus\s*[:)]|\(\s*plus/i;
const mustWords =
	/\b(?:required|requires?|must(?:[- ]have)?|mandatory|essential|necessary|needed|non-negotiable|indispensable)\b/i;

/** Words that speak of what follows alone: "Python and, ideally, FastAPI". */
const leads = /^\s*(?:and |or )?(?:ideally|preferably|optionally|bonus|nice[- ]to[- ]have|plus)\b/i;

/** What the words of a clause say of what it names; `null` where they say neither. */
export function needIn(clause: string): Need | null {
	if (niceWords.test(clause)) return 'nice';
	return mustWords.test(clause) ? 'must' : null;
}

/**
 * How much an advert needs what a segment names at a place: by the bracket behind it, by the words of its own
 * clause, of those after and then before it; otherwise by its heading.
 */
export function needAt(
	segment: string,
	[from, to]: readonly [number, number],
	section: SectionKind
): Need {
	const bracket = /^\s*\(([^)]*)\)/.exec(segment.slice(to))?.[1];
	const clauses = clausesOf(segment);
	const at = clauses.findIndex((clause) => from < clause.to);
	const said = clauses.map(({ text }) => needIn(text));
	const later = said.filter((_, i) => i > at && !leads.test(clauses[i]?.text ?? ''));
	return (
		(bracket !== undefined && needIn(`(${bracket})`)) ||
		said[at] ||
		later.find(Boolean) ||
		said.slice(0, at).findLast(Boolean) ||
		needOf(section)
	);
}

/** Whether an advert says that what it names at a place is not needed: "no Java required", "Java is not a must". */
export function isNotNeeded(segment: string, [from]: readonly [number, number]): boolean {
	const clause = clausesOf(segment).find(({ to }) => from < to)?.text ?? '';
	return /\b(?:no|not)\b.*\b(?:needed|required|necessary|an? must|mandatory)\b/i.test(clause);
}

/** What no heading speaks of is asked for; duties and the company's own words only show what would be handy. */
export function needOf(section: SectionKind): Need {
	return section === null || section === 'must' ? 'must' : 'nice';
}

function clausesOf(segment: string): { readonly text: string; readonly to: number }[] {
	return [...segment.matchAll(/[^,]+,?/g)].map((match) => ({
		text: match[0].replace(/\([^)]*\)/g, ''),
		to: match.index + match[0].length
	}));
}
