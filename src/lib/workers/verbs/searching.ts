import { emptyQuery, type Query } from '$lib/domain/query';
import { explainMatch } from '$lib/searching/showing/explain';
import { moreValues } from '$lib/searching/facets/more-values';
import { idsOf, ordinalOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import { type Row, rowsOf } from '$lib/searching/showing/rows';
import { type Result, search } from '$lib/searching/search';
import { similarTo } from '$lib/searching/similar';
import { nameOfSkill } from '$lib/searching/skill-names';
import { suggest } from '$lib/searching/near/suggest';
import { whyNot } from '$lib/searching/showing/why-not';
import { besideOf, peopleNamed } from '../asking';
import { frontId } from '../showing/front';
import { asKnown, type Patience, untilAll } from '../passages';
import type { PoolApi } from '../pool-api';
import type { PoolCore } from '../pool-core';
import { withQuotes } from '../showing/quoting';
import { ReadingAhead } from '../showing/reading-ahead';

type Verbs = Pick<
	PoolApi,
	| 'search'
	| 'rows'
	| 'idsOf'
	| 'countOthers'
	| 'similar'
	| 'values'
	| 'whyNot'
	| 'explain'
	| 'peopleNamed'
	| 'suggest'
	| 'suggestKnown'
	| 'skillNames'
>;

/** Finding candidates and skills in the index. */
export function searchingVerbs(core: PoolCore): Verbs {
	/** The last result, from which rows are taken; the one before it may still be asked for. */
	const results = new Map<number, { result: Result; index: PoolIndex }>();
	let searches = frontId;
	/** A search that another one overtook looks no further. */
	let runs = 0;
	const ahead = new ReadingAhead(core);
	/** A result by its id. The page may show the front before anybody has searched here: it is found when it is asked for. */
	const known = (id: number) => {
		if (id === frontId && searches === frontId && !results.has(id)) {
			const { index } = core;
			const result = search(index, core.names, core.blindfold.query(emptyQuery));
			results.set(id, { result, index });
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
			const result = search(index, core.names, asked, beside);
			const id = ++searches;
			results.set(id, { result, index });
			results.delete(id - 2);
			const rows = rowsOf(index, result, 0, Math.min(first, result.total));
			try {
				return { ...withoutIds(result), id, first: await shown(rows) };
			} finally {
				ahead.afterAnswer();
			}
		},

		async rows(resultId, from, to) {
			const found = known(resultId);
			return found ? shown(rowsOf(found.index, found.result, from, to)) : null;
		},

		async idsOf(resultId, from, to) {
			const found = known(resultId);
			return found ? idsOf(found.index, found.result.ids.subarray(from, to)) : [];
		},

		async countOthers(query, besides) {
			const { index, asked, beside } = await asking(query, untilAll);
			const { ids, total } = search(index, core.names, asked, beside);
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

/** A result as it crosses to the page: its ordinals mean nothing there, and there may be 100,000 of them. */
function withoutIds(result: Result): Omit<Result, 'ids'> {
	const { ids, ...found } = result;
	void ids;
	return found;
}
