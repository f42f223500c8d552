import { readArguments, usage } from './convert/arguments.ts';
import { convert } from './convert/convert.ts';
import { startReadingThread } from './convert/start-thread.ts';
import { ImportReader } from '$lib/workers/importing/import-reader';

const request = readArguments(process.argv.slice(2));
if ('problem' in request) {
	console.error(`${request.problem}\n\n${usage}`);
	process.exit(2);
}
const reader = new ImportReader(startReadingThread);
const output = {
	out: (line: string) => process.stdout.write(line + '\n'),
	err: (line: string) => process.stderr.write(line + '\n')
};
const { read, failed } = await convert(request, output, reader);
reader.stop();
process.stderr.write(`${read} read, ${failed} not.\n`);
process.exitCode = failed ? 1 : 0;
