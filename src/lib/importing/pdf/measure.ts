import { isFromRight } from './reading-direction';
import type { Row } from './rows';
import type { Measure } from './set-line';

/** The size that most letters have, to a quarter of a point, how far its lines are apart, and from which side they are read. */
export function measureOf(pages: readonly (readonly Row[])[]): Measure {
	const letters = new Map<number, number>();
	const words = pages.flat().flatMap((row) => row.words);
	for (const word of words) {
		const size = Math.round(word.size * 4) / 4;
		letters.set(size, (letters.get(size) ?? 0) + word.text.length);
	}
	const em = mostOf(letters) ?? 10;
	const right = isFromRight(words.map(({ text }) => text).join(''));
	return { em, pitch: mostOf(pitches(pages, em)) ?? 1.2 * em, right };
}

function pitches(pages: readonly (readonly Row[])[], em: number): Map<number, number> {
	const counts = new Map<number, number>();
	for (const rows of pages) {
		for (const [i, row] of rows.entries()) {
			const before = rows[i - 1];
			if (!before || Math.abs(row.size - em) > 0.3 || Math.abs(row.left - before.left) > 40 * em)
				continue;
			const pitch = Math.round((row.y - before.y) * 4) / 4;
			if (pitch > 0.95 * em && pitch < 2.2 * em) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
		}
	}
	return counts;
}

function mostOf(counts: ReadonlyMap<number, number>): number | null {
	let [best, most] = [null as number | null, 0];
	for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
	return best;
}
