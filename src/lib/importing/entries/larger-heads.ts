import { degreeScore } from './school-evidence';
import type { Mark } from './marks';
import { isAddressLine } from './web-address';

/** Set so much larger than most lines of its section, a line is a head. */
const larger = 1.12;
const fewest = 3;
/** Lines nearer than this, in lines of body text, stand under the one above. */
const close = 0.6;

/**
 * Which lines can stand at a head where the larger lines of a section head its entries: all dates have one at their side,
 * so that no running text begins an entry. What stands right below those may still be of their head. `null` where the
 * section shows nothing of the kind.
 */
export function largerHeads(marks: readonly Mark[]): boolean[] | null {
	const sizes = marks.map(({ line }) => line.size).toSorted((a, b) => a - b);
	const usual = sizes[sizes.length >> 1] ?? 1;
	const isLarge = ({ line }: Mark) => line.heading === null && line.size >= larger * usual;
	if (marks.filter(isLarge).length < fewest) return null;
	const kept = marks.filter(({ line }) => !isAddressLine(line));
	const dated = kept.flatMap(({ line, dates }, i) => (dates.length && !line.bullet ? [i] : []));
	const areHeaded = dated.every((at) =>
		kept.slice(Math.max(0, at - 1), at + 2).some((mark) => isLarge(mark))
	);
	if (dated.length < fewest || !areHeaded) return null;
	return marks.map((mark, i) => {
		const above = marks[i - 1];
		return (
			isLarge(mark) ||
			mark.dates.length > 0 ||
			isSetOff(mark) ||
			degreeScore(mark.rest) >= 1 ||
			(above !== undefined &&
				mark.line.gap < close &&
				!mark.line.full &&
				(isLarge(above) || above.dates.length > 0))
		);
	});
}

/** Whether a line is set otherwise than running text. */
function isSetOff({ line }: Mark): boolean {
	const startsBold = line.styles?.some(({ at, bold }) => bold && at[0] < 3);
	return line.bold || line.italic || line.parts.length > 1 || startsBold === true;
}
