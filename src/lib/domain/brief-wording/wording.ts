import { age } from './age';
import { family } from './family';
import { health } from './health';
import { origin } from './origin';
import { religion } from './religion';
import type { Ground, WordingRule } from './rule';
import { sex } from './sex';
import { looks, membership } from './standing';

/** Words of a requirement that ask about what nobody may be chosen by, and what to write instead. */
export interface Refusal {
	readonly ground: Ground;
	/** Where they stand, as UTF-16 offsets `[from, to)`. */
	readonly at: readonly [from: number, to: number];
	readonly words: string;
	/** A lawful wording in their place; empty where they are best left out. */
	readonly offer: string;
}

const rules: Readonly<Record<Ground, readonly WordingRule[]>> = {
	age,
	sex,
	origin,
	religion,
	family,
	health,
	looks,
	membership
};

const groundNames: Readonly<Record<Ground, string>> = {
	age: 'age',
	sex: 'sex',
	origin: 'origin',
	religion: 'religion',
	family: 'family life',
	health: 'health',
	looks: 'looks',
	membership: 'membership'
};

/** A sentence that promises to choose nobody by these grounds has to name them. */
const promise =
	/\b(?:regardless of|irrespective of|without regard to|equal[- ](?:employment )?opportunit|discriminat|all (?:ages|genders|sexes|religions|races|nationalities|backgrounds|faiths)|(?:encourage|welcome)s? (?:\w+ ){0,3}(?:women|applications from|people (?:of|with)|candidates (?:of|with)))/i;

/**
 * The words of a text that ask about age, sex, origin, religion, family, health, looks or membership, in order and
 * none overlapping. A help to those who write, no legal advice: it knows common English wordings, and leaves alone
 * what means something else ("young company", "React Native", "single sign-on").
 */
export function refusalsIn(text: string): Refusal[] {
	const all = Object.entries(rules).flatMap(([ground, ofGround]) =>
		ofGround.flatMap((rule) => matchesOf(rule, ground as Ground, text))
	);
	all.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
	const kept: Refusal[] = [];
	for (const refusal of all) {
		if (refusal.at[0] >= (kept.at(-1)?.at[1] ?? 0)) kept.push(refusal);
	}
	return kept.filter(({ at }) => !promise.test(sentenceAround(text, at)));
}

function matchesOf(rule: WordingRule, ground: Ground, text: string): Refusal[] {
	return [...text.matchAll(rule.pattern)].flatMap((match): Refusal[] => {
		const [words, ...groups] = match;
		const at = [match.index, match.index + words.length] as const;
		if (rule.unless?.test(words)) return [];
		if (rule.unlessBefore?.test(text.slice(0, at[0]))) return [];
		if (rule.unlessAfter?.test(text.slice(at[1]))) return [];
		const { offer } = rule;
		return [
			{ ground, at, words, offer: typeof offer === 'string' ? offer : offer(words, ...groups) }
		];
	});
}

function sentenceAround(text: string, [from, to]: readonly [number, number]): string {
	const before =
		text
			.slice(0, from)
			.split(/[.!?\n]/)
			.at(-1) ?? '';
	const after = text.slice(to).split(/[.!?\n]/)[0] ?? '';
	return before + text.slice(from, to) + after;
}

/** What a refusal is about and what to do, in a sentence or two. */
export function refusalWords({ ground, words, offer }: Refusal): string {
	const instead = offer ? `Write “${offer}” instead.` : 'Leave it out.';
	return `“${words}” asks about ${groundNames[ground]}, which nobody may be chosen by. ${instead}`;
}

/** The text with every refused wording replaced or left out; empty where nothing else was in it. */
export function lawfulText(text: string): string {
	let lawful = text;
	// What stood within one refused wording may be refused in its own right: "young salesman".
	for (let left = mostRounds; left > 0 && refusalsIn(lawful).length; left--) {
		lawful = withOffers(lawful);
	}
	return lawful;
}

const mostRounds = 4;

function withOffers(text: string): string {
	let lawful = '';
	let done = 0;
	for (const { at, offer } of refusalsIn(text)) {
		lawful += text.slice(done, at[0]) + offer;
		done = at[1];
	}
	return tidy(lawful + text.slice(done), text);
}

const loose = 'and|or|but|with|a|an|the|must be|be|is|only|preferably|ideally|of|who is|please';

/** Without the spaces, commas and joining words that hang loose where something was left out. */
function tidy(lawful: string, before: string): string {
	if (lawful === before) return before;
	let text = lawful.replace(/\s+/g, ' ').replace(/\(\s*\)/g, '');
	text = text.replace(/\s+([,.;:)])/g, '$1').replace(/([,;:])(?:\s*[,;:.])+/g, '$1');
	let last = '';
	while (last !== text) {
		last = text;
		text = text
			.replace(new RegExp(`(?:^|[\\s,;:]+)(?:${loose})[\\s,;:]*$`, 'i'), '')
			.replace(/^[\s,;:.]+|[\s,;:]+$/g, '')
			.replace(/^(?:and|or|but|with|of)\s+/i, '');
	}
	if (!/[\p{L}\p{N}]/u.test(text)) return '';
	return /^\p{Lu}/u.test(before.trim()) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
