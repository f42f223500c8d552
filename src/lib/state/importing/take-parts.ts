import type { CandidateId } from '$lib/domain/candidate';
import type { Reading } from '$lib/importing/reading';
import type { TakePart } from '$lib/workers/importing/import-api';
import { type FileReport, joinReports } from '$lib/workers/taking-in/file-report';
import { refusal } from './file-rows';

/** What taking a file in asks of what is about it. */
export interface Taking {
	/** Hands over one part after the other, until it is told `false`. */
	readonly read: (take: TakePart) => Promise<void>;
	/** Puts the people of a part into the pool. @param taken who came out of the parts before. */
	readonly take: (part: Reading, taken: readonly CandidateId[] | undefined) => Promise<FileReport>;
	/** Told what became of all parts up to now. */
	readonly onreport: (report: FileReport) => void;
	/** Whether the part behind this one is wanted. */
	readonly goesOn: (part: Reading) => Promise<boolean>;
}

/** What became of a file: it asks what is in its columns, by the key of its heads, or was taken in. */
export type Taken =
	| { readonly asks: string }
	| {
			readonly report: FileReport;
			/** By which the file is kept; empty where nobody came from it. */
			readonly hash: string;
	  };

/**
 * Takes a file in, part by part: each is in the pool before the next is read. A file that is stopped between two parts
 * says so in its report.
 */
export async function takeParts(name: string, taking: Taking): Promise<Taken> {
	const so = {
		report: null as FileReport | null,
		hash: '',
		asks: null as string | null,
		stopped: false
	};
	await taking.read(async (part) => {
		if (part.kind === 'asks') {
			so.asks = part.key;
			return false;
		}
		if (part.kind === 'read' && !part.shortlist) so.hash = part.hash;
		const taken = so.report?.people.map((person) => person.id);
		so.report = joinReports(so.report, await taking.take(part, taken));
		taking.onreport(so.report);
		so.stopped = !(await taking.goesOn(part));
		return !so.stopped;
	});
	if (so.asks !== null) return { asks: so.asks };
	const rest = so.stopped ? [`The import was stopped: the rest of ${name} was not read.`] : [];
	return { report: joinReports(so.report, refusal(name, ...rest)), hash: so.hash };
}
