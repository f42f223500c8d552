import { sentenceCase } from '$lib/writing/sentence-case';
import { age } from './age';
import { family } from './family';
import { french } from './french';
import { german } from './german';
import { health } from './health';
import { origin } from './origin';
import { portuguese } from './portuguese';
import { religion } from './religion';
import { type Ground, grounds, type Rules, type WordingRule } from './rule';
import { sex } from './sex';
import { spanish } from './spanish';
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

const english: Rules = { age, sex, origin, religion, family, health, looks, membership };

/** Of every language at once: adverts mix them, and no wording of one is a harmless word of another. */
const rules = [english, german, french, spanish, portuguese].flatMap((language) =>
	grounds.flatMap((ground) => (language[ground] ?? []).map((rule) => ({ ground, rule })))
);

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

/** A sentence that promises to choose nobody by these grounds, or invites whom others turn away, has to name them. */
const promises = [
	/\b(?:regardless of|irrespective of|without regard to|equal[- ](?:employment )?opportunit|discriminat|all (?:ages|genders|sexes|religions|races|nationalities|backgrounds|faiths)|(?:encourage|welcome)s? (?:\w+ ){0,3}(?:women|applications from|people (?:of|with)|candidates (?:of|with)))/i,
	/unabhängig von|ungeachtet|Chancengleichheit|Gleichbehandlung|Diskriminierung|diskriminier|(?:freuen uns|begrüßen|willkommen|erwünscht|bevorzugt|bei gleicher Eignung)/i,
	/sans distinction|quel(?:le)?s? que soi|égalité des chances|discriminat|à compétences égales|ouverte?s? (?:à toute?s|aux personnes)/i,
	/independientemente d|sin distinción|sin importar|igualdad de oportunidades|discrimina|abiert[oa]s? a (?:todas|personas)/i,
	/independentemente d|sem distinção|independente d[aeo]|igualdade de oportunidades|discrimina|abert[oa]s? a (?:todas|pessoas)|também para p/i
];

/**
 * The words of a text that ask about age, sex, origin, religion, family, health, looks or membership, in order and
 * none overlapping. A help to those who write, no legal advice: it knows common wordings in English, German, French,
 * Spanish and Portuguese, and leaves alone what means something else ("young company", "React Native", "single sign-on").
 * What is offered is in the language of what it replaces.
 */
export function refusalsIn(text: string): Refusal[] {
	const all = rules.flatMap(({ ground, rule }) => matchesOf(rule, ground, text));
	all.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
	const kept: Refusal[] = [];
	for (const refusal of all) {
		if (refusal.at[0] >= (kept.at(-1)?.at[1] ?? 0)) kept.push(refusal);
	}
	return kept.filter(({ at }) => {
		const sentence = sentenceAround(text, at);
		return !promises.some((promise) => promise.test(sentence));
	});
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

/** Words that join: at an end they hang loose. */
const joining = {
	last: [
		'and|or|but|with|a|an|the|must be|be|is|only|preferably|ideally|of|who is|please',
		'und|oder|mit|eine?[rn]?|ist|sind|sein|bitte|idealerweise|vorzugsweise|möglichst|du bist|sie sind|im|von',
		"et|ou|avec|une?|la|le|être|est|idéalement|de préférence|vous êtes|de|d[’']|en",
		'y|e|o|con|una?|ser|es|preferentemente|idealmente|de|en',
		'ou|com|uma?|seja|é|preferencialmente|de|em'
	].join('|'),
	first: 'and|or|but|with|of|und|oder|mit|et|ou|avec|y|con|de|com'
};

/** Without the spaces, commas and joining words that hang loose where something was left out. */
function tidy(lawful: string, before: string): string {
	if (lawful === before) return before;
	let text = lawful.replace(/\s+/g, ' ').replace(/\(\s*\)/g, '');
	text = text.replace(/\s+([,.;:)])/g, '$1').replace(/([,;:])(?:\s*[,;:.])+/g, '$1');
	let last = '';
	while (last !== text) {
		last = text;
		text = text
			.replace(new RegExp(`(?:^|[\\s,;:]+)(?:${joining.last})[\\s,;:]*$`, 'i'), '')
			.replace(/^[\s,;:.]+|[\s,;:]+$/g, '')
			.replace(new RegExp(`^(?:${joining.first})\\s+`, 'i'), '');
	}
	if (!/[\p{L}\p{N}]/u.test(text)) return '';
	return /^\p{Lu}/u.test(before.trim()) ? sentenceCase(text) : text;
}
