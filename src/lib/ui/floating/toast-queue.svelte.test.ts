import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ToastQueue } from './toast-queue.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const texts = (queue: ToastQueue) => queue.shown.map((toast) => toast.text);

test('a notice goes by itself, one with a choice later, bad news and what took long not at all', () => {
	const queue = new ToastQueue();
	queue.show({ text: 'saved' });
	queue.show({ text: 'removed', action: { label: 'Undo', run: () => undefined } });
	queue.show({ text: 'failed', tone: 'danger' });
	queue.show({ text: 'all removed', lasting: true });
	vi.advanceTimersByTime(6_000);
	expect(texts(queue)).toEqual(['removed', 'failed', 'all removed']);
	vi.advanceTimersByTime(600_000);
	expect(texts(queue)).toEqual(['failed', 'all removed']);
});

test('while it is held its time stands still', () => {
	const queue = new ToastQueue();
	queue.show({ text: 'saved' });
	vi.advanceTimersByTime(4_000);
	queue.hold();
	vi.advanceTimersByTime(600_000);
	expect(texts(queue)).toEqual(['saved']);
	queue.release();
	vi.advanceTimersByTime(1_999);
	expect(texts(queue)).toEqual(['saved']);
	vi.advanceTimersByTime(1);
	expect(texts(queue)).toEqual([]);
});

test('a notice that comes while the others are held waits with them', () => {
	const queue = new ToastQueue();
	queue.hold();
	queue.show({ text: 'saved' });
	vi.advanceTimersByTime(60_000);
	expect(texts(queue)).toEqual(['saved']);
	queue.release();
	vi.advanceTimersByTime(6_000);
	expect(texts(queue)).toEqual([]);
});
