import type { ListedRow } from '$lib/state/searching/found';
import { type Reasons, reasonsOf } from './reasons';

/** How wide the columns of a list are, in pixels. */
export interface Columns {
	readonly who: number;
	readonly why: number;
}

/** Narrower than this, many a name fills two lines. */
const fewNamesWrap = 280;

/** Pixels that a letter takes, rather too many than too few. */
const letter = 7;
/** A chip's ends and its mark. */
const chipEnds = 44;
const gap = 6;
/** "+12 Score". */
const scoreWidth = 66;

const chipWidth = ({ name, through }: Reasons['skills'][number]) =>
	(through ? `${name} through ${through.name} ` : name).length * letter + chipEnds;
const fieldWidth = ({ field, text }: Reasons['fields'][number]) =>
	(field.length + 1 + text.length) * letter;

/**
 * Whether rows get a line more than usual: where they are narrow, or where somebody among the first has reasons, each of
 * them asked for as it is spelled, that one line does not hold above the quote. All rows of a list get it, so that those
 * which come with the next key stand where these stood, and nothing has to be measured and moved.
 */
export function needsRoom(rows: readonly ListedRow[], { who, why }: Columns): boolean {
	if (who < fewNamesWrap) return true;
	return rows.some(({ quote, matched }) => {
		if (!quote) return false;
		const { skills } = reasonsOf(matched.filter(({ kind }) => kind === 'exact'));
		return fitting({ skills, fields: [] }, why).left > 0;
	});
}

/**
 * The reasons that stand on one line beside the button that opens all of them, in their order.
 * @param width of that line, in pixels.
 * @returns them, and how many are left out.
 */
export function fitting({ skills, fields }: Reasons, width: number): Reasons & { left: number } {
	let used = scoreWidth;
	const fits = (one: number) => (used += one + gap) <= width;
	// The first is there, whatever it takes: without any nobody would know why.
	const shown = skills.filter((skill, i) => fits(chipWidth(skill)) || i === 0);
	const told = fields.filter((field, i) => fits(fieldWidth(field)) || (i === 0 && !shown.length));
	const left = skills.length + fields.length - shown.length - told.length;
	return { skills: shown, fields: told, left };
}
