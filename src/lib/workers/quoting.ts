import type { Candidate, CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import type { Evidence, Mention } from '$lib/domain/evidence';
import { quote } from '$lib/domain/quote';
import { type SkillId, stepHeight } from '$lib/domain/skill';
import { isSkillMatch, isTextMatch, type TextMatch } from '$lib/searching/matches';
import type { Row } from '$lib/searching/rows';
import { phraseIn } from '$lib/searching/texts/in-profile';
import { readCandidates } from '$lib/storing/reading';
import type { Store } from '$lib/storing/store';
import type { ListedRow } from './pool-api';

/** So many characters to each side of the words, about two lines of a row. */
const around = 70;

interface Reader {
	readonly store: Store;
	readonly withFacts: (candidate: Candidate) => CandidateWithFacts;
}

/** Gives each row the words of the profile that prove its best match. Reads only the profiles of these rows. */
export async function withQuotes(
	{ store, withFacts }: Reader,
	rows: readonly Row[]
): Promise<ListedRow[]> {
	const wanted = rows.filter((row) => provenSkill(row) ?? row.matched.find(isTextMatch));
	const read = await readCandidates(
		store,
		wanted.map(({ id }) => id)
	);
	const byId = new Map<CandidateId, CandidateWithFacts>(
		read.map((candidate) => [candidate.id, withFacts(candidate)])
	);
	return rows.map((row) => {
		const candidate = byId.get(row.id);
		const skill = provenSkill(row);
		const text = row.matched.find(isTextMatch);
		if (!candidate) return { ...row, quote: null };
		if (text) return { ...row, quote: wordsSaidIn(candidate, text) };
		return { ...row, quote: skill ? proof(candidate, skill) : null };
	});
}

/** The skill of the best match; an implied one is proved by the skill that implies it. */
function provenSkill(row: Row): SkillId | undefined {
	const match = row.matched.find(isSkillMatch);
	return match && (match.through?.skill ?? match.skill);
}

function proof({ profile, facts }: CandidateWithFacts, skill: SkillId): ListedRow['quote'] {
	const evidence = facts.evidence.find((each) => each.skill === skill);
	const mention = evidence && bestMention(evidence);
	return mention ? quote(profile, mention.pointer, mention.at, around) : null;
}

/** The first place where the words stand; where they stand apart, that of the first of them. */
function wordsSaidIn({ profile }: CandidateWithFacts, match: TextMatch): ListedRow['quote'] {
	const { said, unfinished } = match;
	const place = phraseIn(profile, said, unfinished) ?? phraseIn(profile, said.slice(0, 1));
	return place && quote(profile, place.pointer, place.at, around);
}

/** The strongest mention; among equals a sentence says more than a tag, so the longer surroundings win. */
function bestMention({ mentions }: Evidence): Mention | undefined {
	const worth = (mention: Mention) =>
		stepHeight(mention.step) * 2 + (mention.pointer.includes('/highlights/') ? 1 : 0);
	return [...mentions].sort((a, b) => worth(b) - worth(a))[0];
}
