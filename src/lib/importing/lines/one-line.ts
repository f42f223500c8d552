import type { Line, LineLink, Part, StyledRun } from './line';

/** Lines that stand side by side, the cells of a row, as the parts of one. */
export function asOneLine(lines: readonly [Line, ...Line[]]): Line {
	const [first] = lines;
	let text = '';
	const parts: Part[] = [];
	const links: LineLink[] = [];
	const styles: StyledRun[] = [];
	for (const line of lines) {
		const start = text ? text.length + 1 : 0;
		text = text ? `${text} ${line.text}` : line.text;
		const moved = <T extends { readonly at: readonly [number, number] }>(one: T): T => ({
			...one,
			at: [one.at[0] + start, one.at[1] + start]
		});
		parts.push(...line.parts.map((part) => ({ ...part, left: part.left + start / 2 })));
		links.push(...line.links.map(moved));
		styles.push(...(line.styles ?? []).map(moved));
	}
	return {
		...first,
		text,
		parts,
		links,
		styles,
		bold: lines.every(({ bold }) => bold),
		italic: lines.every(({ italic }) => italic)
	};
}
