import type { Brief } from '$lib/domain/brief';
import type { CandidateId } from '$lib/domain/candidate';
import type { MovedJudgement } from '$lib/domain/merger';
import type { Database } from '../database/database';
import { isLive } from '../database/rows';

/**
 * For this room only: what was judged of one candidate for briefs holds for another, but where that one was judged too.
 * @returns what it takes to give it back.
 */
export async function giveUpJudgements(
	db: Database,
	stays: CandidateId,
	goes: CandidateId,
	now: number
): Promise<MovedJudgement[]> {
	const moved: MovedJudgement[] = [];
	for (const brief of await briefsOf(db)) {
		const own = new Set(
			brief.judged.flatMap((one) => (one.candidate === stays ? one.requirement : []))
		);
		const theirs = brief.judged.filter(({ candidate }) => candidate === goes);
		if (!theirs.length) continue;
		moved.push(
			...theirs.map((judged) => ({
				brief: brief.id,
				judged,
				givenUp: own.has(judged.requirement)
			}))
		);
		const judged = brief.judged.flatMap((one) => {
			if (one.candidate !== goes) return one;
			return own.has(one.requirement) ? [] : { ...one, candidate: stays };
		});
		await save(db, brief, judged, now);
	}
	return moved;
}

/**
 * For this room only: gives it back. What went over goes back as it stands now; what was taken back since stays so.
 */
export async function takeBackJudgements(
	db: Database,
	stays: CandidateId,
	moved: readonly MovedJudgement[],
	now: number
): Promise<void> {
	for (const brief of await briefsOf(db)) {
		const here = moved.filter((one) => one.brief === brief.id);
		if (!here.length) continue;
		const known = new Set(brief.requirements.map(({ id }) => id));
		const went = new Map(
			here.flatMap(({ judged, givenUp }) => (givenUp ? [] : [[judged.requirement, judged]]))
		);
		const back = brief.judged.map((one) => {
			const { candidate } = (one.candidate === stays && went.get(one.requirement)) || one;
			return { ...one, candidate };
		});
		const given = here.flatMap(({ judged, givenUp }) => (givenUp ? judged : []));
		await save(db, brief, [...back, ...given.filter((one) => known.has(one.requirement))], now);
	}
}

async function briefsOf(db: Database): Promise<Brief[]> {
	return (await db.briefs.toArray()).filter((row) => isLive(row));
}

async function save(
	db: Database,
	brief: Brief,
	judged: Brief['judged'],
	now: number
): Promise<void> {
	await db.briefs.put({ ...brief, judged, changedAt: now, revision: brief.revision + 1 });
}
