import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './node-tool.ts';

/** The headers for the paths that match a pattern of static/_headers. */
export interface HeaderRule {
	readonly pattern: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads the format that Netlify and Cloudflare share: a path, then its headers indented; `#` starts a remark. */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: { pattern: string; headers: [string, string][] }[] = [];
	for (const line of text.split('\n')) {
		if (!line.trim() || line.trimStart().startsWith('#')) continue;
		if (/^\S/.test(line)) {
			rules.push({ pattern: line.trim(), headers: [] });
			continue;
		}
		const colon = line.indexOf(':');
		const rule = rules.at(-1);
		if (!rule || colon < 0) throw new Error(`_headers: not a path and not a header: "${line}"`);
		rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
	}
	return rules;
}

/** What those hosts send for a path: every matching rule counts, and a header named twice gets both values. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
	const sent = new Map<string, string>();
	for (const { pattern, headers } of rules) {
		if (!matches(pattern, path)) continue;
		for (const [name, value] of headers) {
			const before = sent.get(name.toLowerCase());
			sent.set(name.toLowerCase(), before ? `${before}, ${value}` : value);
		}
	}
	return sent;
}

function matches(pattern: string, path: string): boolean {
	return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** The rules in static/_headers. */
export function hostHeaders(): HeaderRule[] {
	return parseHeaders(readFileSync(join(root, 'static/_headers'), 'utf8'));
}

/** Lets `vite preview` send what a host would, so that the tests run under the whole policy. */
export function previewHeaders(): Plugin {
	return {
		name: 'slate-preview-headers',
		configurePreviewServer(server) {
			const rules = hostHeaders();
			server.middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? '/', 'http://slate');
				for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
				next();
			});
		}
	};
}
