import { squeeze } from '../words/fold-words';
import type { Candidate } from './candidates';
import { headingWords, type SectionKind } from './heading-kind';

/** Kinds that head what a résumé is made of, and never a part of an entry. */
const main: ReadonlySet<SectionKind> = new Set(['work', 'education']);

/**
 * Headings without those that come again and again and are not set as those of work and education: "Highlights" under
 * each position, "Courses" under each school are labels of an entry. A résumé says what its sections are once.
 */
export function withoutSaidAgain(candidates: readonly Candidate[]): Candidate[] {
	const counts = new Map<string, number>();
	for (const candidate of candidates) {
		const key = wordsIn(candidate);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const mains = new Set(
		candidates
			.filter(({ said }) => said?.certainty === 1 && main.has(said.kind))
			.filter((candidate) => counts.get(wordsIn(candidate)) === 1)
			.map(({ key }) => key)
	);
	if (!mains.size) return [...candidates];
	return candidates.filter(
		(candidate) =>
			(counts.get(wordsIn(candidate)) ?? 0) < 2 ||
			mains.has(candidate.key) ||
			!candidate.said ||
			main.has(candidate.said.kind)
	);
}

function wordsIn({ line, key }: Candidate): string {
	return `${key} ${squeeze(headingWords(line.text))}`;
}
