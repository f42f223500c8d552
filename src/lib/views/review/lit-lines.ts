import type { ReviewField, ReviewGroup } from '$lib/state/reviewing/review.svelte';

/** Names a line of the file among all of them. */
export function lineKey(page: number, line: number): string {
	return `${page}:${line}`;
}

/** The lines that say a field. */
export function linesOf(field: ReviewField | undefined): ReadonlySet<string> {
	return new Set(field?.source.map(({ page, line }) => lineKey(page, line)));
}

/** The field that a line says; the first where it says several, and none where it is a heading or was left out. */
export function fieldOf(groups: readonly ReviewGroup[], line: string): ReviewField | undefined {
	return groups.flatMap(({ fields }) => fields).find((field) => linesOf(field).has(line));
}
