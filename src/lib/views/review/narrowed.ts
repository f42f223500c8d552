/** Narrows words to the width of the line that holds them, where they are wider in the letters at hand. */
export function narrowed(words: HTMLElement): () => void {
	const room = words.parentElement?.clientWidth ?? 0;
	const width = words.offsetWidth;
	if (room && width > room) words.style.transform = `scaleX(${room / width})`;
	return () => words.style.removeProperty('transform');
}
