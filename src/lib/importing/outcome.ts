import { isBlinded } from '$lib/domain/blind/blind-profile';
import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { ReadProfile } from './reading';
import { doubt, type Likeness, likenesses, likeness } from './same-person';
import { sameValue } from '$lib/domain/same-value';

/** What is to become of a profile that was read. */
export type Outcome =
	/** With the id that it had where it was exported, if it was; and whom it may be, for a person to judge. */
	| { readonly kind: 'added'; readonly id?: CandidateId; readonly maybe?: Maybe }
	| { readonly kind: 'updated'; readonly id: CandidateId; readonly because: 'id' | Certain }
	| { readonly kind: 'already there'; readonly id: CandidateId };

/** Somebody known who may be the same person. */
export interface Maybe {
	readonly id: CandidateId;
	readonly because: Likeness;
	/** What speaks against it. */
	readonly but: ReturnType<typeof doubt>;
}

/** Likenesses that need nobody's word where nothing speaks against them. */
const certain = ['e-mail', 'phone', 'name and employer'] as const satisfies Likeness[];
type Certain = (typeof certain)[number];

/** What decides about one profile. */
export interface Incoming {
	readonly read: ReadProfile;
	/** SHA-256 of the file it came in, in hex. */
	readonly hash: string;
	/** Whether the file holds nobody else, so that its hash stands for this one person. */
	readonly alone: boolean;
}

/** What of a candidate in the pool the decision looks at. */
export type Known = Pick<Candidate, 'id' | 'profile' | 'source'>;

/**
 * Decides what becomes of a profile.
 * @param known whoever in the pool may be the same person: those with its id, its file's hash, its e-mail, phone or name.
 *   Others may be among them; the more certain likeness wins, and among equals the first.
 */
export function decideOutcome({ read, hash, alone }: Incoming, known: readonly Known[]): Outcome {
	const { profile, origin } = read;
	const own = origin && known.find(({ id }) => id === origin.id);
	if (own && sameValue(own.profile, profile)) return { kind: 'already there', id: own.id };
	// What was exported with people hidden is less than what is known of them.
	if (own && isBlinded(profile)) return { kind: 'already there', id: own.id };
	if (own) return { kind: 'updated', id: own.id, because: 'id' };

	const same =
		known.find((candidate) => sameValue(candidate.profile, profile)) ??
		known.find(
			({ source, profile: theirs }) => source.hash === hash && (alone || likeness(theirs, profile))
		);
	if (same) return { kind: 'already there', id: same.id };

	const alike = known.flatMap(({ id, profile: theirs }): Maybe[] => {
		const because = likeness(theirs, profile);
		return because ? [{ id, because, but: doubt(theirs, profile, because) }] : [];
	});
	for (const wanted of certain) {
		const match = alike.find(({ because, but }) => because === wanted && !but);
		if (match) return { kind: 'updated', id: match.id, because: wanted };
	}
	const [maybe] = likenesses.flatMap((wanted) => alike.filter(({ because }) => because === wanted));
	return { kind: 'added', ...(origin && { id: origin.id }), ...(maybe && { maybe }) };
}
