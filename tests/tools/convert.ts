import { readArguments, usage } from './convert/arguments.ts';
import { convert } from './convert/convert.ts';

const request = readArguments(process.argv.slice(2));
if ('problem' in request) {
	console.error(`${request.problem}\n\n${usage}`);
	process.exit(2);
}
const { read, failed } = await convert(request, {
	out: (line) => process.stdout.write(line + '\n'),
	err: (line) => process.stderr.write(line + '\n')
});
process.stderr.write(`${read} read, ${failed} not.\n`);
process.exitCode = failed ? 1 : 0;
