import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Combobox from './Combobox.svelte';

const options = [
	{ label: 'Kafka', note: 'Streaming' },
	{ label: 'Kafka Streams', note: 'Streaming' }
];
const box = page.getByRole('combobox', { name: 'Skill' });
const option = (name: string) => page.getByRole('option', { name });

function show(props: Partial<{ options: typeof options }> = {}) {
	const onpick = vi.fn();
	render(Combobox, { label: 'Skill', options, picked: false, onpick, none: 'No skill', ...props });
	return onpick;
}

it('offers nothing before something is typed', async () => {
	show();
	await userEvent.click(box);
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
});

it('picks by arrows and Enter', async () => {
	const onpick = show();
	await userEvent.type(box, 'kaf');
	await expect.element(option('Kafka Streaming')).toHaveAttribute('aria-selected', 'true');
	await userEvent.keyboard('{ArrowDown}{Enter}');
	expect(onpick).toHaveBeenCalledExactlyOnceWith(options[1]);
	await expect.element(box).toHaveValue('Kafka Streams');
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
});

it('picks by a press and keeps the focus', async () => {
	const onpick = show();
	await userEvent.type(box, 'kaf');
	await userEvent.click(option('Kafka Streams Streaming'));
	expect(onpick).toHaveBeenCalledExactlyOnceWith(options[1]);
	await expect.element(box).toHaveFocus();
});

it('closes the list by Escape, and only the list', async () => {
	show();
	const outside = vi.fn();
	document.addEventListener('keydown', outside);
	await userEvent.type(box, 'k');
	outside.mockClear();
	await userEvent.keyboard('{Escape}');
	document.removeEventListener('keydown', outside);
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
	expect(outside).not.toHaveBeenCalled();
});

it('says where nothing fits', async () => {
	show({ options: [] });
	await userEvent.type(box, 'zzz');
	await expect.element(page.getByRole('status')).toHaveTextContent('No skill');
});
