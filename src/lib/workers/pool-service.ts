import { type Beginning, beginOpening } from './beginning';
import { type Analyst, analystHere } from './indexing/analyst';
import { waitingForTexts } from './indexing/waiting-for-texts';
import type { PoolApi } from './pool-api';
import { PoolCore } from './pool-core';
import { blindingVerbs } from './verbs/blinding';
import { changingVerbs } from './verbs/changing';
import { keepingVerbs } from './verbs/keeping';
import { savingVerbs } from './verbs/saving';
import { searchingVerbs } from './verbs/searching';
import { selectingVerbs } from './verbs/selecting';
import { shortlistingVerbs } from './verbs/shortlisting';
import { takingInVerbs } from './verbs/taking-in';
import { teachingVerbs } from './verbs/teaching';

/**
 * The pool behind a message boundary: stored candidates, their facts, and the index over both. A new verb goes
 * into the file of its idea in verbs/, its words first.
 * @param analyst who does the heavy work on the index.
 * @param beginning what was begun before this was loaded.
 */
export function poolService(
	analyst: Analyst = analystHere(),
	beginning: Beginning = beginOpening()
): PoolApi {
	const core = new PoolCore(analyst, beginning);
	const readTexts = () => core.follower.readTexts();
	const searching = waitingForTexts(readTexts, searchingVerbs(core));
	const first = <T>(answer: Promise<T>) => answer.finally(() => core.tellAnswered());
	return {
		...searching,
		...waitingForTexts(readTexts, savingVerbs(core)),
		...changingVerbs(core),
		...takingInVerbs(core),
		...teachingVerbs(core),
		...keepingVerbs(core),
		...blindingVerbs(core),
		...selectingVerbs(core, searching.idsOf),
		...shortlistingVerbs(core),

		open: (...asked) => core.open(...asked),

		search: (...asked) => first(core.leisure.whileAnswering(() => searching.search(...asked))),

		rows: (...asked) => first(core.leisure.whileAnswering(() => searching.rows(...asked)))
	};
}
