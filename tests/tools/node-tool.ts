import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's folder. */
export const root = join(import.meta.dirname, '..', '..');

const packagesOf: Record<string, string> = { 'svelte-kit': '@sveltejs/kit' };

/** A package's command as a program and its arguments, to start without a shell and alike on every platform. */
export function nodeTool(command: string, ...args: string[]): [string, string[]] {
	const folder = join(root, 'node_modules', packagesOf[command] ?? command);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const script = typeof bin === 'string' ? bin : bin[command];
	if (!script) throw new Error(`No package here has the command ${command}.`);
	return [process.execPath, [join(folder, script), ...args]];
}
