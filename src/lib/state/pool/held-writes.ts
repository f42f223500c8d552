import type { PoolApi } from '$lib/workers/pool-api';
import type { Unsaved } from '../storing/unsaved';

/**
 * What the pool stores when it is asked to, but for what goes on by itself after the page was loaded anew: files on their
 * way in wait in a queue that is stored.
 */
const writes: ReadonlySet<PropertyKey> = new Set<keyof PoolApi>([
	'add',
	'addDemo',
	'erase',
	'remove',
	'removeSelected',
	'restore',
	'restoreBackup',
	'reveal',
	'setBlind',
	'shortlistSelected',
	'tag',
	'tagSelected',
	'takeBack',
	'update'
]);

/** The verbs of the pool; those that store something hold the page until they are done. */
export function holdingWrites<Verbs extends object>(verbs: Verbs, unsaved: Unsaved): Verbs {
	return new Proxy(verbs, {
		get(all, name) {
			const verb = Reflect.get(all, name) as (...asked: unknown[]) => Promise<unknown>;
			if (!writes.has(name)) return verb;
			return (...asked: unknown[]) => {
				const stored = verb(...asked);
				unsaved.hold(stored);
				return stored;
			};
		}
	});
}
