import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { asStorageError, explain, problemKinds, problemOf, StorageError } from './problem';

it('finds the lack of room beneath the AbortError that Dexie rejects with', () => {
	const inner = new DOMException('Quota exceeded', 'QuotaExceededError');
	const error = new Dexie.AbortError('Transaction aborted', inner);
	expect(explain(error)).toMatchObject({ kind: 'full', action: { does: 'free-space' } });
	expect(explain(asStorageError(error)).detail).toContain('aborted');
});

it.each([
	[new Dexie.MissingAPIError('none'), 'missing'],
	[new Dexie.DatabaseClosedError('closed'), 'outdated'],
	[new DOMException('newer', 'VersionError'), 'outdated'],
	[new DOMException('key', 'ConstraintError'), 'conflict'],
	[new TypeError('else'), 'unknown'],
	['a string', 'unknown'],
	[undefined, 'unknown']
])('explains %o as %s', (error, kind) => {
	expect(explain(error).kind).toBe(kind);
});

it.each(problemKinds)('has words for %s that survive the way out of a worker', (kind) => {
	const error = new StorageError(kind);
	const arrived = Object.assign(new Error(error.message), { name: error.name });
	expect(explain(arrived)).toEqual(problemOf(kind));
	expect(problemOf(kind).words).toMatch(/\.$/);
});

it('keeps words that are more exact than the usual ones', () => {
	const error = new StorageError('damaged', 'Line 3 is cut off.');
	expect(explain(error)).toEqual({ ...problemOf('damaged'), words: 'Line 3 is cut off.' });
});
