import { expect, it, vi } from 'vitest';
import { TextsWanted } from '$lib/searching/whole-text/held';
import { waitingForTexts } from './waiting-for-texts';

it('asks again once the texts are read, with what was asked', async () => {
	let read = 0;
	const readTexts = async () => void (read += 1);
	const find = vi.fn(async (word: string) => {
		// The index may have changed while they were read, and others be wanted.
		if (read < 2) throw new TextsWanted();
		return `found ${word}`;
	});
	expect(await waitingForTexts(readTexts, { find }).find('kafka')).toBe('found kafka');
	expect(find.mock.calls).toEqual([['kafka'], ['kafka'], ['kafka']]);
});

it('lets every other failure through', async () => {
	const readTexts = vi.fn();
	const find = () => Promise.reject(new RangeError('other'));
	await expect(waitingForTexts(readTexts, { find }).find()).rejects.toThrow('other');
	expect(readTexts).not.toHaveBeenCalled();
});
