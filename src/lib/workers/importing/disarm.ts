/** All by which a worker could reach a network, another page, or what is stored on this machine. */
const reaching = [
	'fetch',
	'XMLHttpRequest',
	'WebSocket',
	'WebSocketStream',
	'WebTransport',
	'EventSource',
	'importScripts',
	'Worker',
	'SharedWorker',
	'BroadcastChannel',
	'indexedDB',
	'caches',
	'cookieStore'
] as const;

/**
 * Takes from a worker's scope what could send anything anywhere. A policy in the headers forbids it too, but a file
 * server may send none, and a page's own policy does not bind its workers.
 */
export function disarm(scope: object): void {
	for (const name of reaching) {
		for (let at: object | null = scope; at; at = Object.getPrototypeOf(at) as object | null) {
			if (Object.hasOwn(at, name)) Reflect.deleteProperty(at, name);
		}
		Object.defineProperty(scope, name, { value: undefined, writable: false, configurable: false });
	}
}
