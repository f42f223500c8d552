import type { Line } from '../../lines/line';

/** "Python (4 years)", "Go - advanced", "SQL ★★★☆": the name alone. */
export function withoutLevel(item: string): string {
	const bare = item
		.replace(
			/\s*\((?:[^()]{0,20}\d\+?\s?(?:years?|yrs?|months?|ans|jahre|años|anos)[^()]{0,12}|(?:advanced|intermediate|beginner|basic|basics|expert|proficient|familiar|good|fluent|strong|avancé|avanzado|avançado|intermedio|básico|sehr gut|gut|grundkenntnisse)[^()]{0,20})\)$/i,
			''
		)
		.replace(/[\s★☆●○◐■□▪▫✩✪⭐]+$/u, '')
		.replace(/(?<=[\p{L}+#.\d])\s+\d{1,2}\+?\s(?:years?|yrs?|ans|jahre|años|anos)$/iu, '')
		.replace(/\s*(?:[-–—:]\s*)?\d{1,3}\s?%$/, '')
		.replace(
			/\s+[-–—:]\s*(?:advanced|intermediate|beginner|basic|expert|proficient|familiar)$/i,
			''
		)
		.replace(/(?<=\p{L}{2})\s+(?:avançado|avanzado|avancé|intermediário|intermedio|básico)$/iu, '');
	return withoutLead(bare.replace(inWords, '').trim()) || item;
}

/** "(seven years’ experience)", "(one year of experience)". */
const inWords =
	/\s*\((?:[\p{L}\d+-]{1,12}\s){1,3}(?:years?|months?)['’]?(?:\s(?:of\s)?experience)?\)$/iu;

/** What says how well something is known, before it. */
const lead =
	/^(?:(?:very |highly )?(?:proficient|proficiency|familiar|familiarity|experienced?|skilled|fluent|efficient|competent|knowledgeable|well[- ]versed)\s(?:in|with|using)|(?:basic|good|working|strong|solid|advanced|deep|some)?\s?(?:knowledge|understanding|command)\s(?:of|in))\s+(?:the (?:use|usage) of\s+)?(?=\S)/i;
const mostLed = 4;

/** "Proficient in Python", "Good knowledge of Go": the name alone, where it is one. */
function withoutLead(item: string): string {
	const name = item.replace(lead, '');
	const isName = /^[\p{Lu}\d.]/u.test(name) && name.split(' ').length <= mostLed;
	return isName ? name : item;
}

const fewestStacked = 3;

/** Headings that are skills each: with how far they go, or several of one level right over each other. */
export function skillHeadings(lines: readonly Line[]): ReadonlySet<Line> {
	const found = new Set(
		lines.filter(({ heading, text }) => heading !== null && withoutLevel(text) !== text)
	);
	let from = 0;
	while (from < lines.length) {
		const level = lines[from]?.heading ?? null;
		let to = from + 1;
		while (level !== null && lines[to]?.heading === level) to++;
		const stack = lines.slice(from, to);
		const isStack = stack.length >= fewestStacked && !stack.some((one) => found.has(one));
		if (isStack) for (const line of stack) found.add(line);
		from = to;
	}
	return found;
}

const column =
	/^(?:category|categories|area|type|group|skills?(?: level)?|ability|abilities|technolog(?:y|ies)|keywords?|tools?|levels?|proficienc(?:y|ies)|proficient(?: in| with)?|familiar(?: with| in)?|experience|years(?: of experience)?|kategorie|bereich|kenntnisse|niveau|catégorie|compétences?|categoría|habilidades?|nivel|categoria|nível)$/i;

/** The first line of a table of skills, where it says what its columns hold; `null` where it is a row itself. */
export function skillTableHeader([first, next]: readonly Line[]): Line | null {
	if (!first || first.parts.length < 2 || next?.parts.length !== first.parts.length) return null;
	return first.parts.every(({ text }) => column.test(text.trim())) ? first : null;
}
