import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Profile } from '$lib/domain/profile';
import { isArchive } from '$lib/importing/archive/expand';
import { refuseSize } from '$lib/importing/bytes/limits';
import type { FileInput } from '$lib/importing/reading';
import type { ImportReader } from '$lib/workers/importing/import-reader';
import type { ConvertRequest } from './arguments.ts';
import { type SourceFile, sourceFiles, whyNot } from './source-files.ts';

/** Where lines for a person and for a pipe go. */
export interface Output {
	readonly out: (line: string) => void;
	readonly err: (line: string) => void;
}

/** How many files were read and how many were not. */
export interface Converted {
	readonly read: number;
	readonly failed: number;
}

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * Reads each file with the importer of the app and writes the people in it. One file is held in memory at a time. A file
 * that cannot be read, or in part only, is named with the reason; the others are not held up by it.
 * @param reader is at the caller's to stop.
 */
export async function convert(
	request: ConvertRequest,
	{ out, err }: Output,
	reader: ImportReader
): Promise<Converted> {
	const { files, missing } = sourceFiles(request.sources);
	let read = 0;
	let failed = 0;
	for (const { path, why } of missing) {
		failed++;
		err(`${path}: ${why}.`);
	}
	const write =
		request.format === 'ndjson' ? lineWriter(request.out, out) : fileWriter(request.out);
	for (const file of files) {
		const { profiles, problems } = await readOne(file, reader);
		for (const problem of problems) err(`${file.path}: ${problem}`);
		if (problems.length) failed++;
		else read++;
		if (!profiles.length) continue;
		try {
			write(file, profiles);
		} catch (error) {
			if (!problems.length) {
				read--;
				failed++;
			}
			err(`${file.path}: it was read, but could not be written: ${whyNot(error)}.`);
		}
	}
	return { read, failed };
}

/** Who was found in a file, and what could not be read of it: a sentence each. */
interface Found {
	readonly profiles: Profile[];
	readonly problems: string[];
}

async function readOne({ path, name }: SourceFile, reader: ImportReader): Promise<Found> {
	let bytes: Uint8Array;
	try {
		// A copy, as pdf.js takes no Buffer.
		bytes = new Uint8Array(readFileSync(path));
	} catch (error) {
		return { profiles: [], problems: [`${whyNot(error)}.`] };
	}
	const tooLarge = refuseSize({ name, size: bytes.length });
	if (tooLarge) return { profiles: [], problems: [tooLarge.message] };
	if (!isArchive(bytes)) return peopleIn({ name, bytes }, reader);
	const unpacked = await reader.unpack({ name, bytes });
	if (unpacked.kind === 'refused') return { profiles: [], problems: [unpacked.reason.message] };
	const profiles: Profile[] = [];
	const problems = unpacked.refused.map(({ message }) => message);
	for (const file of unpacked.files) {
		const inside = await peopleIn(file, reader);
		profiles.push(...inside.profiles);
		problems.push(...inside.problems);
	}
	return { profiles, problems };
}

async function peopleIn(file: FileInput, reader: ImportReader): Promise<Found> {
	const found: Found = { profiles: [], problems: [] };
	await reader.read(file, null, async (part) => {
		if (part.kind === 'refused') found.problems.push(part.reason.message);
		if (part.kind !== 'read') return true;
		for (const { profile } of part.profiles) found.profiles.push({ $schema: schema, ...profile });
		found.problems.push(...part.refused.map(({ message }) => message));
		return true;
	});
	return found;
}

type Write = (file: SourceFile, profiles: readonly Profile[]) => void;

/** `anna.pdf` → `anna.pdf.json`: an object for one person, a list for several. */
function fileWriter(folder: string | null): Write {
	return ({ path, name }, profiles) => {
		const target = folder === null ? `${path}.json` : join(folder, `${name}.json`);
		mkdirSync(dirname(target), { recursive: true });
		const [first] = profiles;
		const value = profiles.length === 1 ? first : profiles;
		writeFileSync(target, JSON.stringify(value, null, '\t') + '\n');
	};
}

/** One person a line. */
function lineWriter(folder: string | null, out: (line: string) => void): Write {
	if (folder === null) return (_, profiles) => profiles.forEach((one) => out(JSON.stringify(one)));
	mkdirSync(folder, { recursive: true });
	const target = join(folder, 'resumes.ndjson');
	writeFileSync(target, '');
	return (_, profiles) => {
		writeFileSync(target, profiles.map((one) => JSON.stringify(one) + '\n').join(''), {
			flag: 'a'
		});
	};
}
