import { expect, it } from 'vitest';
import { Unsaved } from '../storing/unsaved';
import { holdingWrites } from './held-writes';

it('holds the page while the pool stores a change, and not while it is only asked', async () => {
	const page = new EventTarget();
	const asks = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
	let end: () => void = () => undefined;
	const answer = () => new Promise<string>((resolve) => (end = () => resolve('done')));
	const pool = holdingWrites({ update: answer, rows: answer }, new Unsaved(() => page));

	const asked = pool.rows();
	expect(asks()).toBe(false);
	end();
	expect(await asked).toBe('done');

	const updated = pool.update();
	expect(asks()).toBe(true);
	end();
	expect(await updated).toBe('done');
	expect(asks()).toBe(false);
});
