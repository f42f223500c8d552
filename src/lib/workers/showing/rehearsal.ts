import type { Blindfold } from '../blindfold';
import { emptyQuery } from '$lib/domain/query';
import { find } from '$lib/searching/search';
import { rowsOf } from '$lib/searching/showing/rows';
import type { SkillNames } from '$lib/searching/skill-names';
import { TextsWanted } from '$lib/searching/whole-text/held';
import { type Reader, withQuotes } from './quoting';

/** What answers are made of. */
export interface Stage extends Reader {
	readonly names: SkillNames;
	readonly blindfold: Pick<Blindfold, 'hides' | 'query'>;
}

/**
 * What is typed letter by letter takes these ways between it: nothing yet, a beginning that is looked for in names, a
 * slip in a whole word and in one that is only begun, one word more, and words that only a text says.
 */
const typed = ['', 's', 'se', 'sneo', 'seinor', 'senior a', 'because of'];
/** As many as a window shows. */
const rows = 9;
/** So many are looked through beside them, some milliseconds. */
const practised = 5;

/**
 * Answers what nobody asked, as it would be answered: tables are made of an index for the first who asks, and the
 * browser compiles each way through the code for the first who takes it. Somebody who types would wait for both.
 * @param pause is awaited before each answer.
 */
export async function rehearse(stage: Stage, pause: () => Promise<void>): Promise<void> {
	for (const words of typed) {
		await pause();
		try {
			const { index } = stage;
			const query = stage.blindfold.query({ ...emptyQuery, words });
			const { matches, count } = find(index, stage.names, query);
			await withQuotes(stage, rowsOf(index, matches, 0, rows));
			count();
			stage.people.practise(stage, practised);
		} catch (error) {
			// They are read at leisure, and who needs them before has to wait anyway.
			if (!(error instanceof TextsWanted)) throw error;
		}
	}
}
