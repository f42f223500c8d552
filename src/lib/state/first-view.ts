/** Milliseconds after which nobody waits for the first view any more. */
const mostPatience = 1_500;

let isDrawn = false;
let tell: () => void = () => undefined;
const drawn = new Promise<void>((resolve) => (tell = resolve));

/** What the page that is loaded shows first, and what waits until that is drawn. */
export const firstView = {
	/** Whether it is drawn. */
	get isDrawn(): boolean {
		return isDrawn;
	},

	/** Waits until it is drawn, or was waited for long enough. */
	waitUntilDrawn(): Promise<void> {
		setTimeout(tell, mostPatience);
		return drawn;
	},

	/** Lets everything go on that waits for it, though it is not drawn: it needs what waits. */
	letGoOn(): void {
		tell();
	},

	/** Lets everything go on that waits for it. */
	tellDrawn(): void {
		isDrawn = true;
		tell();
	}
};
