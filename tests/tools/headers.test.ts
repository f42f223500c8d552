import { describe, expect, it } from 'vitest';
import config from '../../svelte.config.js';
import { headersFor, hostHeaders, parseHeaders } from './headers.ts';

const policyOf = (path: string) =>
	headersFor(hostHeaders(), path).get('content-security-policy') ?? '';

describe('static/_headers', () => {
	it('says what the policy of svelte.config.js says, scripts apart, and forbids framing', () => {
		const expected = Object.entries(config.kit?.csp?.directives ?? {})
			.filter(([name]) => name !== 'default-src' && name !== 'script-src')
			.map(([name, values]) =>
				[name, ...[values].flat().map((value) => quoted(String(value)))].join(' ')
			);
		expect(policyOf('/')).toBe([...expected, "frame-ancestors 'none'"].join('; '));
	});

	it('gives a worker no network at all', () => {
		const [common, own] = policyOf('/_app/immutable/workers/analyse-1a2b.js').split(', ');
		expect(common).toBe(policyOf('/'));
		expect(own).toBe("default-src 'none'; script-src 'self'");
	});

	it('keeps addresses, types and windows to itself', () => {
		const headers = headersFor(hostHeaders(), '/compare/');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
	});
});

it('joins the values of a header that several rules name, as the hosts do', () => {
	const rules = parseHeaders('# remark\n/*\n  A: 1\n  B: x:y\n\n/deep/*\n  a: 2\n/other\n  A: 3\n');
	expect([...headersFor(rules, '/deep/file')]).toEqual([
		['a', '1, 2'],
		['b', 'x:y']
	]);
	expect([...headersFor(rules, '/other')]).toEqual([
		['a', '1, 3'],
		['b', 'x:y']
	]);
	expect(() => parseHeaders('  A: 1')).toThrow('A: 1');
});

/** Keywords and hashes stand in quotes; schemes and names of policies do not. */
function quoted(value: string): string {
	return /^(none|self|script|unsafe-\w+|sha256-.*)$/.test(value) ? `'${value}'` : value;
}
