import type { CandidateId } from '$lib/domain/candidate';
import type { MovedEntry } from '$lib/domain/merger';
import type { Database } from '../database/database';
import { insert, takeOut } from '../shortlists/entries';
import { entryOf, pageWith, putInPlace } from '../shortlists/list-pages';
import { isLive, type ShortlistRow } from '../database/rows';

/**
 * For this room only: gives one candidate's places on shortlists to another, who keeps their own where they have one.
 * @returns what it takes to give them back.
 */
export async function giveUpPlaces(
	db: Database,
	stays: CandidateId,
	goes: CandidateId,
	now: number
): Promise<MovedEntry[]> {
	const moved: MovedEntry[] = [];
	for (const list of await listsWith(db, goes)) {
		const givenUp = (await pageWith(db, list, stays)) !== null;
		const given = givenUp
			? await takeOut(db, list, goes, now)
			: await giveOver(db, list, { from: goes, to: stays }, now);
		if (given) moved.push({ shortlist: list.id, entry: given.entry, at: given.at, givenUp });
	}
	return moved;
}

/**
 * For this room only: gives them back. A place that went over goes back as it stands now; one that was taken out of its
 * list since stays out.
 */
export async function takeBackPlaces(
	db: Database,
	stays: CandidateId,
	goes: CandidateId,
	moved: readonly MovedEntry[],
	now: number
): Promise<void> {
	for (const { shortlist, entry, at, givenUp } of moved) {
		const list = await db.shortlists.get(shortlist);
		if (!isLive(list) || (await pageWith(db, list, goes))) continue;
		if (givenUp) await insert(db, list, entry, at, now);
		else await giveOver(db, list, { from: stays, to: goes }, now);
	}
}

/** Lets one candidate stand where another stood. @returns the entry as it was, and its place. */
async function giveOver(
	db: Database,
	list: ShortlistRow,
	{ from, to }: { readonly from: CandidateId; readonly to: CandidateId },
	now: number
) {
	const found = await entryOf(db, list, from);
	if (!found) return null;
	const { entry, place: at } = found;
	await putInPlace(db, list, found, [{ ...entry, candidate: to }], now);
	return { entry, at };
}

async function listsWith(db: Database, candidate: CandidateId): Promise<ShortlistRow[]> {
	const pages = await db.shortlistPages.where('members').equals(candidate).toArray();
	const lists = await db.shortlists.bulkGet([...new Set(pages.map(({ list }) => list))]);
	return lists.filter((list) => isLive(list));
}
