import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { bundleOutput } from '../tools/bundle-output.ts';
import { root } from '../tools/node-tool.ts';

/**
 * A module of the sources as the app ships it: bundled and made small. What runs the sources as they are adds calls of
 * its own to every function that has a name, and to those made in a loop at every turn.
 * @param path from the root of the repository.
 */
export async function shipped<Module>(path: string): Promise<Module> {
	const folder = await mkdtemp(join(tmpdir(), 'slate-bench-'));
	try {
		await build({
			root,
			configFile: false,
			logLevel: 'error',
			resolve: { alias: { $lib: join(root, 'src/lib'), $data: join(root, 'data') } },
			build: {
				outDir: folder,
				copyPublicDir: false,
				minify: true,
				rolldownOptions: { output: bundleOutput },
				lib: { entry: join(root, path), formats: ['es'], fileName: 'shipped' }
			}
		});
		return (await import(pathToFileURL(join(folder, 'shipped.js')).href)) as Module;
	} finally {
		await rm(folder, { recursive: true });
	}
}
