import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Asks } from '$lib/importing/read-file';
import type { Reading } from '$lib/importing/reading';
import type { FileReport } from '$lib/workers/taking-in/file-report';
import { takeParts } from './take-parts';

const part = (hash: string): Reading => ({
	kind: 'read',
	format: 'json-resume',
	profiles: [],
	refused: [],
	hash
});
const asks: Asks = { kind: 'asks', key: 'name,e-mail' };

/** A file of these parts, of which part n brings person n; it is stopped after `last` of them. */
async function take(parts: readonly (Reading | Asks)[], last = Infinity) {
	const told: number[] = [];
	const takenBefore: (number | undefined)[] = [];
	let read = 0;
	const taken = await takeParts('people.ndjson', {
		async read(takeOne) {
			for (const each of parts) if (!(await takeOne(each))) return;
		},
		async take(_, before): Promise<FileReport> {
			takenBefore.push(before?.length);
			const id = `person-${++read}` as CandidateId;
			const person = { id, name: id, outcome: 'added', issues: [] } as const;
			return { name: 'people.ndjson', people: [person], refused: [], shortlist: null };
		},
		onreport: ({ people }) => told.push(people.length),
		goesOn: async () => read < last
	});
	return { taken, told, takenBefore, read };
}

it('puts one part after the other into the pool, and tells of all so far', async () => {
	const { taken, told, takenBefore } = await take([part('h'), part('h'), part('h')]);
	expect(told).toEqual([1, 2, 3]);
	expect(takenBefore).toEqual([undefined, 1, 2]);
	expect(taken).toMatchObject({ hash: 'h', report: { refused: [] } });
	expect('report' in taken && taken.report.people.map(({ id }) => id)).toEqual([
		'person-1',
		'person-2',
		'person-3'
	]);
});

it('says so where it was stopped in between, and keeps what was taken', async () => {
	const { taken, read } = await take([part('h'), part('h'), part('h')], 2);
	expect(read).toBe(2);
	expect(taken).toMatchObject({
		report: {
			people: [{ id: 'person-1' }, { id: 'person-2' }],
			refused: ['The import was stopped: the rest of people.ndjson was not read.']
		}
	});
});

it('takes nothing of a table that asks', async () => {
	const { taken, read } = await take([asks, part('h')]);
	expect(taken).toEqual({ asks: 'name,e-mail' });
	expect(read).toBe(0);
});

it('has nothing to keep a file by where nobody came from it', async () => {
	const refused: Reading = { kind: 'refused', reason: { code: 'failed', message: 'No.' } };
	expect(await take([refused])).toMatchObject({ taken: { hash: '' } });
	expect(await take([])).toMatchObject({ taken: { hash: '', report: { people: [] } } });
});
