import type { Line, StyledRun } from '../lines/line';
import { degreeScore } from './school-evidence';

/** Where the cells of a line begin, but for the first. */
export function partEdges(line: Line): number[] {
	const edges: number[] = [];
	let at = 0;
	for (const part of line.parts) {
		const from = line.text.indexOf(part.text, at);
		if (from < 0) return edges;
		if (from > 0) edges.push(from);
		at = from + part.text.length;
	}
	return edges;
}

/** Where a line is set in another way, as ranges `[from, to)` of what joins both sides. */
export function styleEdges(line: Line): (readonly [from: number, to: number])[] {
	const { text } = line;
	return (
		withoutSlips(line)
			.flatMap(({ at }) => at)
			// A word that is set in two ways is one all the same.
			.filter((edge) => !/^[\p{L}\p{N}]{2}$/u.test(text.slice(edge - 1, edge + 1)))
			.map((edge) => jointAt(text, edge))
	);
}

const longestJoint = 12;
const joint =
	'(?:for|with|in|as|à|au|chez|en|em|na|no|als|bei|für)(?:\\s(?:the|la|le|der|die|das|dem|den))?';
const jointBefore = new RegExp(`\\s${joint}\\s*$`, 'iu');
const jointAfter = new RegExp(`^\\s*${joint}\\s+(?=\\S)`, 'iu');

/**
 * An edge of what is set otherwise, with the small word there that joins two names: "Baker for **Fictional Bread**". One
 * behind a degree tells that its subject follows.
 */
function jointAt(text: string, edge: number): readonly [from: number, to: number] {
	const before =
		jointBefore.exec(text.slice(Math.max(0, edge - longestJoint), edge))?.[0].length ?? 0;
	const after =
		edge > 0 ? (jointAfter.exec(text.slice(edge, edge + longestJoint))?.[0].length ?? 0) : 0;
	const isOfDegree = before > 0 && degreeScore(text.slice(0, edge - before)) >= 1.8;
	return [isOfDegree ? edge : edge - before, edge + after];
}

/** The stretches of a line by how they are set; in a bold line a word between two that are set alike is set otherwise by a slip. */
function withoutSlips({ bold, styles = [] }: Line): readonly StyledRun[] {
	if (!bold) return styles;
	return styles.filter((_, i) => {
		const isSlip = (at: number) => {
			const [before, after] = [styles[at - 1], styles[at + 1]];
			return before !== undefined && before.italic === after?.italic;
		};
		return ![i - 1, i, i + 1].some((at) => styles[at] !== undefined && isSlip(at));
	});
}
