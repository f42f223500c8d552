import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script and its size in bytes, compressed. */
export interface Script {
	readonly path: string;
	readonly bytes: number;
}

/** At most so many bytes of JavaScript, compressed, before the first list. */
export const mostBytes = 120 * 1024;

/**
 * The scripts that a page loads before it shows anything: those its HTML names, and what they import by name.
 * What is imported when it is needed does not count, nor do workers, which load beside them.
 * @param read gives a file of the build by its path from there.
 */
export function firstLoad(page: string, read: (path: string) => string): Script[] {
	const found = new Map<string, number>();
	const visit = (path: string) => {
		if (found.has(path)) return;
		const text = read(path);
		found.set(path, gzipSync(text, { level: 9 }).length);
		for (const [, imported] of text.matchAll(
			/(?:from|^import|[;}]import)\s*["'](\.[^"']+\.js)["']/g
		)) {
			if (imported) visit(posix.join(posix.dirname(path), imported));
		}
	};
	for (const [, path] of read(page).matchAll(/["'(]\.?\/?(_app\/[^"']+\.js)["']/g)) {
		if (path) visit(path);
	}
	return [...found].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => b.bytes - a.bytes);
}

if (process.argv[1] === import.meta.filename) {
	const build = join(dirname(import.meta.filename), '..', '..', 'build');
	const scripts = firstLoad('index.html', (path) => readFileSync(join(build, path), 'utf8'));
	const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
	const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
	for (const { path, bytes } of scripts.slice(0, 8))
		console.log(kilobytes(bytes).padStart(9), path);
	console.log(`${kilobytes(total)} in ${scripts.length} scripts; at most ${kilobytes(mostBytes)}.`);
	process.exitCode = scripts.length > 0 && total <= mostBytes ? 0 : 1;
}
