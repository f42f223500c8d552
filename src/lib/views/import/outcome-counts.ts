import type { FileRow } from '$lib/state/importing/importing.svelte';
import { counted, figure } from '$lib/writing/figures';

/**
 * What became of all files in one line: "3 files read: 2 added, 1 already there, 1 refused". Of one file alone
 * (`what` is `null`): "200 added, 3 refused".
 */
export function outcomeCounts(rows: readonly FileRow[], what: 'files' | null = 'files'): string {
	const done = rows.filter(({ state }) => state === 'done');
	const reports = done.flatMap(({ report }) => report ?? []);
	const people = reports.flatMap((report) => report.people);
	const of = (outcome: string) => people.filter((person) => person.outcome === outcome).length;
	const parts = [
		[of('added'), 'added'],
		[of('updated'), 'updated'],
		[of('already there'), 'already there'],
		[reports.reduce((sum, { refused }) => sum + refused.length, 0), 'refused'],
		[rows.filter(({ state }) => state === 'asks').length, 'waiting for its columns'],
		[rows.filter(({ state }) => state === 'skipped').length, 'skipped']
	] as const;
	const words = parts.flatMap(([count, word]) => (count ? `${figure(count)} ${word}` : []));
	if (!what) return words.join(', ');
	return `${counted(reports.length, 'file')} read${words.length ? ': ' : ''}${words.join(', ')}`;
}
