import { expect, it } from 'vitest';
import type { QueuedFileId } from '$lib/domain/queued-file';
import { asShown, rowOf } from './file-rows';

const row = (name: string, addedAt: number) =>
	rowOf({ id: name as QueuedFileId, name, size: 1, state: 'waiting', report: null, addedAt });

it('shows the newest batch first, and its files as they were given', () => {
	const rows = [row('a', 1), row('b', 1), row('c', 2), row('d', 2), row('e', 3)];
	expect(asShown(rows).map(({ name }) => name)).toEqual(['e', 'c', 'd', 'a', 'b']);
	expect(asShown([])).toEqual([]);
});
