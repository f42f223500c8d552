import type { Handle } from '@sveltejs/kit';

/**
 * Has each page name what it is drawn with, so that the browser fetches it before it knows what for. Of the fonts only
 * the letters of most names: whoever is written in others waits for theirs alone.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type !== 'font' || path.includes('inter-latin-wght')
	});
