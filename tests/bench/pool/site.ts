import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { root } from '../../tools/node-tool.ts';
import { buildOnce } from '../../tools/serve.ts';

/** The built app, and beside it under /bench/ a page of the same origin with what it is measured against. */
export interface Site {
	/** Without a slash at the end. */
	readonly address: string;
	readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json'
};

/**
 * Builds and serves both.
 * @param port always the same one: a kept browser profile knows its pool by the origin.
 */
export async function serveSite(port: number): Promise<Site> {
	const benchPage = join(tmpdir(), 'slate-bench-page');
	await buildOnce();
	await build({
		root: join(root, 'tests/bench/pool/page'),
		configFile: false,
		base: '/bench/',
		logLevel: 'warn',
		resolve: { alias: { $lib: join(root, 'src/lib'), $data: join(root, 'data') } },
		worker: { format: 'es' },
		build: { outDir: benchPage, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 5_000 }
	});
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const file = fileOf(path, benchPage);
		if (!file) return void response.writeHead(404).end();
		response.writeHead(200, {
			'content-type': types[extname(file)] ?? 'application/octet-stream',
			'cache-control': cachingOf(path)
		});
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	return { address: `http://localhost:${port}`, close: () => void server.close() };
}

/** What hosts say, and `npm start`: names of the built files change with what is in them, so a browser keeps them. */
function cachingOf(path: string): string {
	return path.startsWith('/_app/immutable/') ? 'public,max-age=31536000,immutable' : 'no-cache';
}

function fileOf(path: string, benchPage: string): string | null {
	const folder = path.startsWith('/bench/') ? benchPage : join(root, 'build');
	const file = join(folder, path.replace(/^\/bench/, ''), path.endsWith('/') ? 'index.html' : '');
	return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : null;
}
