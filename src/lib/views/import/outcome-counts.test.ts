import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { QueuedFileId } from '$lib/domain/queued-file';
import type { FileRow } from '$lib/state/importing/importing.svelte';
import type { PersonReport } from '$lib/workers/taking-in/file-report';
import { outcomeCounts } from './outcome-counts';

const person = (outcome: PersonReport['outcome']): PersonReport => ({
	id: outcome as string as CandidateId,
	name: 'Demo',
	outcome,
	issues: []
});
const row = (people: PersonReport[], refused: string[]): FileRow => ({
	id: 'row' as QueuedFileId,
	name: 'a.json',
	size: 1,
	state: 'done',
	list: null,
	asks: null,
	batch: 1,
	report: { name: 'a.json', people, refused, shortlist: null }
});

it('counts people and refusals over all files', () => {
	const rows = [row([person('added'), person('already there')], []), row([], ['a.json is empty.'])];
	expect(outcomeCounts(rows)).toBe('2 files read: 1 added, 1 already there, 1 refused');
});

it('leaves waiting files out', () => {
	const waiting = { ...row([], []), report: null, state: 'waiting' } as const;
	expect(outcomeCounts([waiting])).toBe('0 files read');
	expect(outcomeCounts([{ ...waiting, state: 'asks' }])).toBe(
		'0 files read: 1 waiting for its columns'
	);
});

it('counts the people of one file', () => {
	expect(outcomeCounts([row([person('added'), person('added')], ['no'])], null)).toBe(
		'2 added, 1 refused'
	);
});
