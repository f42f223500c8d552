import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { type Month, monthOf } from '$lib/domain/month';
import type { Profile } from '$lib/domain/profile';
import { emptyQuery, type Query } from '$lib/domain/query';
import { skillClause } from '$lib/domain/query/clause';
import type { SavedSearchId } from '$lib/domain/saved-search';
import type { SkillId } from '$lib/domain/skill';
import { addKept, changeKept, readKept } from '$lib/storing/kept';
import { writeIndexParts } from '$lib/storing/index-parts';
import { poolState } from '$lib/storing/changes';
import { openStore, type Store } from '$lib/storing/database/store';
import { teachAlias } from '$lib/storing/taught-aliases';
import type { PoolApi } from '../pool-api';
import { poolService } from '../pool-service';

let pool: PoolApi;
let store: Store;
const november = monthOf(2026, 11);
/** After whatever is added here. */
const later = 9_000_000_000_000;

async function open(asOf: Month = november): Promise<PoolApi> {
	const opened = poolService();
	await opened.open(asOf, () => undefined);
	return opened;
}

beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
	pool = await open();
	store = await openStore();
	return () => store.close();
});

async function add(profile: Profile): Promise<CandidateId> {
	const [id] = await pool.add([{ profile, source: { kind: 'file', name: 'x.json' } }]);
	return id as CandidateId;
}

/** A search that is opened now, and what counts who is new to it. */
async function saved(query: Query) {
	const content = { name: 'x', address: '', pinned: true, seenAt: 0 };
	const { id } = await addKept(store, 'savedSearches', content);
	await pool.noteSeen(id, query, later);
	const fresh = async (asked = pool) =>
		asked.countNew(id, query, (await readKept(store, 'savedSearches', id))?.seenAt ?? 0);
	return { id, fresh };
}

const words = (text: string): Query => ({ ...emptyQuery, words: text });
const person = (...keywords: string[]): Profile => ({
	basics: { name: 'Fictional Ada' },
	skills: [{ name: 'Skills', keywords }]
});

it('counts whoever comes to meet a search by an edit, once', async () => {
	const ada = await add(person('Cobol'));
	const { id, fresh } = await saved(words('fortran'));
	expect(await fresh()).toBe(0);
	await pool.update(ada, person('Cobol', 'Fortran'));
	expect(await fresh()).toBe(1);
	await add(person('Fortran'));
	expect(await fresh()).toBe(2);
	await pool.noteSeen(id, words('fortran'), later + 1);
	expect(await fresh()).toBe(0);
	await pool.update(ada, person('Fortran', 'Ada'));
	expect(await fresh()).toBe(0);
});

it('knows them again after the index was built anew', async () => {
	await add(person('Fortran'));
	const { fresh } = await saved(words('fortran'));
	const { change } = await poolState(store);
	await writeIndexParts(store, { through: change, parts: { segments: 'none' } });
	expect(await fresh(await open())).toBe(0);
});

it('counts whom a month that passes brings', async () => {
	await add({ work: [{ name: 'Invented', position: 'Engineer', startDate: '2025-12' }] });
	const year: Query = {
		...emptyQuery,
		clauses: [{ kind: 'experience', months: { from: 13, to: 20 } }]
	};
	const { fresh } = await saved(year);
	expect(await fresh()).toBe(0);
	const next = await open(monthOf(2027, 1));
	await expect.poll(() => fresh(next)).toBe(1);
});

it('counts whom a taught alias brings', async () => {
	await add(person('Zorbing'));
	const query: Query = { ...emptyQuery, clauses: [skillClause('kafka-streams')] };
	const { fresh } = await saved(query);
	expect(await fresh()).toBe(0);
	await pool.search(emptyQuery);
	await teachAlias(store, 'Zorbing', 'kafka-streams' as SkillId);
	await expect.poll(() => fresh()).toBe(1);
});

it('goes by who came since, where it is not known who met it, as after a backup', async () => {
	await add(person('Fortran'));
	const { id, fresh } = await saved(words('fortran'));
	await changeKept(store, 'savedSearches', id as SavedSearchId, { seenAt: 5 });
	expect(await fresh()).toBe(1);
});
