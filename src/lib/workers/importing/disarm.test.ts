import { expect, it } from 'vitest';
import { disarm } from './disarm';

it('leaves nothing to reach a network by, own or inherited, for good', () => {
	const scope = Object.assign(Object.create({ fetch: () => 'sent', indexedDB: {} }) as object, {
		WebSocket: () => 'sent',
		postMessage: () => 'kept'
	}) as Record<string, unknown>;
	disarm(scope);
	for (const name of ['fetch', 'indexedDB', 'WebSocket', 'XMLHttpRequest', 'importScripts']) {
		expect(scope[name]).toBeUndefined();
		expect(() => Object.defineProperty(scope, name, { value: () => 'sent' })).toThrow();
	}
	expect(Object.getPrototypeOf(scope)).toEqual({});
	expect(scope['postMessage']).toBeTypeOf('function');
});
