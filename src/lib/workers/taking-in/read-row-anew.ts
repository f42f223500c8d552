import { withEdits } from '$lib/comparing/versions/edits';
import { differencesOf } from '$lib/comparing/versions/versions';
import { profileName } from '$lib/domain/profile';
import { sameValue } from '$lib/domain/same-value';
import type { ReadProfile } from '$lib/importing/reading';
import { updateProfile } from '$lib/storing/candidates';
import { keepFirstReading, readFirstReading } from '$lib/storing/first-readings';
import { readCandidates } from '$lib/storing/reading';
import { readMerger } from '$lib/storing/mergers/mergers';
import type { Store } from '$lib/storing/database/store';
import type { PersonReport } from './file-report';
import { makeTwoAgain } from './two-again';

/**
 * A row of a table that was read before, with other columns now: whoever was added from it becomes what it says now,
 * with what was changed by hand.
 * @param before what became of the row.
 * @returns `null` where nobody came from it alone: it is taken like any other.
 */
export async function readRowAnew(
	store: Store,
	{ profile, row, issues }: ReadProfile,
	before: PersonReport | undefined
): Promise<PersonReport | null> {
	if (row === undefined || !before) return null;
	if (before.merger && (await readMerger(store, before.merger)))
		await makeTwoAgain(store, before.merger, { keepBoth: false });
	if (before.outcome !== 'added') return null;
	const [candidate] = await readCandidates(store, [before.id]);
	if (!candidate) return null;
	const first = await readFirstReading(store, before.id);
	const after = withEdits(first ?? candidate.profile, candidate.profile, profile);
	const said = { id: before.id, name: profileName(after), row };
	const told = issues.map(({ message }) => message);
	if (sameValue(after, candidate.profile)) return { ...said, outcome: 'added', issues: told };
	await updateProfile(store, before.id, after);
	if (first) await keepFirstReading(store, before.id, profile, true);
	const changes = differencesOf(candidate.profile, after).map(({ label, kind }) => ({
		label,
		kind
	}));
	return { ...said, outcome: 'added', because: 'read with other columns', changes, issues: told };
}
