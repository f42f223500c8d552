import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DropZone from './DropZone.svelte';
import '../../../app.css';

const message = 'Drop résumés to add them';

function drag(type: string, dataTransfer: DataTransfer): DragEvent {
	const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
	document.body.dispatchEvent(event);
	return event;
}

test('files held over the page raise the veil, and dropped ones are handed over', async () => {
	const onfiles = vi.fn<(files: File[]) => void>();
	await render(DropZone, { message, onfiles });
	const data = new DataTransfer();
	data.items.add(new File(['{}'], 'ada.json'));
	data.items.add(new File(['{}'], 'ben.json'));

	drag('dragenter', data);
	await expect.element(page.getByText(message)).toBeVisible();
	expect(drag('dragover', data).defaultPrevented).toBe(true);
	expect(drag('drop', data).defaultPrevented).toBe(true);
	await expect.element(page.getByText(message)).not.toBeInTheDocument();
	await expect
		.poll(() => onfiles.mock.lastCall?.[0].map((file) => file.name))
		.toEqual(['ada.json', 'ben.json']);
});

test('text dragged over the page is none of its business', async () => {
	const onfiles = vi.fn();
	await render(DropZone, { message, onfiles });
	const data = new DataTransfer();
	data.setData('text/plain', 'Kafka');
	drag('dragenter', data);
	expect(drag('drop', data).defaultPrevented).toBe(false);
	await expect.element(page.getByText(message)).not.toBeInTheDocument();
	expect(onfiles).not.toHaveBeenCalled();
});
