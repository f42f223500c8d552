import { isBareDate, type Mark } from './marks';

/**
 * Where the first entry begins with a heading of the source, each of them does: what stands over the next one behind a
 * text is the last of the entry above, be it set as a head is. Lines with dates are entries of their own.
 */
export function headsUnderHeadings(marks: readonly Mark[], heads: boolean[]): void {
	const level = marks[0]?.line.heading ?? null;
	const starts = marks.flatMap(({ line }, i) => (line.heading === level ? [i] : []));
	if (level === null || starts.length < fewest) return;
	for (const [n, at] of starts.slice(1).entries()) {
		let from = at;
		while (heads[from - 1] && marks[from - 1]?.line.heading === null) from--;
		const isBehindText = from > (starts[n] ?? 0) + 1 && heads[from - 1] === false;
		if (isBehindText && marks.slice(from, at).every(({ dates }) => !dates.length))
			heads.fill(false, from, at);
	}
}

const fewest = 2;

const fewestUnlike = 3;
const mostly = 0.8;
/** What parts a title from an employer on one line. */
const parted = /,\s|\s[|·–—-]\s|\s(?:at|@|bei|chez)\s/;

/**
 * Under heads that name both a post and an employer over their dates, with space between, stands what it was about:
 * where that is no head in most entries it is none in those whose words look like one, "Oven Consulting".
 */
export function headsUnlike(marks: readonly Mark[], heads: boolean[]): void {
	const dated = marks.flatMap((mark, i) => (heads[i] && isBareOrPlaced(mark) ? [i] : []));
	const isWhole = (at: number) => {
		const over = marks[at - 1];
		return over?.line.heading !== null && over !== undefined && parted.test(over.rest);
	};
	if (dated.filter(isWhole).length < dated.length * mostly) return;
	const below = dated.filter((at) => isApart(marks[at + 1]));
	const alike = below.filter((at) => heads[at + 1]);
	const unlike = below.length - alike.length;
	if (unlike < fewestUnlike || unlike <= alike.length) return;
	for (const at of alike) {
		if (!heads[at + 2]) heads[at + 1] = false;
	}
}

function isBareOrPlaced(mark: Mark): boolean {
	return mark.line.heading === null && mark.dates.length > 0 && !mark.line.bullet;
}

function isApart(mark: Mark | undefined): boolean {
	return (
		mark !== undefined &&
		mark.line.gap > 0 &&
		!mark.line.bullet &&
		mark.line.heading === null &&
		!mark.line.bold &&
		!mark.dates.length &&
		!isBareDate(mark)
	);
}
