import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How long a command may stand still, and how long it may take in all. */
export interface Patience {
	readonly stall: number;
	readonly total: number;
}

const usual: Patience = { stall: 60_000, total: 900_000 };

/**
 * Runs a command in the open and tells whether it ended well. It is ended, with all it started, when
 * `progress` (a number that grows) stands still, or when it takes far too long.
 * @param patience in milliseconds
 */
export function endedWell(
	command: string,
	args: readonly string[],
	env: Record<string, string> = {},
	progress?: () => Promise<number>,
	patience: Patience = usual
): Promise<boolean> {
	const windows = process.platform === 'win32';
	const child = spawn(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env },
		// A group of its own, so that ending it ends what it started.
		detached: !windows
	});
	const end = () => {
		if (child.pid === undefined) return;
		if (windows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
		else process.kill(-child.pid, 'SIGKILL');
	};
	// That group does not hear Ctrl+C.
	const interrupted = () => {
		end();
		process.exit(130);
	};
	process.once('SIGINT', interrupted);

	const started = Date.now();
	let moved = started;
	let most = -1;
	const watch = setInterval(
		async () => {
			const now = progress ? await progress() : most + 1;
			if (now > most) moved = Date.now();
			most = Math.max(most, now);
			if (Date.now() - moved > patience.stall || Date.now() - started > patience.total) end();
		},
		Math.min(2000, patience.stall / 4)
	);

	return new Promise((resolve) => {
		const settle = (well: boolean) => {
			clearInterval(watch);
			process.off('SIGINT', interrupted);
			resolve(well);
		};
		child.once('error', () => settle(false));
		child.once('exit', (code) => settle(code === 0));
	});
}

/** The bytes in a folder and all below it; 0 where there is none. */
export async function folderSize(path: string): Promise<number> {
	const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
	const sizes = entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			stat(join(entry.parentPath, entry.name)).then(
				({ size }) => size,
				() => 0
			)
		);
	return (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
}
