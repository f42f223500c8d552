import type { Mark } from './marks';

/** A line that is broken where the text is as wide as this share of the longest, and no shorter than that many letters. */
const wide = 0.75;
const longEnough = 45;
const close = 0.25;
/** What it counts against a line's being at a head that the next goes on with its sentence. */
const goesOn = 2;
/** What it counts that it ends one, whose dates are none of an entry's. */
const ends = 4;

/** Marks of a section's lines, where those that the next line goes on from are known for running text. */
export function withRunningText(marks: readonly Mark[]): Mark[] {
	const longest = Math.max(0, ...marks.map(({ line }) => Math.min(line.text.length, 200)));
	return marks.map((mark, i) => {
		const next = marks[i + 1];
		if (isRest(mark, marks[i - 1])) {
			return { ...mark, dates: [], rest: mark.line.text, headness: mark.headness - ends };
		}
		const breaks = next !== undefined && isBroken(mark, next, longest);
		return breaks ? { ...mark, headness: mark.headness - goesOn } : mark;
	});
}

/** Whether a line ends a sentence that fills the line above it: "… with Ovens and" over "Mixers 2000, Rye." */
function isRest({ line, dates }: Mark, above: Mark | undefined): boolean {
	return (
		above !== undefined &&
		above.headness < 0 &&
		above.line.full === true &&
		above.line.parts.length === 1 &&
		!above.dates.length &&
		!/[.!?:]$/.test(above.line.text) &&
		/\p{L}\.$/u.test(line.text) &&
		line.parts.length === 1 &&
		!line.bold &&
		!line.bullet &&
		line.heading === null &&
		line.gap < close &&
		line.column === above.line.column &&
		Math.abs(line.size - above.line.size) < 0.05 &&
		dates.every(({ kind }) => kind === 'moment')
	);
}

/** Whether a line ends where its column does, and the next goes on in small letters or behind a comma. */
function isBroken({ line, dates }: Mark, next: Mark, longest: number): boolean {
	const below = next.line;
	const isWide = line.full === true || line.text.length >= Math.max(longEnough, wide * longest);
	const isSetAlike =
		Math.abs(line.size - below.size) < 0.05 &&
		line.bold === below.bold &&
		line.column === below.column &&
		line.heading === null &&
		below.heading === null;
	return (
		isWide &&
		isSetAlike &&
		line.parts.length === 1 &&
		!line.bold &&
		!line.styles?.some(({ bold, at }) => bold && at[0] < 3) &&
		!below.bullet &&
		below.gap < close &&
		line.text.length >= longEnough &&
		(/^\p{Ll}/u.test(below.text) || (/,$/.test(line.text) && !dates.length))
	);
}
