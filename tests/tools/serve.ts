import { build, preview } from 'vite';
import { root } from './node-tool.ts';

/** The built app on this machine, until `close`. */
export interface Served {
	/** With a slash at the end. */
	readonly address: string;
	readonly close: () => Promise<void>;
}

let built: Promise<unknown> | undefined;

/** Builds the app, once: a second build in one process mixes the versions of both, and its pages do not start. */
export async function buildOnce(): Promise<void> {
	await (built ??= build({ root, logLevel: 'warn' }));
}

/** Builds the app and serves it; where a port is taken, on the next that is free. */
export async function buildAndServe(port = 4173): Promise<Served> {
	await buildOnce();
	// Bound by number, since what `localhost` binds to differs between machines; the name reaches it on all.
	const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port } });
	const bound = server.httpServer.address();
	const actual = typeof bound === 'object' && bound ? bound.port : port;
	return { address: `http://localhost:${actual}/`, close: () => server.close() };
}
