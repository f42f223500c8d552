import type { CandidateId } from '$lib/domain/candidate';
import type { ShortlistId, WholeShortlist } from '$lib/domain/shortlist';
import type { SourceLine } from './backup-format';
import { sourceRow } from './base64-rows';
import { noteChanges } from '../changes';
import type { Database } from '../database/database';
import { untagged } from '../joining';
import { keptTable } from '../kept';
import {
	type CandidateRow,
	isLive,
	type KeptId,
	type KeptRow,
	type KeptRows,
	type KeptTable,
	type RowHead,
	type SettingRow,
	type TaughtAliasRow,
	type Tombstone,
	type UntaggedCandidate
} from '../database/rows';
import { personOf } from '../same';
import { foldAlias } from '../taught-aliases';
import { putWholeLists } from '../shortlists/whole-lists';

/**
 * Rows of a backup into the tables, each inside a transaction of the caller. The later change of a row wins, also
 * where it is a deletion; what wins gets a revision above the local one, so that a view on the old row notices.
 */

type Incoming<Row, Id> = Row | Tombstone<Id>;

/** Candidates; the pool's count and its change follow. */
export async function mergeCandidates(
	db: Database,
	incoming: readonly Incoming<UntaggedCandidate, CandidateId>[]
): Promise<void> {
	const local = await db.candidates.bulkGet(incoming.map(({ id }) => id));
	const winners = incoming.flatMap((row, i): CandidateRow[] => {
		const revision = winningRevision(row, local[i]);
		if (!revision) return [];
		if (isTombstone(row)) return [{ ...tombstone(row), revision }];
		return [{ ...untagged(row), ...personOf(row.profile), revision }];
	});
	const live = winners.filter((row) => isLive(row)).length;
	const won = new Set(winners.map(({ id }) => id));
	const before = local.filter((row) => isLive(row) && won.has(row.id)).length;
	await db.candidates.bulkPut(winners);
	await noteChanges(db, [...won], { more: live - before });
}

/** Shortlists, each with all its entries. */
export async function mergeShortlists(
	db: Database,
	incoming: readonly Incoming<WholeShortlist, ShortlistId>[]
): Promise<void> {
	const local = await db.shortlists.bulkGet(incoming.map(({ id }) => id));
	const winners = incoming.flatMap((row, i) => {
		const revision = winningRevision(row, local[i]);
		if (!revision) return [];
		return [{ ...(isTombstone(row) ? tombstone(row) : row), revision }];
	});
	await putWholeLists(db, winners);
}

/** Rows of a table that asks for nothing more. */
export async function mergeKept<Name extends Exclude<KeptTable, 'shortlists'>>(
	db: Database,
	name: Name,
	incoming: readonly Incoming<KeptRows[Name], KeptId<Name>>[]
): Promise<void> {
	const table = keptTable(db, name);
	const local = await table.bulkGet(incoming.map(({ id }) => id));
	const winners = incoming.flatMap((row, i) => {
		const revision = winningRevision(row, local[i]);
		if (!revision) return [];
		return [{ ...(isTombstone(row) ? tombstone(row) : row), revision } as KeptRow<Name>];
	});
	await table.bulkPut(winners);
	// An index holds tags.
	if (name === 'tags')
		await noteChanges(
			db,
			winners.map(({ id }) => id as CandidateId),
			{ tagsOnly: true }
		);
}

/** One row a file: where both machines kept the same one, the local row takes the later state. */
export async function mergeSources(db: Database, incoming: readonly SourceLine[]): Promise<void> {
	for (const line of incoming) {
		const local = await db.sources.where('hash').equals(line.hash).first();
		const revision = winningRevision(line, local);
		if (revision) await db.sources.put({ ...sourceRow(line), id: local?.id ?? line.id, revision });
	}
}

/** One row a name: where another machine taught the same name, the local row takes the later meaning. */
export async function mergeTaughtAliases(
	db: Database,
	incoming: readonly TaughtAliasRow[]
): Promise<void> {
	if (!incoming.length) return;
	const byName = new Map(
		(await db.taughtAliases.toArray()).map((row) => [foldAlias(row.alias), row])
	);
	const winners = incoming.flatMap((row) => {
		const local = byName.get(foldAlias(row.alias));
		const revision = winningRevision(row, local);
		return revision ? [{ ...row, id: local?.id ?? row.id, revision }] : [];
	});
	await db.taughtAliases.bulkPut(winners);
}

/** The later value wins; lists of things done or chosen are united. */
export async function mergeSettings(db: Database, incoming: readonly SettingRow[]): Promise<void> {
	const local = await db.settings.bulkGet(incoming.map(({ key }) => key));
	await db.settings.bulkPut(incoming.map((row, i) => mergedSetting(row, local[i])));
}

function mergedSetting(row: SettingRow, local: SettingRow | undefined): SettingRow {
	if (!local) return row;
	const [older, newer] = row.changedAt > local.changedAt ? [local, row] : [row, local];
	const bothLists = Array.isArray(older.value) && Array.isArray(newer.value);
	const value = bothLists
		? [...new Set([...(older.value as unknown[]), ...(newer.value as unknown[])])]
		: newer.value;
	return { ...newer, value, revision: Math.max(row.revision, local.revision) + 1 };
}

/** The revision under which a row comes in, or `null` where the local one stays. */
function winningRevision(row: RowHead<unknown>, local: RowHead<unknown> | undefined) {
	if (!local) return row.revision;
	const later =
		row.changedAt === local.changedAt
			? row.revision > local.revision
			: row.changedAt > local.changedAt;
	return later ? Math.max(row.revision, local.revision + 1) : null;
}

function isTombstone<Row extends object, Id>(row: Incoming<Row, Id>): row is Tombstone<Id> {
	return 'deletedAt' in row;
}

function tombstone<Id>({ id, addedAt, changedAt, revision, deletedAt }: Tombstone<Id>) {
	return { id, addedAt, changedAt, revision, deletedAt };
}
