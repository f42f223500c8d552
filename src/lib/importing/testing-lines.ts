import type { Profile } from '$lib/domain/profile';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import type { Line } from './lines/line';
import { readResume } from './reading-resume';

/** How a line is set, where it is not set as running text. */
export type Look = Partial<
	Pick<Line, 'size' | 'bold' | 'gap' | 'full' | 'indent' | 'bullet' | 'page' | 'links'>
> & {
	/** From where a cell begins to where the next does, in ems. */
	readonly apart?: number;
};

/** A line of a page, for tests; cells are parted by a bar. */
export function line(text: string, look: Look = {}): Omit<Line, 'number'> {
	const { size = 1, bold = false, gap = 0, full = false, indent = 0, apart = 12 } = look;
	const cells = text.split(' | ');
	return {
		text: cells.join(' '),
		page: look.page ?? 1,
		column: 0,
		size,
		bold,
		italic: false,
		indent,
		gap,
		heading: null,
		bullet: look.bullet ?? false,
		parts: cells.map((cell, i) => ({ text: cell, left: indent + apart * i, bold, italic: false })),
		links: look.links ?? [],
		box: { x: 50, y: 50, width: 300, height: 12 },
		full
	};
}

/** The profile of a page with lines under a heading, below a name and an address. */
export function readUnder(heading: string, ...lines: readonly Omit<Line, 'number'>[]): Profile {
	const all = [
		line('Demo Ada Example', { size: 2.2 }),
		line('ada@example.org'),
		line(heading, { size: 1.5, gap: 2 }),
		...lines
	];
	return readResume(
		{ lines: all.map((one, i) => ({ ...one, number: i + 1 })), pages: 1, title: null, issues: [] },
		defaultVocabulary()
	).profile;
}
