import { type Mark, startsWithVerb } from './marks';
import { startStyle } from './start-style';

const furthest = 3;
const fewest = 3;
const mostly = 0.6;
const longest = 110;

/**
 * Where most dated lines have a line of a head over or under them at the same distance, one that is set alike there is of
 * the head too, though its own words say little.
 */
export function headsAlike(marks: readonly Mark[], heads: boolean[]): void {
	const dated = marks.flatMap(({ line, dates }, i) =>
		heads[i] && dates.length && !line.bullet ? [i] : []
	);
	if (dated.length < fewest) return;
	for (const step of [-1, 1]) {
		for (let far = 1; far <= furthest; far++) {
			const near = dated.filter((at) =>
				Array.from({ length: far - 1 }, (_, n) => heads[at + step * (n + 1)]).every(Boolean)
			);
			const alike = near.filter((at) => heads[at + step * far]);
			if (alike.length < dated.length * mostly) break;
			const styles = new Set(alike.map((at) => styleAt(marks, at + step * far)));
			for (const at of near) {
				const place = at + step * far;
				const mark = marks[place];
				if (!mark || heads[place] || !styles.has(startStyle(mark))) continue;
				if (mayBeOfHead(mark) && (step > 0 || follows(marks, place))) heads[place] = true;
			}
		}
	}
}

function styleAt(marks: readonly Mark[], at: number): string {
	const mark = marks[at];
	return mark ? startStyle(mark) : '';
}

/** Whether a line could name something: it tells nothing and does not go on from another. */
function mayBeOfHead({ line, words, rest, label, dates }: Mark): boolean {
	return (
		!line.bullet &&
		!dates.length &&
		label?.kind !== 'body' &&
		label?.kind !== 'tags' &&
		rest.length <= longest &&
		/^[\p{Lu}\p{Lo}\p{N}]/u.test(line.text) &&
		!/[.!?:,;]$/.test(line.text) &&
		!startsWithVerb(words, line.text)
	);
}

/** Whether what stands before a line can have ended there. */
function follows(marks: readonly Mark[], at: number): boolean {
	const [before, mark] = [marks[at - 1], marks[at]];
	if (!before || !mark || mark.line.gap > 0) return true;
	return /[.!?]$/.test(before.line.text) || (before.line.bullet && before.line.full === false);
}
