import { passagesOf } from '$lib/analysing/passages';
import { mentionsIn } from '$lib/analysing/mentions';
import type { Mention } from '$lib/domain/evidence';
import type { Profile } from '$lib/domain/profile';
import { type Quote, quote } from '$lib/domain/quote';
import { type SkillId, stepHeight } from '$lib/domain/skill';
import { isSkillMatch, isTextMatch, type TextMatch } from '$lib/searching/matches';
import { memo } from '$lib/searching/memo';
import type { PoolIndex } from '$lib/searching/pool-index';
import type { Row } from '$lib/searching/rows';
import { phraseIn } from '$lib/searching/texts/in-profile';
import { readProfiles } from '$lib/storing/reading';
import type { Store } from '$lib/storing/store';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import type { ListedRow } from './pool-api';

/** So many characters to each side of the words, about two lines of a row. */
const around = 70;

interface Reader {
	readonly store: Store;
	readonly index: PoolIndex;
	readonly vocabulary: Vocabulary;
}

/** Quotes of one state of the pool: whoever types on asks for the same people and skills with every key. */
const quotesOf = memo((index: PoolIndex) => {
	void index;
	return new Map<string, Quote | null>();
});

/** Gives each row the words of the profile that prove its best match. Reads only the profiles of these rows. */
export async function withQuotes(reader: Reader, rows: readonly Row[]): Promise<ListedRow[]> {
	const { store, index, vocabulary } = reader;
	const known = quotesOf(index);
	const wanted = rows.flatMap((row) => {
		const proof = proofOf(row);
		return proof ? [{ id: row.id, proof, key: keyOf(row, proof, vocabulary) }] : [];
	});
	const unknown = wanted.filter(({ key }) => !known.has(key));
	const profiles = await readProfiles(
		store,
		unknown.map(({ id }) => id)
	);
	for (const { id, proof, key } of unknown) {
		const profile = profiles.get(id);
		if (profile) known.set(key, quoteOf(profile, proof, vocabulary));
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

function keyOf({ id }: Row, proof: Proof, { version }: Vocabulary): string {
	const what = typeof proof === 'string' ? [proof, version] : [proof.said, proof.unfinished];
	return JSON.stringify([id, ...what]);
}

function quoteOf(profile: Profile, proof: Proof, vocabulary: Vocabulary): Quote | null {
	return typeof proof === 'string'
		? wordsShowing(profile, proof, vocabulary)
		: wordsSaid(profile, proof);
}

/** Only mentions are looked for: the other facts of a profile take as long again, and a row shows none of them. */
function wordsShowing(profile: Profile, skill: SkillId, vocabulary: Vocabulary): Quote | null {
	const mentioned = mentionsIn(passagesOf(profile), vocabulary);
	const mention = bestMention(mentioned.find((each) => each.skill === skill)?.mentions ?? []);
	return mention ? quote(profile, mention.pointer, mention.at, around) : null;
}

/** The first place where the words stand; where they stand apart, that of the first of them. */
function wordsSaid(profile: Profile, { said, unfinished }: TextMatch): Quote | null {
	const place = phraseIn(profile, said, unfinished) ?? phraseIn(profile, said.slice(0, 1));
	return place && quote(profile, place.pointer, place.at, around);
}

/** The strongest mention; among equals a sentence says more than a tag, so the longer surroundings win. */
function bestMention(mentions: readonly Mention[]): Mention | undefined {
	const worth = (mention: Mention) =>
		stepHeight(mention.step) * 2 + (mention.pointer.includes('/highlights/') ? 1 : 0);
	return [...mentions].sort((a, b) => worth(b) - worth(a))[0];
}
