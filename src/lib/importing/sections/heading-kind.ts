import { foldCase, squeeze, wordsOf } from '../words/fold-words';
import headings from '../words/headings.json';
import { companyForms, companyKinds, titleHeads } from '../words/lists';
import { isSlip } from '../words/slip';
import { remembering } from '../words/remembering';

/** What a section of a résumé is about; `head` is what stands before the first, `other` what no list knows. */
export type SectionKind = Exclude<keyof typeof headings, 'qualifiers' | 'joiners'> | 'head';

/** What the words of a heading say. */
export interface HeadingKind {
	readonly kind: SectionKind;
	/** 1 where a list has the very words, less where only a part of them is known. */
	readonly certainty: number;
}

const { qualifiers, joiners, ...kinds } = headings;
const byWords = new Map<string, SectionKind>();
for (const [kind, languages] of Object.entries(kinds)) {
	for (const phrase of Object.values(languages).flat()) {
		if (!byWords.has(squeeze(phrase))) byWords.set(squeeze(phrase), kind as SectionKind);
	}
}
const qualifying = new Set(Object.values(qualifiers).flat().map(squeeze));
const joining = new Set(joiners.map(foldCase));
const documentWords = new Set(
	[
		'resume',
		'résumé',
		'cv',
		'curriculum vitae',
		'curriculum vitæ',
		'lebenslauf',
		'currículum',
		'currículo',
		'curriculum',
		'vita',
		'portfolio',
		'hoja de vida',
		'tabellarischer lebenslauf',
		'my resume',
		'my cv',
		'biodata',
		'bio-data',
		'curriculum vita'
	].map(squeeze)
);

/** What stands between two things a heading names; in "Project+" and "C++" it is part of the name. */
const between = /[&/,|]|(?<![\p{L}+])\+|\+(?=\p{L})/gu;
const mostWords = 7;
/** What a heading names besides is of no more words: "Built and maintained ovens for many …" is a sentence. */
const mostUnknown = 3;
const longest = 70;

/** "01 / Stack", "1. Education", "IV) Skills", "— Work —", "Skills:", "🎓 Education": the words alone. */
export function headingWords(text: string): string {
	return text
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.replace(/^(?:\d{1,2}|[IVX]{1,4}|[A-H])\s?[./):|–—-]+\s*(?=\p{L})/u, '')
		.replace(/^\d{1,2}\s+(?=\p{L})/u, '')
		.replace(/[^\p{L}\p{N})+#]+$/u, '');
}

/** Whether a text only says what the document is: "Curriculum Vitae". */
export function isDocumentWord(text: string): boolean {
	if (text.length >= 40) return false;
	const words = squeeze(headingWords(text));
	return documentWords.has(words) || misspelt.test(words);
}

/** "Curriculam Vitae" and "Currculum Vita" stand over many a résumé. */
const misspelt = /^cur+[a-z]{3,7}vita?e?$/;

/** What section a text would head, by its words alone; `null` where they are of no heading. */
export const headingKind = remembering(kindSaid);

function kindSaid(text: string): HeadingKind | null {
	if (text.length > longest) return null;
	const plain = headingWords(text);
	const exact = byWords.get(squeeze(plain));
	if (exact) return { kind: exact, certainty: 1 };
	const bare = plain.replace(/\s*\([^()]*\)$/, '');
	const words = wordsOf(bare.replace(between, ' and ')).map(({ word }) => word);
	if (!words.length || words.length > mostWords + 2) return null;
	const parts = split(words);
	const said = parts.map(kindOf);
	// What was done at work stands first under "Leadership and Experience" too.
	if (said.includes('volunteer') && said.includes('work')) return { kind: 'work', certainty: 0.8 };
	// "Architect, DevOps, Founder" and "An IT and Fictional Consulting Company" name posts and houses.
	const isOther =
		parts.length > 1 &&
		parts.some((part, i) => said[i] === null && (namesEntry(part) || part.length > mostUnknown));
	if (isOther) return null;
	for (const [i, part] of parts.entries()) {
		const kind = kindOf(part);
		if (kind && (i === 0 || parts.length > 1)) {
			const isWhole = parts.every((other) => kindOf(other));
			// "Work with ovens" is what somebody does.
			return { kind, certainty: isWhole ? 0.95 : words.includes('with') ? 0.6 : 0.8 };
		}
	}
	return bySuffix(words) ?? bySlip(squeeze(plain)) ?? byPrefix(words);
}

