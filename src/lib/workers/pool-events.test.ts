import { expect, it } from 'vitest';
import { type PoolEvent, PoolEvents } from './pool-events';

it('tells whoever listens of what was said before, once and in order', () => {
	const events = new PoolEvents();
	events.tell({ kind: 'blocked' });
	events.tell({ kind: 'outdated' });
	const heard: PoolEvent['kind'][] = [];
	events.hear(({ kind }) => heard.push(kind));
	expect(heard).toEqual(['blocked', 'outdated']);

	const later: PoolEvent['kind'][] = [];
	events.hear(({ kind }) => later.push(kind));
	events.tell({ kind: 'learnt', version: 'x' });
	expect([heard.length, later]).toEqual([2, ['learnt']]);
});
