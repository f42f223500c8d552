import type { CandidateId, Source } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import type { Reading } from './reading';
import { readFile } from './read-file';

/** Reads text as a file of that name, for tests. */
export function readText(text: string, name = 'anna.json'): Promise<Reading> {
	return readFile({ name, bytes: new TextEncoder().encode(text) });
}

/** Reads a value as a JSON file, for tests. */
export function readJson(value: unknown, name = 'anna.json'): Promise<Reading> {
	return readText(JSON.stringify(value), name);
}

/** The reading, which a test expects not to be refused. */
export function taken(reading: Reading): Extract<Reading, { kind: 'read' }> {
	if (reading.kind === 'refused') throw new Error(reading.reason.message);
	return reading;
}

/** Why it was refused, which a test expects: the code and the sentence. */
export function refusal(reading: Reading): { code: string; message: string } {
	if (reading.kind === 'read') throw new Error('was not refused');
	return reading.reason;
}

export const anna: Profile = {
	basics: { name: 'Demo Anna Noether', email: 'anna@invented.example' },
	work: [{ name: 'Fictional Rail', position: 'Engineer', startDate: '2019', endDate: '2021-03' }]
};

export function known(id: string, profile: Profile, hash?: string) {
	const source: Source = { kind: 'file', name: `${id}.json`, hash };
	return { id: id as CandidateId, profile, source };
}
