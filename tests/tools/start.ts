import { build, preview } from 'vite';
import { root } from './node-tool.ts';

/** Builds the app and serves it; where the usual port is taken, on the next that is free. */
console.log('Building Slate …');
await build({ root, logLevel: 'warn' });
// Bound by number, since what `localhost` binds to differs between machines; the name then reaches it on all.
const server = await preview({
	root,
	logLevel: 'warn',
	preview: { host: '127.0.0.1', port: 4173 }
});
const address = server.httpServer.address();
const port = typeof address === 'object' && address ? address.port : 4173;
console.log(`\n  Slate is ready:  http://localhost:${port}/\n\n  Ctrl+C stops it.\n`);
