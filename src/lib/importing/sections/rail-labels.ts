import type { Line } from '../lines/line';
import { lineFrom } from '../lines/cut-line';
import { headingKind, type SectionKind } from './heading-kind';

/** A heading in the margin: the lines it takes, from the first, and where its words end on the last of them. */
interface RailLabel {
	readonly kind: SectionKind;
	readonly from: number;
	readonly to: number;
}

/** Kinds that are no row of a table within another section. */
const telling: ReadonlySet<SectionKind> = new Set(['work', 'education']);
const fewest = 2;
const longest = 40;

/**
 * Lines with headings that stand in the margin, beside the first line of their section, on lines of their own. Rows of a
 * table of skills have labels in their first cell too: a margin tells of work or education.
 */
export function withRailLabels(lines: readonly Line[]): readonly Line[] {
	// Where sections have headings, what stands in a first cell is of a table in one.
	const headed = lines.filter(({ heading, text }) => heading !== null && kindOf(text) !== null);
	if (headed.length >= fewest) return lines;
	const labels = lines.flatMap((_, at) => labelAt(lines, at) ?? []);
	const kinds = new Set(labels.map(({ kind }) => kind));
	const [first] = labels;
	const areEnough = kinds.size >= fewest || (first !== undefined && isBesideRest(lines, first));
	if (!areEnough || ![...kinds].some((kind) => telling.has(kind))) return lines;
	const starts = new Map(labels.map((label) => [label.from, label]));
	const made: Line[] = [];
	for (let at = 0; at < lines.length; at++) {
		const label = starts.get(at);
		if (!label) {
			made.push(...lines.slice(at, at + 1));
			continue;
		}
		const rows = lines.slice(label.from, label.to + 1);
		made.push(labelOf(rows));
		made.push(
			...rows.flatMap((row) =>
				row.parts.length > 1 ? [lineFrom(row, row.parts[0]?.text.length ?? 0)] : []
			)
		);
		at = label.to;
	}
	return made;
}

/** So many lines set in as far as what stands beside a label show that it stands in a margin. */
const fewestBeside = 4;
const sameEdge = 0.6;

/** Whether all lines below a label are set in as far as what stands beside it, or further: one alone shows a margin so. */
function isBesideRest(lines: readonly Line[], { to }: RailLabel): boolean {
	const row = lines[to];
	const edge = row?.parts[1]?.left;
	if (!row || row.box === null || edge === undefined) return false;
	const below = lines.slice(to + 1).filter(({ running }) => !running);
	return (
		edge > row.indent + fewestBeside &&
		below.length >= fewestBeside &&
		below.every(({ indent, page }) => page === row.page && indent > edge - sameEdge)
	);
}

/** A label on one row, or on two where the first breaks off. */
function labelAt(lines: readonly Line[], at: number): RailLabel | null {
	const line = lines[at];
	const next = lines[at + 1];
	if (!line || !isRow(line)) return null;
	const own = line.parts[0]?.text ?? '';
	const kind = line.parts.length > 1 ? kindOf(own) : null;
	if (kind) return { kind, from: at, to: at };
	if (!next || !isRow(next) || next.parts.length < 2 || next.gap > 0 || /[:.,]$/.test(own))
		return null;
	const below = next.parts[0]?.text ?? '';
	if (line.indent !== next.indent) return null;
	const joined = /:$/.test(below) ? kindOf(`${own} ${below}`) : null;
	return joined && { kind: joined, from: at, to: at + 1 };
}

function isRow({ heading, bullet, parts }: Line): boolean {
	return heading === null && !bullet && (parts[0]?.text.length ?? 0) < longest;
}

function kindOf(text: string): SectionKind | null {
	const said = headingKind(text);
	return said && (said.certainty === 1 || (said.certainty >= 0.8 && /:$/.test(text)))
		? said.kind
		: null;
}

function labelOf(rows: readonly Line[]): Line {
	const [first] = rows as [Line];
	const parts = rows.flatMap(({ parts: [part] }) => part ?? []);
	return {
		...first,
		text: parts.map(({ text }) => text).join(' '),
		parts: parts.slice(0, 1),
		links: [],
		styles: [],
		bold: true,
		gap: Math.max(1, first.gap)
	};
}
