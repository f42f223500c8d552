import { emptyQuery } from '$lib/domain/query';
import { type Front, newFront } from './front';
import type { PoolIndex } from '../pool/pool-index';
import { rowsOf } from './rows';
import { search } from '../search';

/** A large window's worth. */
const rowsKept = 20;
/** Who asks for nothing calls no skill by its name. */
const noNames = { version: '', entries: [] };

/** The front of a pool: what asking for nothing finds, and its first rows. */
export function buildFront(index: PoolIndex): Front {
	const found = search(index, noNames, emptyQuery);
	const { ids, ...result } = found;
	return newFront(result, rowsOf(index, found, 0, Math.min(rowsKept, ids.length)));
}
