import type { Locator, Page } from 'playwright';

/**
 * Milliseconds from the key or pointer event that `act` causes to the frame that shows the last change it
 * brings about within a region; `null` where nothing changes. Measured inside the page, so that the way
 * between this process and the browser does not count.
 * @param quiet how long to wait for further changes, in milliseconds
 */
export async function paintAfter(
	region: Locator,
	act: () => Promise<void>,
	quiet = 200
): Promise<number | null> {
	const watch = await region.evaluateHandle((element) => {
		// A listener object, since tsx keeps the names of functions by a helper that the page does not have.
		const seen = {
			started: null as number | null,
			painted: null as number | null,
			handleEvent(event: Event) {
				this.started ??= event.timeStamp;
			}
		};
		for (const type of ['keydown', 'pointerdown']) addEventListener(type, seen, true);
		let changed = false;
		let over = false;
		const observer = new MutationObserver(() => (changed = true));
		observer.observe(element, {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true
		});
		// A frame is drawn after its callbacks, and parts are measured and moved in the midst of that. What one of these
		// callbacks asks for at this priority runs right after it, before anything that came meanwhile, such as an
		// answer of a worker whose changes only the next frame shows.
		const frames = {
			next() {
				if (over) return;
				void scheduler.postTask(() => frames.drawn(), { priority: 'user-blocking' });
				requestAnimationFrame(() => frames.next());
			},
			drawn() {
				if (changed) seen.painted = performance.now();
				changed = false;
			}
		};
		requestAnimationFrame(() => frames.next());
		return {
			finish() {
				over = true;
				observer.disconnect();
				for (const type of ['keydown', 'pointerdown']) removeEventListener(type, seen, true);
				return seen.started === null || seen.painted === null ? null : seen.painted - seen.started;
			}
		};
	});
	await act();
	await region.page().waitForTimeout(quiet);
	const taken = await watch.evaluate((one) => one.finish());
	await watch.dispose();
	return taken;
}

/**
 * Milliseconds from the click that `act` makes to the frame that shows an element which was not there before.
 * @param selector of the element, in CSS.
 */
export async function appearsAfter(
	page: Page,
	selector: string,
	act: () => Promise<void>
): Promise<number> {
	const watch = await page.evaluateHandle((wanted) => {
		const seen = {
			started: null as number | null,
			handleEvent(event: Event) {
				this.started ??= event.timeStamp;
			}
		};
		addEventListener('click', seen, true);
		const painted = new Promise<number>((resolve) => {
			const observer = new MutationObserver(() => {
				if (!document.querySelector(wanted)) return;
				observer.disconnect();
				removeEventListener('click', seen, true);
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - (seen.started ?? NaN));
					port2.postMessage(null);
				});
			});
			observer.observe(document.body, { subtree: true, childList: true });
		});
		return { painted };
	}, selector);
	await act();
	const taken = await watch.evaluate(({ painted }) => painted);
	await watch.dispose();
	return taken;
}
