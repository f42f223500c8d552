import type { Locator, Page } from 'playwright';
import type { Bench } from './bench.ts';
import { ms, spreadOf } from './measure.ts';

const people = 6;
/** Milliseconds between two frames of a screen that draws 60 a second. */
const target = 1000 / 60;
const strokes = 3;
const views = ['Timeline', 'Table', 'Skills'] as const;

/** Frames while a window is drawn over six careers, in each view that follows it. */
export const bench: Bench = {
	name: 'brush',
	title: `Frames while a window is drawn, ${people} people compared`,
	async run({ openApp }) {
		const page = await openApp();
		await compareSix(page);
		const rows: string[][] = [];
		for (const view of views) {
			await page.getByRole('link', { name: view, exact: true }).click();
			await page.getByLabel('Months that count').selectOption('Last 5 years');
			const brush = page.getByRole('group', { name: 'Window on the careers' });
			await brush.waitFor();
			const frames: number[] = [];
			for (let stroke = 0; stroke < strokes; stroke++)
				frames.push(...(await framesOf(page, brush)));
			const { median, p95, longest } = spreadOf(frames);
			const perSecond = (1000 * frames.length) / frames.reduce((sum, frame) => sum + frame, 0);
			const late = frames.filter((frame) => frame > 1.5 * target).length;
			rows.push([
				view,
				String(frames.length),
				perSecond.toFixed(0),
				ms(median),
				ms(p95),
				ms(longest),
				String(late)
			]);
			await page.getByRole('button', { name: 'Count all time' }).click();
		}
		return {
			head: ['view', 'frames', 'a second', 'median', 'p95', 'longest', 'late'],
			rows,
			remarks: [
				`A frame is late that comes more than ${ms(1.5 * target)} after the one before it; the target is 60 a second.`
			]
		};
	}
};

async function compareSix(page: Page): Promise<void> {
	await page.getByRole('listitem', { name: 'Jatin Mishra' }).waitFor();
	await page.getByRole('link', { name: /^Data:/ }).click();
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	await page.getByRole('menuitem', { name: /^50 candidates/ }).click();
	await page.getByRole('link', { name: /^Data: 52 candidates/ }).waitFor({ timeout: 60_000 });
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	const boxes = page.getByRole('checkbox', { name: /^Compare / });
	for (let i = 0; i < people; i++) await boxes.nth(i).check();
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Milliseconds from frame to frame while the window is moved to and fro, a step a frame as a hand would. */
async function framesOf(page: Page, brush: Locator): Promise<number[]> {
	const box = await brush.boundingBox();
	if (!box) throw new Error('The careers to draw on are not in sight.');
	const y = box.y + box.height / 3;
	await page.mouse.move(box.x + box.width * 0.9, y);
	await page.mouse.down();
	const times = await brush.evaluate(
		(element, { left, width, top }) =>
			new Promise<number[]>((resolve) => {
				// An object, since tsx keeps the names of functions by a helper that the page does not have.
				const stroke = {
					steps: 90,
					frames: [] as number[],
					before: 0,
					take(time: number) {
						if (this.before) this.frames.push(time - this.before);
						this.before = time;
						if (this.frames.length >= this.steps) {
							resolve(this.frames);
							return;
						}
						// To the left over half of the time there is, and back.
						const way = Math.abs(1 - (2 * this.frames.length) / this.steps);
						element.dispatchEvent(
							new PointerEvent('pointermove', {
								bubbles: true,
								pointerId: 1,
								clientX: left + width * (0.4 + 0.5 * way),
								clientY: top
							})
						);
						requestAnimationFrame((next) => this.take(next));
					}
				};
				requestAnimationFrame((time) => stroke.take(time));
			}),
		{ left: box.x, width: box.width, top: y }
	);
	await page.mouse.up();
	return times;
}
