import type { Line, LineLink, StyledRun } from './line';

/** A line without what stands before a place in it, and without the white space and marks there. */
export function lineFrom(line: Line, at: number): Line {
	const rest = line.text.slice(at).replace(/^[\s:：–—-]+/, '');
	const from = line.text.length - rest.length;
	const parts = line.parts.flatMap((part) => {
		const start = line.text.indexOf(part.text);
		if (start >= from) return [part];
		const text = part.text.slice(Math.max(0, from - start));
		return start + part.text.length > from && text ? [{ ...part, text }] : [];
	});
	return {
		...line,
		text: rest,
		parts: parts.length ? parts : [{ text: rest, left: line.indent, bold: false, italic: false }],
		links: after(line.links, from),
		styles: line.styles && after(line.styles, from),
		bold: line.bold || parts.every(({ bold }) => bold && parts.length > 0),
		indent: parts[0]?.left ?? line.indent,
		gap: 0
	};
}

/** A line up to a place in it. */
export function lineUpTo(line: Line, at: number): Line {
	const text = line.text.slice(0, at).trimEnd();
	return {
		...line,
		text,
		parts: [{ text, left: line.indent, bold: line.bold, italic: line.italic }],
		links: line.links.filter((link) => link.at[1] <= at),
		styles: line.styles?.filter((run) => run.at[1] <= at)
	};
}

function after<T extends LineLink | StyledRun>(runs: readonly T[], from: number): T[] {
	return runs
		.filter(({ at }) => at[1] > from)
		.map((run) => ({ ...run, at: [Math.max(0, run.at[0] - from), run.at[1] - from] as const }));
}
