import type { Candidate, CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { type Quote, quote } from '$lib/domain/quote';
import type { SkillId } from '$lib/domain/skill';
import { isSkillMatch, isTextMatch, type TextMatch } from '$lib/searching/showing/matches';
import { memo } from '$lib/searching/packed/memo';
import type { PoolIndex } from '$lib/searching/pool/pool-index';
import type { Row } from '$lib/searching/showing/rows';
import { passageIn } from '$lib/searching/whole-text/in-profile';
import { type Passage, passageKey } from '$lib/searching/whole-text/passage';
import { readCandidates } from '$lib/storing/reading';
import { bestMention, type KnownPeople, type Pool, type Seen } from './known-people';
import type { ListedRow } from './found';

/** So many characters to each side of the words, about two lines of a row. */
const around = 70;

/** What quotes are read from. */
export interface Reader extends Pool {
	readonly people: KnownPeople;
	readonly blindfold: { hides(id: CandidateId): boolean };
	/** A candidate as it may be seen. */
	readonly withFacts: (candidate: Candidate) => CandidateWithFacts;
}

/** Quotes of one state of the pool: whoever types on asks for the same people and skills with every key. */
const quotesOf = memo((index: PoolIndex) => {
	void index;
	return new Map<string, Quote | null>();
});

/** Gives each row the words of the profile that prove its best match. Reads only the profiles of these rows. */
export async function withQuotes(reader: Reader, rows: readonly Row[]): Promise<ListedRow[]> {
	const known = quotesOf(reader.index);
	const wanted = rows.flatMap((row) => {
		const proof = proofOf(row);
		return proof ? [{ id: row.id, proof, key: keyOf(row, proof, reader) }] : [];
	});
	const unknown = wanted.filter(({ key }) => !known.has(key));
	const seen = await seenOf(
		reader,
		unknown.map(({ id }) => id)
	);
	for (const { id, proof, key } of unknown) {
		const profile = seen.get(id);
		if (profile) known.set(key, quoteOf(profile, proof));
	}
	const keys = new Map(wanted.map(({ id, key }) => [id, key]));
	return rows.map((row) => ({ ...row, quote: known.get(keys.get(row.id) ?? '') ?? null }));
}

type Proof = SkillId | TextMatch;

/** What a quote has to show: words of the text where those were asked for, or else the skill of the best match. */
function proofOf({ matched }: Row): Proof | undefined {
	const text = matched.find(isTextMatch);
	if (text) return text;
	const match = matched.find(isSkillMatch);
	// An implied skill is proved by the one that implies it.
	return match && (match.through?.skill ?? match.skill);
}

function keyOf({ id }: Row, proof: Proof, { vocabulary, blindfold }: Reader): string {
	const what =
		typeof proof === 'string'
			? [proof, vocabulary.version]
			: [passageKey(proof.passage, proof.unfinished)];
	return JSON.stringify([id, blindfold.hides(id), ...what]);
}

/** Of those who are hidden nothing is read but what is left of them: a name must not be cut in two and so pass. */
async function seenOf(
	reader: Reader,
	ids: readonly CandidateId[]
): Promise<Map<CandidateId, Seen>> {
	const { store, people, blindfold, withFacts } = reader;
	const isHidden = (id: CandidateId) => blindfold.hides(id);
	const [open, hidden] = await Promise.all([
		people.read(
			reader,
			ids.filter((id) => !isHidden(id))
		),
		ids.some(isHidden) ? readCandidates(store, ids.filter(isHidden)) : []
	]);
	const seen = new Map(open);
	for (const candidate of hidden) {
		const { profile, facts } = withFacts(candidate);
		const evidenceOf = (skill: SkillId) => facts.evidence.find((each) => each.skill === skill);
		seen.set(candidate.id, {
			profile,
			bestOf: (skill) => bestMention(evidenceOf(skill)?.mentions ?? [])
		});
	}
	return seen;
}

function quoteOf({ profile, bestOf }: Seen, proof: Proof): Quote | null {
	if (typeof proof !== 'string') return wordsSaid(profile, proof);
	const mention = bestOf(proof);
	return mention ? quote(profile, mention.pointer, mention.at, around) : null;
}

/** The first place where the words stand as they were asked for; where they stand apart, that of the first of them. */
function wordsSaid(profile: Profile, { passage, unfinished }: TextMatch): Quote | null {
	const place =
		passageIn(profile, passage, unfinished) ?? passageIn(profile, firstWords(passage), unfinished);
	return place && quote(profile, place.pointer, place.at, around);
}

const firstWords = ({ sides: [runs = []] }: Passage): Passage => ({
	sides: [runs.map((run) => run.slice(0, 1))],
	standing: null
});
