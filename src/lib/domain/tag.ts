import type { CandidateId } from './candidate';

/** The tags that a recruiter gave one candidate, as they are kept: a row of its own, since profiles come and go. */
export interface Tagging {
	readonly id: CandidateId;
	readonly tags: readonly string[];
	/** Milliseconds since 1970, UTC. */
	readonly addedAt: number;
	readonly changedAt: number;
	/** Counts this row's changes, from 1. */
	readonly revision: number;
}

/** A candidate's tags, without the times of the row. */
export type TagsOf = Pick<Tagging, 'id' | 'tags'>;

/** A tag is a label, no note. */
export const longestTag = 40;

/** A tag as it is kept: single spaces, at most `longestTag` characters; empty where nothing is left of it. */
export function cleanTag(text: string): string {
	return text.replace(/\s+/g, ' ').trim().slice(0, longestTag).trim();
}

/** Whether two tags are one: case does not tell tags apart. */
export function isSameTag(a: string, b: string): boolean {
	return foldTag(a) === foldTag(b);
}

/** What is compared of a tag. */
export function foldTag(tag: string): string {
	return cleanTag(tag).toLowerCase();
}

/** Tags with one more, in order of the alphabet; where it is there already it stays as it is written there. */
export function withTag(tags: readonly string[], tag: string): readonly string[] {
	const clean = cleanTag(tag);
	if (!clean || tags.some((one) => isSameTag(one, clean))) return tags;
	return [...tags, clean].sort((a, b) => (foldTag(a) < foldTag(b) ? -1 : 1));
}

/** Tags without one. */
export function withoutTag(tags: readonly string[], tag: string): readonly string[] {
	return tags.some((one) => isSameTag(one, tag))
		? tags.filter((one) => !isSameTag(one, tag))
		: tags;
}
