import { withEdits } from '$lib/comparing/versions/edits';
import { mergeVersions } from '$lib/comparing/versions/versions';
import type { Candidate } from '$lib/domain/candidate';
import type { Merger, MergerChoices, MergerId } from '$lib/domain/merger';
import { readMerger } from '$lib/storing/mergers/mergers';
import { readCandidates } from '$lib/storing/reading';
import { chooseAgain, separate } from '$lib/storing/mergers/separating';
import type { Store } from '$lib/storing/database/store';

/**
 * Makes two of one again: who came in by a file is taken out, or becomes a candidate; who was in the pool comes back as
 * it was. What was changed by hand since stays with the one who stayed.
 */
export async function makeTwoAgain(
	store: Store,
	id: MergerId,
	{ keepBoth }: { readonly keepBoth: boolean }
): Promise<void> {
	const { merger, now } = await standing(store, id);
	await separate(store, id, {
		profile: withEdits(merger.after, now.profile, merger.before.profile),
		expectedRevision: now.revision,
		asTwo: keepBoth || merger.wasInPool
	});
}

/** Takes other parts from the two; what was changed by hand since stays. */
export async function takeOtherParts(
	store: Store,
	id: MergerId,
	choices: MergerChoices
): Promise<void> {
	const { merger, now } = await standing(store, id);
	const { before, other } = merger;
	const after = mergeVersions(before.profile, other.profile, new Map(Object.entries(choices)));
	await chooseAgain(store, id, choices, after, {
		profile: withEdits(merger.after, now.profile, after),
		expectedRevision: now.revision
	});
}

async function standing(store: Store, id: MergerId): Promise<{ merger: Merger; now: Candidate }> {
	const merger = await readMerger(store, id);
	const [now] = merger ? await readCandidates(store, [merger.candidate]) : [];
	if (!merger || !now) throw new Error('They are two already, or were removed.');
	return { merger, now };
}
