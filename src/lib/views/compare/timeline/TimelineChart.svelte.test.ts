import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { peopleOf } from '$lib/comparing/person';
import { asOf, testCandidate } from '$lib/comparing/testing-people';
import { timelineOf } from '$lib/comparing/timeline/timeline';
import TimelineChart from './TimelineChart.svelte';
import '../../../../app.css';

const people = peopleOf([
	testCandidate({
		name: 'Ada Example',
		roles: [
			{ title: 'Lead', employer: 'Acme', start: '2020-01', end: '2021-12' },
			{ title: 'Engineer', employer: 'Initech', start: '2015-01', end: '2016-12' }
		]
	}),
	testCandidate({
		name: 'Ben Sample',
		roles: [{ title: 'Analyst', employer: 'Globex', start: '2018' }]
	})
]);

async function mount() {
	await page.viewport(1200, 800);
	await render(TimelineChart, { timeline: timelineOf(people, { asOf }) });
	// Drawn once its width is known.
	await expect.element(page.getByRole('group', { name: 'Time axis' })).toBeVisible();
}

const entry = (name: RegExp) => page.getByRole('button', { name });
const initech = entry(/^Ada Example: Initech, Engineer, January 2015 to December 2016, 24 months$/);
const acme = entry(/^Ada Example: Acme, Lead/);
const globex = entry(/^Ben Sample: Globex/);
const gap = entry(/^Ada Example: Gap of 36 months/);
const widthOf = (name: typeof acme) => name.element().getBoundingClientRect().width;
const leftOf = (name: typeof acme) => name.element().getBoundingClientRect().left;

test('Tab reaches one entry, arrows up and down go through all in the order of time, person by person', async () => {
	await mount();
	await expect.element(initech).toHaveAttribute('tabindex', '0');
	for (const other of [gap, acme, globex])
		await expect.element(other).toHaveAttribute('tabindex', '-1');
	initech.element().focus();
	for (const next of [gap, acme, globex]) {
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(next).toHaveFocus();
	}
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(acme).toHaveFocus();
});

test('what has the focus or the pointer is read out in full', async () => {
	await mount();
	acme.element().focus();
	const sentence = 'Ada Example: Acme, Lead, January 2020 to December 2021, 24 months';
	await expect.element(page.getByText(sentence)).toBeVisible();
	await globex.hover();
	await expect.element(page.getByText(/^Ben Sample: Globex, Analyst, 2018 to now/)).toBeVisible();
});

test('plus looks closer, an arrow moves, 0 shows all again', async () => {
	await mount();
	acme.element().focus();
	const [width, left] = [widthOf(acme), leftOf(acme)];
	await userEvent.keyboard('+');
	await expect.poll(() => widthOf(acme)).toBeGreaterThan(width * 1.3);
	const before = leftOf(acme);
	await userEvent.keyboard('{ArrowRight}');
	await expect.poll(() => leftOf(acme)).toBeLessThan(before - 20);
	await userEvent.keyboard('0');
	await expect.poll(() => leftOf(acme)).toBeCloseTo(left);
});

test('keys go on working when the entry that had the focus leaves the screen', async () => {
	await mount();
	initech.element().focus();
	await userEvent.keyboard('+++{End}');
	await expect.element(initech).not.toBeInTheDocument();
	await userEvent.keyboard('0');
	await expect.element(initech).toBeVisible();
});

test('going on to an entry out of sight brings it in', async () => {
	await mount();
	initech.element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(acme).not.toBeInTheDocument();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	await expect.element(acme).toHaveFocus();
});

test('T shows the table, and buttons do what keys do', async () => {
	await mount();
	acme.element().focus();
	await userEvent.keyboard('t');
	await expect.element(page.getByRole('table', { name: 'Careers over time' })).toBeVisible();
	const width = widthOf(acme);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => widthOf(acme)).toBeGreaterThan(width * 1.3);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect.poll(() => widthOf(acme)).toBeCloseTo(width);
});

test('the wheel zooms where the pointer is, and leaves the page to scroll when all is in sight', async () => {
	await mount();
	const axis = page.getByRole('group', { name: 'Time axis' }).element();
	const { left, top, width } = axis.getBoundingClientRect();
	const wheel = (deltaY: number) =>
		axis.dispatchEvent(
			new WheelEvent('wheel', {
				deltaY,
				clientX: left + width / 2,
				clientY: top + 20,
				cancelable: true
			})
		);
	expect(wheel(200)).toBe(true);
	const before = widthOf(acme);
	expect(wheel(-200)).toBe(false);
	await expect.poll(() => widthOf(acme)).toBeGreaterThan(before * 1.2);
});
