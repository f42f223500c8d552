import { counted } from '$lib/comparing/words';
import type { FileRow } from '$lib/state/importing.svelte';

/** What became of all files in one line: "3 files read: 2 added, 1 already there, 1 refused". */
export function outcomeCounts(rows: readonly FileRow[]): string {
	const reports = rows.flatMap(({ report }) => report ?? []);
	const people = reports.flatMap((report) => report.people);
	const of = (outcome: string) => people.filter((person) => person.outcome === outcome).length;
	const parts = [
		[of('added'), 'added'],
		[of('updated'), 'updated'],
		[of('already there'), 'already there'],
		[reports.reduce((sum, { refused }) => sum + refused.length, 0), 'refused']
	] as const;
	const words = parts.flatMap(([count, word]) => (count ? `${count} ${word}` : []));
	return `${counted(reports.length, 'file')} read${words.length ? ': ' : ''}${words.join(', ')}`;
}