function namesEntry(words: readonly string[]): boolean {
	const last = words.at(-1) ?? '';
	return titleHeads.has(last) || companyKinds.has(last) || companyForms.has(last);
}

/** Whether a heading names what was studied and what was worked at: "Education and work experience". */
export function namesBoth(text: string): boolean {
	if (text.length > longest) return false;
	const words = wordsOf(headingWords(text).replace(between, ' and ')).map(({ word }) => word);
	const said = new Set(split(words).map(kindOf));
	return said.has('work') && said.has('education');
}

function split(words: readonly string[]): string[][] {
	const parts: string[][] = [[]];
	for (const word of words) {
		if (joining.has(word)) parts.push([]);
		else parts.at(-1)?.push(word);
	}
	return parts.filter((part) => part.length);
}

/** The kind of words without those that only qualify them: "selected", "my". */
function kindOf(words: readonly string[]): SectionKind | null {
	for (let from = 0; from < words.length; from++) {
		const kind = byWords.get(squeeze(words.slice(from).join('')));
		if (kind) return kind;
		if (!qualifying.has(squeeze(words[from] ?? ''))) return null;
	}
	return null;
}

const telling = new Set(
	'experience experiences skills projects education certifications courses awards publications employment history internships achievements interests activities competencies languages training erfahrung kenntnisse'.split(
		' '
	)
);

const ofExperience = /^(?:experiences?|history|activities)$/;
const apartFromWork: ReadonlySet<SectionKind> = new Set(['projects', 'volunteer', 'education']);

/** "Software Engineering Experience": what it is about stands last. */
function bySuffix(words: readonly string[]): HeadingKind | null {
	const last = words.at(-1) ?? '';
	if (words.length < 2 || words.length > 4 || !telling.has(last)) return null;
	// "Projects Experience": of what it is says the word before.
	const own = kindOf(words.slice(0, -1));
	// "Secondary Education Experience" is of somebody who taught.
	const isTaught = own === 'education' && words.length > 2;
	if (ofExperience.test(last) && own && apartFromWork.has(own) && !isTaught)
		return { kind: own, certainty: 0.8 };
	const kind = byWords.get(last === 'history' ? 'employment' : squeeze(last));
	return kind ? { kind, certainty: 0.6 } : null;
}

/** "Open Source Impact", "Experience at Acme": what it is about stands first; but "Software Developer" is a post. */
function byPrefix(words: readonly string[]): HeadingKind | null {
	if (titleHeads.has(words.at(-1) ?? '')) return null;
	for (let n = Math.min(3, words.length - 1); n > 0; n--) {
		const kind =
			words.length <= 4 && n * 2 >= words.length
				? byWords.get(squeeze(words.slice(0, n).join('')))
				: null;
		if (kind) return { kind, certainty: 0.55 };
	}
	return null;
}

const shortestSlip = 7;

/** "Expereince", "Audbildung": one letter away from a heading, or two that changed places. */
function bySlip(written: string): HeadingKind | null {
	if (written.length < shortestSlip) return null;
	for (const words of ofLength(written.length)) {
		const kind = isSlip(written, words) ? byWords.get(words) : undefined;
		if (kind) return { kind, certainty: 0.8 };
	}
	return null;
}

const lengths = new Map<number, readonly string[]>();

/** The headings that are as long as a text, or one letter longer or shorter. */
function ofLength(length: number): readonly string[] {
	const known = lengths.get(length);
	if (known) return known;
	const alike = [...byWords.keys()].filter(
		(words) => words.length >= shortestSlip && Math.abs(words.length - length) < 2
	);
	lengths.set(length, alike);
	return alike;
}
