import uFuzzy from '@leeoniya/ufuzzy';
import { Dexie } from 'dexie';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Profile } from '$lib/domain/profile';
import { type Times, timesOfEach } from './timing';

/** What else one would search a pool with, each given the texts that recruiters search by. */

interface Doc {
	readonly id: string;
	readonly name: string;
	readonly titles: string;
	readonly skills: string;
	readonly employers: string;
	readonly place: string;
}

interface Row {
	readonly id: string;
	readonly profile: Profile;
}

export interface Peer extends Times {
	/** Milliseconds to make ready before the first query, the reading of the documents not counted. */
	readonly ready: number;
}

let docs: Doc[] | undefined;

const fields = ['name', 'titles', 'skills', 'employers', 'place'] as const;

/** Reads the documents once. @returns how many there are. */
export async function readDocs(): Promise<number> {
	const db = await new Dexie('slate').open();
	const rows: Row[] = await db.table('candidates').toArray();
	db.close();
	docs = rows.map(({ id, profile }) => docOf(id, profile));
	return docs.length;
}

function docOf(id: string, { basics, work, skills }: Profile): Doc {
	return {
		id,
		name: basics?.name ?? '',
		titles: [basics?.label, ...(work ?? []).map(({ position }) => position)].join(' '),
		skills: (skills ?? []).flatMap(({ name, keywords }) => [name, ...(keywords ?? [])]).join(' '),
		employers: (work ?? []).map(({ name }) => name).join(' '),
		place: [basics?.location?.city, basics?.location?.countryCode].join(' ')
	};
}

/** Fuse.js over the documents, all words of a query. */
export function fuse(queries: readonly string[]): Peer {
	const started = performance.now();
	const index = new Fuse(docs ?? [], { keys: [...fields], ignoreLocation: true, threshold: 0.3 });
	const ready = performance.now() - started;
	const all = (query: string) => ({
		$and: query.split(' ').map((word) => ({ $or: fields.map((field) => ({ [field]: word })) }))
	});
	return { ready, ...timesOfEach(queries, (query) => index.search(all(query)).length, false) };
}

/** MiniSearch with its own index: all words, beginnings, and slips by its own measure. */
export function miniSearch(queries: readonly string[]): Peer {
	const started = performance.now();
	const index = new MiniSearch<Doc>({ fields: [...fields] });
	index.addAll(docs ?? []);
	const ready = performance.now() - started;
	const options = { combineWith: 'AND', prefix: true, fuzzy: 0.2 } as const;
	return { ready, ...timesOfEach(queries, (query) => index.search(query, options).length) };
}

/** uFuzzy over one text for each document, words in any order, one slip in a word. */
export function microFuzzy(queries: readonly string[]): Peer {
	const started = performance.now();
	const texts = (docs ?? []).map((doc) => fields.map((field) => doc[field]).join(' '));
	const fuzzy = new uFuzzy({ intraMode: 1 });
	const ready = performance.now() - started;
	const find = (query: string) => fuzzy.search(texts, query, 1, 1000)[0]?.length ?? 0;
	return { ready, ...timesOfEach(queries, find) };
}

/** Plain Dexie: each row is looked at, and taken where all words stand in its texts. No slips. */
export async function dexie(queries: readonly string[]): Promise<Peer> {
	const db = await new Dexie('slate').open();
	const times: number[] = [];
	const found: number[] = [];
	for (const query of queries) {
		const words = query.toLowerCase().split(' ');
		const started = performance.now();
		const keys = await db
			.table<Row, string>('candidates')
			.filter(({ id, profile }) => {
				const text = Object.values(docOf(id, profile)).join(' ').toLowerCase();
				return words.every((word) => text.includes(word));
			})
			.primaryKeys();
		times.push(performance.now() - started);
		found.push(keys.length);
	}
	db.close();
	return { ready: 0, times, found };
}
