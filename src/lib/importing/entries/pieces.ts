import type { Line } from '../lines/line';
import type { LabelKind } from '../words/lists';
import type { Before } from './cut';
import { cutLine, cutTold } from './cuts';
import type { Mark } from './marks';
import { isAddressLine } from './web-address';

/** A stretch of the lines at an entry's head that may be a title, an employer, a place. */
export interface Piece {
	readonly text: string;
	readonly line: Line;
	/** UTF-16 offsets into the line's text. */
	readonly from: number;
	readonly to: number;
	readonly before: Before;
	/** Which of the head's lines with words it stands in, from 0. */
	readonly row: number;
	/** Which stretch of its row it is of, from 0: dates, addresses, edges and bold words end one. */
	readonly cell: number;
	readonly bold: boolean;
	readonly italic: boolean;
	readonly linked: boolean;
	/** What a label before it announces. */
	readonly label: LabelKind | null;
}

const mostPieces = 12;
/** "at the Invented Observatory": no house is called by a small word. */
const article = /^(?:the|der|die|das|dem|den|la|le|les|el|los|las|o|os)\s(?=\p{Lu})/u;

/** Takes the lines at an entry's head apart; dates and web addresses are left out. */
export function piecesOf(head: readonly Mark[]): Piece[] {
	const pieces: Piece[] = [];
	let row = 0;
	for (const mark of head) {
		const { line, label, told } = mark;
		if (isAddressLine(line)) continue;
		const cut = told ? cutTold(line.text, told) : cutLine(mark);
		let cell = 0;
		for (const [i, { from, to, before, says: cutSays, ends }] of cut.entries()) {
			const style = styleOf(line, from, to);
			const last = pieces.at(-1);
			const isSetApart = last?.bold !== style.bold || last.italic !== style.italic;
			if (i > 0 && (ends || before === 'at' || isSetApart)) cell++;
			const says = cutSays ?? (told || isBesideLabelled(label, before, i) ? null : labelled(label));
			const start =
				before === 'at' ? from + (article.exec(line.text.slice(from, to))?.[0].length ?? 0) : from;
			const end = says === 'title' && /\p{Ll}{3}\.$/u.test(line.text.slice(from, to)) ? to - 1 : to;
			pieces.push({
				text: line.text.slice(start, end),
				line,
				from: start,
				to: end,
				before: i === 0 ? 'line' : before,
				row,
				cell,
				...style,
				linked: line.links.some((link) => link.at[0] < to && link.at[1] > from),
				label: says
			});
		}
		if (cut.length) row++;
	}
	return pieces.slice(0, mostPieces);
}

function labelled(label: Mark['label']): LabelKind | null {
	return label?.value ? label.kind : null;
}

/** "Degree: M.Sc. | 2003 – 2006 | Bern": a label of one thing says nothing of what stands apart from it. */
function isBesideLabelled(label: Mark['label'], before: Before, at: number): boolean {
	return at > 0 && before === 'strong' && (label?.kind === 'degree' || label?.kind === 'title');
}

function styleOf(line: Line, from: number, to: number): { bold: boolean; italic: boolean } {
	const part = line.parts.find(({ text }) => text.includes(line.text.slice(from, to)));
	const covers = (style: 'bold' | 'italic') =>
		line[style] ||
		Boolean(part && line.parts.length > 1 && part[style]) ||
		Boolean(line.styles?.some((run) => run[style] && run.at[0] <= from && run.at[1] >= to - 1));
	return { bold: covers('bold'), italic: covers('italic') };
}
