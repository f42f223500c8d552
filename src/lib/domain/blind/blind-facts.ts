import type { Evidence } from '../evidence';
import type { Facts } from '../facts';
import type { JsonPointer } from '../pointer';
import { otherCategory } from '../skill';
import { hidden, type HideIn, type TextKind } from './blind-text';
import { type Edit, movedBy } from './edits';

/**
 * Facts as they hold of the blinded profile: what they point at has moved with the words before it, and words that
 * they took from the profile are hidden alike.
 * @param edits what was changed in the texts of the profile.
 */
export function blindFacts(
	facts: Facts,
	hide: HideIn,
	edits: ReadonlyMap<JsonPointer, readonly Edit[]>
): Facts {
	const moved = <
		T extends { readonly pointer: JsonPointer; readonly at: readonly [number, number] }
	>(
		one: T
	): T => ({ ...one, at: movedBy(edits.get(one.pointer) ?? [], one.at) });
	const words = (text: string, kind?: TextKind) => hidden(text, hide, kind);
	const orNull = (text: string | null, kind?: TextKind) => text && words(text, kind);
	const blindEvidence = (evidence: Evidence): Evidence => ({
		...evidence,
		// A skill of the vocabulary is a word of everybody's; one that only this profile names may hold its name.
		name: evidence.category === otherCategory ? words(evidence.name) : evidence.name,
		mentions: evidence.mentions.map(moved),
		spans: evidence.spans.map((span) => ({ ...span, label: words(span.label, 'employer') }))
	});
	const { career } = facts;
	return {
		...facts,
		evidence: facts.evidence.map(blindEvidence),
		career: {
			...career,
			positions: career.positions.map((position) => ({
				...position,
				title: orNull(position.title),
				employer: orNull(position.employer, 'employer'),
				place: orNull(position.place),
				domain: orNull(position.domain)
			})),
			promotions: career.promotions.map((promotion) => ({
				...promotion,
				employer: words(promotion.employer, 'employer')
			}))
		},
		impact: facts.impact.map((impact) => ({
			...moved(impact),
			measures: words(impact.measures),
			label: words(impact.label)
		})),
		checks: facts.checks.map((check) => ({
			...check,
			finding: words(check.finding),
			question: words(check.question)
		}))
	};
}
