import type { CandidateId } from '$lib/domain/candidate';
import type { ShortlistId } from '$lib/domain/shortlist';
import type { Store } from '$lib/storing/database/store';
import { type Members, readMembers } from '$lib/storing/shortlists/members';

/** Who was on which list when it was last asked. */
const known = new WeakMap<Store, Map<ShortlistId, Members>>();

/** Who is on a list, in its order; the same array while that is so. Reads only what has changed since it was last asked. */
export async function membersOf(store: Store, list: ShortlistId): Promise<readonly CandidateId[]> {
	const lists = known.get(store) ?? new Map<ShortlistId, Members>();
	known.set(store, lists);
	const members = await readMembers(store, list, lists.get(list));
	lists.set(list, members);
	return members.ids;
}
