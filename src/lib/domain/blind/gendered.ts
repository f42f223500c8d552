import { sentenceCase } from '$lib/writing/sentence-case';
import { type Edit, edited, withoutClashes } from './edits';

/** Words that tell somebody's sex, and the word for anybody. */
const neutral: Readonly<Record<string, string>> = {
	he: 'they',
	she: 'they',
	him: 'them',
	his: 'their',
	hers: 'theirs',
	himself: 'themselves',
	herself: 'themselves',
	man: 'person',
	woman: 'person',
	men: 'people',
	women: 'people',
	gentleman: 'person',
	gentlemen: 'people',
	lady: 'person',
	ladies: 'people',
	girl: 'young person',
	girls: 'young people',
	boy: 'young person',
	boys: 'young people',
	male: '[gender]',
	female: '[gender]',
	mother: 'parent',
	father: 'parent',
	husband: 'spouse',
	wife: 'spouse',
	son: 'child',
	daughter: 'child',
	sons: 'children',
	daughters: 'children',
	brother: 'sibling',
	sister: 'sibling',
	maternity: 'parental',
	paternity: 'parental',
	housewife: 'homemaker',
	househusband: 'homemaker',
	alumnus: 'graduate',
	alumna: 'graduate',
	waiter: 'server',
	waitress: 'server',
	actress: 'actor',
	stewardess: 'flight attendant',
	hostess: 'host',
	headmaster: 'head teacher',
	headmistress: 'head teacher',
	sorority: 'student society',
	fraternity: 'student society',
	fireman: 'firefighter',
	policeman: 'police officer',
	policewoman: 'police officer',
	foreman: 'supervisor',
	cameraman: 'camera operator',
	draftsman: 'drafter',
	draughtsman: 'drafter',
	freshman: 'first-year student',
	...ofEnding('chair', '', 's'),
	...ofEnding('business', 'person', 'people'),
	...ofEnding('sales', 'person', 'people'),
	...ofEnding('spokes', 'person', 'people'),
	...ofEnding('crafts', 'person', 'people'),
	...ofEnding('sports', 'person', 'people'),
	...ofEnding('service', ' member', ' members')
};

function ofEnding(stem: string, one: string, many: string): Record<string, string> {
	return {
		[stem + 'man']: stem + one,
		[stem + 'woman']: stem + one,
		[stem + 'men']: stem + many,
		[stem + 'women']: stem + many
	};
}

const word = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(${Object.keys(neutral).join('|')})(?![\p{L}\p{N}])`,
	'giu'
);
const her = /(?<![\p{L}\p{N}])her(?![\p{L}\p{N}])(\s+\p{L})?/giu;
/** A form of address before a name, with the space after it. */
const address =
	/(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Sir|Madam|Shri|Smt|Kumari|Herr|Frau|Señora?|Sra?\.(?=\s\p{Lu})|Monsieur|Madame|Mme)\.?\s+(?=\p{Lu})/gu;
/** "(she/her)": all such statements go, since any of them tells. */
const pronouns =
	/\s*\(?(?<![\p{L}/])(?:she|he|they)\/(?:her|him|them|they)(?:\/\p{L}+)?(?!\p{L})\)?/giu;
/** A verb that goes with "they" then, perhaps after a word like "also". */
const verb = new RegExp(
	String.raw`(?<![\p{L}\p{N}])s?he((?:\s+(?:also|now|still|often|always|currently|regularly|then))*\s+)(is|was|has|does|\p{L}+s)(?![\p{L}’'])`,
	'giu'
);
const plural: Readonly<Record<string, string>> = {
	is: 'are',
	was: 'were',
	has: 'have',
	does: 'do',
	goes: 'go',
	focuses: 'focus'
};
/** Words in -s that may follow "he" and are no verbs of now. */
const noVerbs = new Set([
	'always',
	'besides',
	'his',
	'this',
	'thus',
	'as',
	'plus',
	'perhaps',
	'sometimes',
	'across'
]);

/** The form of a verb that goes with "they": "knows" → "know", "carries" → "carry", "teaches" → "teach". */
function pluralOf(form: string): string {
	const known = plural[form];
	if (known) return known;
	if (noVerbs.has(form) || /(?:ss|us|is)$/.test(form)) return form;
	if (/[^aeiou]ies$/.test(form)) return form.replace(/ies$/, 'y');
	const hissing = /(?<=ss|sh|ch|x|zz)es$/;
	return hissing.test(form) ? form.replace(hissing, '') : form.slice(0, -1);
}

/** Gendered words of a text with neutral ones in their place, in the case they were written in. */
export function genderEdits(text: string): Edit[] {
	return [
		...[...text.matchAll(pronouns)].map(({ index, 0: found }) => edit(index, found, '')),
		...[...text.matchAll(address)].map(({ index, 0: found }) => edit(index, found, '')),
		...[...text.matchAll(verb)].flatMap(({ index, 0: found, 1: between = ' ', 2: form = '' }) =>
			/^S?HE/.test(found) && form !== form.toUpperCase()
				? []
				: [edit(index, found, likeCase('they', found) + between + pluralOf(form.toLowerCase()))]
		),
		...[...text.matchAll(her)].flatMap(({ index, 0: found, 1: next }) =>
			abbreviation(found.slice(0, 3))
				? []
				: [edit(index, found.slice(0, 3), likeCase(next ? 'their' : 'them', found.slice(0, 3)))]
		),
		...[...text.matchAll(word)].flatMap(({ index, 0: found }) =>
			abbreviation(found)
				? []
				: [edit(index, found, likeCase(neutral[found.toLowerCase()] ?? found, found))]
		)
	];
}

/** "HE" is higher education and "MAN" a maker of lorries. */
function abbreviation(found: string): boolean {
	return found.length <= 3 && found === found.toUpperCase();
}

function edit(from: number, found: string, words: string): Edit {
	return { from, to: from + found.length, with: words };
}

function likeCase(words: string, written: string): string {
	if (written.length > 3 && written === written.toUpperCase()) return words.toUpperCase();
	const capital = /^\p{Lu}/u.test(written);
	return capital ? sentenceCase(words) : words;
}

/** A text that belongs to no one person, a title among others, without words that tell somebody's sex. */
export function withoutGender(text: string): string {
	return edited(text, withoutClashes(genderEdits(text)));
}
