/** What the command line asks for. */
export interface ConvertRequest {
	/** Files and folders, at least one. */
	readonly sources: readonly string[];
	/** The folder to write to; `null` for beside each file, or standard output where lines are asked for. */
	readonly out: string | null;
	readonly format: 'jsonresume' | 'ndjson';
}

/** How to call it. */
export const usage =
	'npm run convert -- FILE… [--out DIR] [--format jsonresume|ndjson]\n' +
	'Reads résumés, and whole folders of them, and writes each as JSON Resume under its whole name plus .json.\n' +
	'With --format ndjson all go into one file, resumes.ndjson in DIR, or to standard output.';

/** Reads the command line; gives a sentence where it cannot be. */
export function readArguments(
	args: readonly string[]
): ConvertRequest | { readonly problem: string } {
	const sources: string[] = [];
	let out: string | null = null;
	let format: ConvertRequest['format'] = 'jsonresume';
	let onlySources = false;
	const rest = [...args];
	for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
		const [name = '', joined] = onlySources ? [] : split(arg);
		if (onlySources || !arg.startsWith('--')) sources.push(arg);
		else if (arg === '--') onlySources = true;
		else if (name === '--out' || name === '--format') {
			const value = joined ?? rest.shift();
			if (!value) return { problem: `${name} needs a value.` };
			if (name === '--out') out = value;
			else if (value === 'jsonresume' || value === 'ndjson') format = value;
			else return { problem: `There is no format ${value}; there are jsonresume and ndjson.` };
		} else return { problem: `There is no option ${name}.` };
	}
	return sources.length ? { sources, out, format } : { problem: 'No file is named.' };
}

function split(arg: string): [name: string, value?: string] {
	const at = arg.indexOf('=');
	return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
}
