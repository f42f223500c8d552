import type { SkillId } from '$lib/domain/skill';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import type { Database } from './database/database';
import type { TaughtAliasRow } from './database/rows';
import { read, type Store, write } from './database/store';
import { newId } from './database/uuid';

/** All taught aliases, in the order they were taught. */
export async function listTaughtAliases(store: Store): Promise<TaughtAlias[]> {
	const rows = await read(store, ['taughtAliases'], (db) => db.taughtAliases.toArray());
	return rows
		.filter((row) => row.removedAt === undefined)
		.sort((a, b) => a.taughtAt - b.taughtAt || (a.alias < b.alias ? -1 : 1))
		.map(({ alias, skill, taughtAt }) => ({ alias, skill, taughtAt }));
}

/** Teaches a name for a skill. Case and spacing do not matter: taught again, a name moves to the new skill. */
export async function teachAlias(
	store: Store,
	alias: string,
	skill: SkillId
): Promise<TaughtAlias> {
	return write(store, ['taughtAliases'], async (db, now) => {
		const known = await rowOf(db, alias);
		const taught = { alias: alias.trim(), skill, taughtAt: now };
		await db.taughtAliases.put({
			...taught,
			id: known?.id ?? newId(),
			addedAt: known?.addedAt ?? now,
			changedAt: now,
			revision: (known?.revision ?? 0) + 1
		});
		return taught;
	});
}

/** Forgets a taught name; teaching it again is the undo. */
export async function forgetAlias(store: Store, alias: string): Promise<void> {
	await write(store, ['taughtAliases'], async (db, now) => {
		const known = await rowOf(db, alias);
		if (!known || known.removedAt !== undefined) return;
		const next = { changedAt: now, revision: known.revision + 1, removedAt: now };
		await db.taughtAliases.put({ ...known, ...next });
	});
}

/** One row per name, forgotten ones included; there are few, so they are looked through. */
async function rowOf(db: Database, alias: string): Promise<TaughtAliasRow | undefined> {
	const folded = foldAlias(alias);
	return (await db.taughtAliases.toArray()).find((row) => foldAlias(row.alias) === folded);
}

/** For this room only: aliases that are the same name. */
export function foldAlias(alias: string): string {
	return alias.trim().toLowerCase().replace(/\s+/g, ' ');
}
