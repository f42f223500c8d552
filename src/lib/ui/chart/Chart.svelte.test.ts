import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Chart from './Chart.svelte';
import type { Palette } from './palette';
import '../../../app.css';

const config = (palette: Palette) => ({
	type: 'bar' as const,
	data: {
		labels: ['Kafka', 'Redis'],
		datasets: [{ data: [51, 69], backgroundColor: palette.people[0]?.solid }]
	},
	options: { plugins: { legend: { display: false } } }
});
const props = {
	title: 'Months',
	summary: 'Redis 69 months, Kafka 51.',
	config,
	table: {
		columns: ['Skill', 'Months'],
		rows: [
			['Kafka', 51],
			['Redis', 69]
		]
	},
	height: 200
};
const canvas = page.getByRole('img', { name: props.summary });

test('the table behind it opens, and a row does what a press on its mark does', async () => {
	const onselect = vi.fn();
	await render(Chart, { ...props, onselect });
	await expect.element(page.getByRole('table')).not.toBeInTheDocument();
	await page.getByRole('button', { name: 'Show table' }).click();
	const table = page.getByRole('table', { name: 'Months' });
	await expect.element(table.getByRole('row', { name: 'Kafka 51' })).toBeVisible();
	await table.getByRole('button', { name: 'Redis' }).click();
	expect(onselect.mock.calls).toEqual([[1, 0]]);
	await page.getByRole('button', { name: 'Hide table' }).click();
	await expect.element(page.getByRole('table')).not.toBeInTheDocument();
});

test('T shows and hides the table while the focus is in the chart', async () => {
	await render(Chart, props);
	canvas.element().focus();
	await userEvent.keyboard('t');
	await expect.element(page.getByRole('table', { name: 'Months' })).toBeVisible();
	await userEvent.keyboard('t');
	await expect.element(page.getByRole('table')).not.toBeInTheDocument();
});

test('another configuration is taken up by the same chart', async () => {
	const onselect = vi.fn();
	const { rerender } = await render(Chart, { ...props, onselect });
	await expect.element(canvas).toHaveAttribute('data-drawn');
	const one = (palette: Palette) => ({
		...config(palette),
		data: { labels: ['Kafka'], datasets: [{ data: [51] }] }
	});
	await rerender({ ...props, onselect, config: one });
	const { width } = canvas.element().getBoundingClientRect();
	await expect
		.poll(async () => {
			await canvas.click({ position: { x: width * 0.75, y: 150 } });
			return onselect.mock.lastCall;
		})
		.toEqual([0, 0]);
});

test('a press on a mark tells which', async () => {
	const onselect = vi.fn();
	await render(Chart, { ...props, onselect });
	await expect.element(canvas).toHaveAttribute('data-drawn');
	const { width } = canvas.element().getBoundingClientRect();
	await canvas.click({ position: { x: width * 0.75, y: 150 } });
	await expect.poll(() => onselect.mock.calls).toEqual([[1, 0]]);
});

test('it is drawn anew in the colours of the other theme', async () => {
	document.documentElement.dataset['theme'] = 'light';
	const spy = vi.fn(config);
	await render(Chart, { ...props, config: spy });
	await expect.poll(() => spy.mock.lastCall?.[0].people[0]?.solid).toBe('rgb(0, 114, 178)');
	document.documentElement.dataset['theme'] = 'dark';
	await expect.poll(() => spy.mock.lastCall?.[0].people[0]?.solid).toBe('rgb(86, 168, 224)');
	await expect.element(canvas).toHaveAttribute('data-drawn');
	delete document.documentElement.dataset['theme'];
});

test('arrow keys go through the marks, each is read out, and Enter presses it', async () => {
	const onselect = vi.fn();
	const rove = {
		after: (key: string, at: number) => (key === 'ArrowRight' ? Math.min(1, at + 1) : null),
		words: (at: number) => `mark ${at}`
	};
	await render(Chart, { ...props, onselect, rove });
	const chart = page.getByRole('application', { name: props.summary });
	await expect.element(chart).toHaveAttribute('data-drawn');
	chart.element().focus();
	await userEvent.keyboard('{Enter}{ArrowRight}{ArrowRight}');
	await expect.element(page.getByText('mark 1')).toBeInTheDocument();
	await userEvent.keyboard('{Enter}');
	expect(onselect.mock.calls).toEqual([[1, 0]]);
	await userEvent.keyboard('{Tab}');
	await expect.element(page.getByText('mark 1')).not.toBeInTheDocument();
});

test('what is hovered, pressed or reached by keys is read out in the same words', async () => {
	const rove = {
		after: (key: string, at: number) => (key === 'ArrowRight' ? Math.min(1, at + 1) : null),
		words: (at: number) => `mark ${at}`
	};
	await render(Chart, { ...props, rove });
	const chart = page.getByRole('application', { name: props.summary });
	await expect.element(chart).toHaveAttribute('data-drawn');
	const { width } = chart.element().getBoundingClientRect();
	const redis = { x: width * 0.75, y: 150 };
	const said = (words: string) => page.getByText(words, { exact: true });

	await chart.hover({ position: redis });
	await expect.element(said('mark 1')).toBeInTheDocument();
	await page.getByRole('button', { name: 'Show table' }).hover();
	await expect.element(said('mark 1')).not.toBeInTheDocument();
	await chart.click({ position: { x: width * 0.25, y: 150 } });
	await expect.element(said('mark 0')).toBeInTheDocument();
	// Keys go on from where they were, be the mouse at rest on another mark.
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	await expect.element(said('mark 1')).toBeInTheDocument();
});
