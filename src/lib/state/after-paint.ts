/**
 * Does something once what was changed just now has been painted, so that it does not hold that up.
 * @returns the way to leave it undone.
 */
export function afterPaint(run: () => void): () => void {
	// A frame is drawn after its callbacks: only what comes after it is later.
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		timer = setTimeout(run);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
