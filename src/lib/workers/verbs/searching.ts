import type { CandidateId } from '$lib/domain/candidate';
import { emptyQuery, type Query } from '$lib/domain/query';
import type { SkillId } from '$lib/domain/skill';
import type { Facets, SkillCount, ValueCount, ValueFacet } from '$lib/searching/facets/facets';
import { moreValues } from '$lib/searching/facets/more-values';
import { skillsNamed } from '$lib/searching/facets/named-skills';
import { suggest, type Suggestion } from '$lib/searching/near/suggest';
import { idsOf, ordinalOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import { find } from '$lib/searching/search';
import { explainMatch, type Explanation } from '$lib/searching/showing/explain';
import { type Row, rowsOf } from '$lib/searching/showing/rows';
import { type WhyNot, whyNot } from '$lib/searching/showing/why-not';
import { type Similar, similarTo } from '$lib/searching/similar';
import { nameOfSkill } from '$lib/searching/skill-names';
import { besideOf, peopleNamed, type PersonNamed } from '../asking';
import { asKnown, type Patience, untilAll } from '../passages';
import type { PoolCore } from '../pool-core';
import type { Found, ListedRow } from '../showing/found';
import { frontId } from '../showing/front';
import { withQuotes } from '../showing/quoting';

/** Finding candidates and skills in the index. */
export interface SearchingVerbs {
	/**
	 * @param first how many rows come along at once.
	 * @param patience for how many milliseconds profiles may be looked through for phrases, before the answer comes with
	 * what is known by then; ask again to have it go on. Without, until all have been looked at.
	 */
	search(query: Query, first?: number, patience?: number): Promise<Found>;
	/** The counts beside a result; `null` where newer results replaced it. */
	counts(result: number): Promise<Facets | null>;
	/** The rows `from` (included) to `to` (excluded) of a result; `null` where a newer result replaced it. */
	rows(result: number, from: number, to: number): Promise<ListedRow[] | null>;
	/** The ids of a result in order, `from` (included) to `to` (excluded). */
	idsOf(result: number, from: number, to: number): Promise<CandidateId[]>;
	/** How many a query finds besides these candidates. */
	countOthers(query: Query, besides: readonly CandidateId[]): Promise<number>;
	/** Those nearest to a candidate by the skills they show, nearest first. */
	similar(id: CandidateId, limit: number): Promise<Similar[]>;
	/** More values of a field than come with a result, with counts that follow the query. */
	values(query: Query, field: ValueFacet, containing: string): Promise<readonly ValueCount[]>;
	/** The skills that a text may mean, with counts that follow the query. @param most how many. */
	skillsNamed(query: Query, text: string, most: number): Promise<readonly SkillCount[]>;
	/** Why a candidate is not among those who meet a query; `null` where there is none of that id. */
	whyNot(query: Query, id: CandidateId): Promise<WhyNot | null>;
	/** What decides a candidate's place among those who meet a query; `null` where there is none of that id. */
	explain(query: Query, id: CandidateId): Promise<Explanation | null>;
	/** Candidates whose name begins with a text or is near to it. */
	peopleNamed(text: string, most: number): Promise<PersonNamed[]>;
	/** Skills whose names are near to what is typed, those that somebody has. */
	suggest(text: string, limit: number): Promise<Suggestion[]>;
	/** The same among skills of the vocabulary alone, those that nobody has included. */
	suggestKnown(text: string, limit: number): Promise<Suggestion[]>;
	/** The names of skills, in order. */
	skillNames(skills: readonly SkillId[]): Promise<string[]>;
}

export function searchingVerbs(core: PoolCore): SearchingVerbs {
	/** The last result, from which rows are taken; the one before it may still be asked for. */
	const results = new Map<number, ReturnType<typeof find> & { index: PoolIndex }>();
	let searches = frontId;
	/** A search that another one overtook looks no further. */
	let runs = 0;
	/** A result by its id. The page may show the front before anybody has searched here: it is found when it is asked for. */
	const known = (id: number) => {
		if (id === frontId && searches === frontId && !results.has(id)) {
			const { index } = core;
			results.set(id, { ...find(index, core.names, core.blindfold.query(emptyQuery)), index });
		}
		return results.get(id);
	};
	/** A query as it may be answered, and what it is held against. */
	const asking = async (query: Query, patience: Patience) => {
		const { index } = core;
		const asked = core.blindfold.query(query);
		return { index, asked, beside: await besideOf(core, index, asked, patience) };
	};
	const shown = async (rows: readonly Row[]) =>
		core.blindfold.rows(core.store, await withQuotes(core, rows));
	return {
		async search(query, first = 0, patience = Infinity) {
			const run = ++runs;
			const isOvertaken = () => run !== runs;
			const { index, asked, beside } = await asking(query, { most: patience, isOvertaken });
			const result = find(index, core.names, asked, beside);
			const id = ++searches;
			results.set(id, { ...result, index });
			results.delete(id - 2);
			const { ids, ...found } = result.matches;
			const rows = rowsOf(index, result.matches, 0, Math.min(first, ids.length));
			return { ...found, id, first: await shown(rows) };
		},

		async counts(resultId) {
			return known(resultId)?.count() ?? null;
		},

		async rows(resultId, from, to) {
			const found = known(resultId);
			return found ? shown(rowsOf(found.index, found.matches, from, to)) : null;
		},

		async idsOf(resultId, from, to) {
			const found = known(resultId);
			return found ? idsOf(found.index, found.matches.ids.subarray(from, to)) : [];
		},

		async countOthers(query, besides) {
			const { index, asked, beside } = await asking(query, untilAll);
			const { ids, total } = find(index, core.names, asked, beside).matches;
			const known = new Set(besides.map((id) => ordinalOf(index, id)));
			return total - ids.reduce((count, ordinal) => count + Number(known.has(ordinal)), 0);
		},

		async similar(id, limit) {
			return core.blindfold.similar(core.store, similarTo(core.index, id, limit));
		},

		async values(query, field, containing) {
			const { index, asked, beside } = await asking(query, asKnown);
			return moreValues(index, core.names, asked, field, containing, beside).values;
		},

		async skillsNamed(query, text, most) {
			const { index, asked, beside } = await asking(query, asKnown);
			return skillsNamed(index, core.names, asked, text, most, beside);
		},

		async whyNot(query, id) {
			const { index, asked, beside } = await asking(query, { ...asKnown, first: [id] });
			const answer = whyNot(index, core.names, asked, id, beside);
			return answer && { ...answer, name: core.blindfold.name(id, answer.name) };
		},

		async explain(query, id) {
			const { index, asked, beside } = await asking(query, { ...asKnown, first: [id] });
			return explainMatch(index, core.names, asked, id, beside);
		},

		async peopleNamed(text, most) {
			// Whom a name finds would tell whose it is.
			if (core.blindfold.blinding.on) return [];
			return peopleNamed(core.index, core.names, text, most);
		},

		async suggest(text, limit) {
			return suggest(core.index, core.names, text, limit);
		},

		async suggestKnown(text, limit) {
			const all = suggest(core.index, core.names, text, Infinity);
			return all.filter(({ skill }) => core.vocabulary.skills.has(skill)).slice(0, limit);
		},

		async skillNames(skills) {
			return skills.map((skill) => nameOfSkill(core.index, core.names, skill));
		}
	};
}
