import type { CandidateId } from '$lib/domain/candidate';
import { emptyQuery, type Query } from '$lib/domain/query';
import type { Clause } from '$lib/domain/query/clause';
import type { Beside } from '$lib/searching/evaluating/context';
import { nothingBeside } from '$lib/searching/evaluating/context';
import { idsOf, placeOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import { labelAt } from '$lib/searching/segments/read-digest';
import { find } from '$lib/searching/search';
import type { SkillNames } from '$lib/searching/skill-names';
import { stringAt } from '$lib/searching/packed/strings';
import { askingOf } from '$lib/searching/query-text/forms';
import { listShortlists } from '$lib/storing/shortlists/shortlists';
import type { Store } from '$lib/storing/database/store';
import { membersOf } from './many/members';
import { passagesOf, type Patience } from './passages';

/** Somebody by name, with what tells them from others of that name. */
export interface PersonNamed {
	readonly id: CandidateId;
	readonly name: string;
	readonly title: string | null;
	readonly place: string | null;
}

/** What a query is held against besides the index; read only where it asks for it. @param patience how long profiles are looked through for passages. */
export async function besideOf(
	{ store, names }: { readonly store: Store; readonly names: SkillNames },
	index: PoolIndex,
	query: Query,
	patience: Patience
): Promise<Beside> {
	const { clauses } = askingOf(query);
	const passages = await passagesOf(store, index, names, query, patience);
	if (!clauses.some(asksForLists)) return { ...nothingBeside, passages };
	const lists = await listShortlists(store);
	return {
		passages,
		lists: await Promise.all(
			lists.map(async ({ id, name }) => ({ name, ids: await membersOf(store, id) }))
		)
	};
}

function asksForLists(clause: Clause): boolean {
	if (clause.kind === 'not') return asksForLists(clause.of);
	if (clause.kind === 'any' || clause.kind === 'all') return clause.of.some(asksForLists);
	return clause.kind === 'field' && clause.field === 'list';
}

/** Candidates whose name begins with what is typed, or is near to it. */
export function peopleNamed(
	index: PoolIndex,
	names: SkillNames,
	text: string,
	most: number
): PersonNamed[] {
	const name = text.replaceAll(/["\\]/g, ' ').trim();
	if (!name) return [];
	const clause = {
		kind: 'field' as const,
		field: 'name' as const,
		text: name,
		fit: 'near' as const
	};
	const { ids } = find(index, names, { ...emptyQuery, clauses: [clause] }).matches;
	const first = ids.subarray(0, most);
	const known = idsOf(index, first);
	return Array.from(first, (ordinal, i) => {
		const { segment, document } = placeOf(index, ordinal);
		const { names, title, place } = segment.documents;
		return {
			id: known[i] ?? ('' as CandidateId),
			name: stringAt(names, document),
			title: labelAt(segment, title[document]),
			place: labelAt(segment, place[document])
		};
	});
}

/** How many meet a query who came into the pool after a time. */
export function countAddedSince(
	index: PoolIndex,
	names: SkillNames,
	query: Query,
	beside: Beside,
	since: number
): number {
	const { ids } = find(index, names, { ...query, sort: 'added' }, beside).matches;
	let count = 0;
	for (const ordinal of ids) {
		const { segment, document } = placeOf(index, ordinal);
		if ((segment.documents.addedAt[document] ?? 0) > since) count++;
	}
	return count;
}
