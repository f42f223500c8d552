/** Does something once what was changed just now has been painted, so that it does not hold that up. */
export function afterPaint(run: () => void): void {
	// A frame is drawn after its callbacks: only what comes after it is later.
	requestAnimationFrame(() => setTimeout(run));
}
