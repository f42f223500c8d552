import { expect, it } from 'vitest';
import { Unsaved } from './unsaved';

const page = new EventTarget();
const unsaved = new Unsaved(() => page);
/** Whether the browser would ask before it leaves. */
const asks = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** A write that ends when it is told to. */
function write() {
	let end: () => void = () => undefined;
	const stored = new Promise<void>((resolve) => (end = resolve));
	return { stored, end: () => end() };
}

it('has the browser ask as long as anything is being stored', async () => {
	expect(asks()).toBe(false);
	const [first, second] = [write(), write()];
	unsaved.hold(first.stored);
	unsaved.hold(second.stored);
	expect(asks()).toBe(true);
	first.end();
	await first.stored;
	expect(asks()).toBe(true);
	second.end();
	await second.stored;
	expect(asks()).toBe(false);
});

it('lets the page go after what could not be stored', async () => {
	const full = Promise.reject(new Error('The disk is full.'));
	unsaved.hold(full);
	expect(asks()).toBe(true);
	await full.catch(() => undefined);
	expect(asks()).toBe(false);
});
