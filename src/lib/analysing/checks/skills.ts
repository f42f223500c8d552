import type { Check } from '$lib/domain/check';
import type { Evidence, Mention } from '$lib/domain/evidence';
import type { JsonPointer } from '$lib/domain/pointer';
import { counted } from '$lib/writing/figures';
import { someWords } from '$lib/writing/lists';

/** Names beyond these are counted, not read out. */
const namedAtMost = 8;

/** What is listed on its own and shown in no role. No verdict: most lists are longer than the space for proof. */
export function listedInNoRole(evidence: readonly Evidence[]): Check[] {
	const skills = evidence.filter(
		({ step, mentions }) => step !== null && step !== 'role' && mentions.some(isListing)
	);
	if (!skills.length) return [];
	const named = names(skills);
	return [
		{
			kind: 'listed-in-no-role',
			finding: `${count(skills)} listed and shown in no role: ${named}`,
			question: `Where have you used ${named}?`,
			pointers: pointersOf(skills, isListing),
			skills: skills.map(({ skill }) => skill)
		}
	];
}

/**
 * What the sentences of a role show and no list names, neither the skill lists nor the tags of a role or project.
 * A name that only stands within a longer one ("UPI" in "UPI Autopay") is not asked about.
 */
export function usedButUnlisted(evidence: readonly Evidence[]): Check[] {
	const skills = evidence.filter(({ step, mentions }) => step === 'role' && areUnlisted(mentions));
	if (!skills.length || !evidence.some(({ mentions }) => mentions.some(isListing))) return [];
	const named = names(skills);
	return [
		{
			kind: 'used-but-unlisted',
			finding: `${count(skills)} shown at work and not listed: ${named}`,
			question: `How well do you know ${named}, which you mention and do not list?`,
			pointers: pointersOf(skills, () => true),
			skills: skills.map(({ skill }) => skill)
		}
	];
}

/** Whether no list holds any of a skill's mentions, and one of them is plainly of it. */
function areUnlisted(mentions: readonly Mention[]): boolean {
	let isPlain = false;
	for (const mention of mentions) {
		if (isTag(mention) || isListing(mention)) return false;
		isPlain ||= !mention.within && !mention.past;
	}
	return isPlain;
}

function isListing({ step, home, pointer }: Mention): boolean {
	return step === 'listed' && !home && pointer.startsWith('/skills/');
}

/** A tag is an element of a list right under its role or project; looking there spares a search of the pointer. */
function isTag({ home, pointer }: Mention): boolean {
	if (!home) return false;
	return (
		pointer.startsWith('/x-skills/', home.length) || pointer.startsWith('/keywords/', home.length)
	);
}

function count(skills: readonly Evidence[]): string {
	return counted(skills.length, 'skill');
}

function names(skills: readonly Evidence[]): string {
	return someWords(
		skills.map(({ name }) => name),
		namedAtMost
	);
}

/** The texts of those mentions that count, each once. */
function pointersOf(skills: readonly Evidence[], counts: (mention: Mention) => boolean) {
	const pointers = new Set<JsonPointer>();
	for (const { mentions } of skills) {
		for (const mention of mentions) if (counts(mention)) pointers.add(mention.pointer);
	}
	return [...pointers];
}
