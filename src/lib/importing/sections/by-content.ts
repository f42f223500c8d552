import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { isOnlyDates } from '../dates/only-dates';
import { findDates } from '../dates/find-dates';
import { hasSpan } from '../dates/has-span';
import { withoutDates } from '../dates/without-dates';
import { degreeScore, institutionScore } from '../entries/school-evidence';
import { titleScore } from '../entries/title-evidence';
import { hasSeparators, knownShare } from '../fields/lists';
import type { Line } from '../lines/line';
import { labelKind } from '../words/lists';
import type { SectionKind } from './heading-kind';
import type { Section } from './sections';
import { listsPosts } from './unheaded';

const mostlySkills = 0.3;
const technical = /\b(?:technical|technology|technische|techniques?|t[eé]cnicas?|tecnologias?)\b/i;
/** As sure as this is what a section of words that no list knows is about. */
const unknown = 0.4;

/** Sections whose words say one thing and whose lines another: "Technical experience" without a date lists skills. */
export function byContent(sections: readonly Section[], vocabulary: Vocabulary): Section[] {
	const isDated = ({ kind, lines }: Section) =>
		kind === 'work' && lines.some(({ text }) => findDates(text).length > 0);
	const hasDated = sections.some(isDated);
	const has = (kind: SectionKind) => sections.some((section) => section.kind === kind);
	const [hasSchools, hasWork] = [has('education'), has('work')];
	const taught = besidesAmong(sections);
	return sections.flatMap((section): Section | Section[] => {
		const isOfPosts = section.kind === 'other' && !section.heading.some(isBesides);
		if (
			isOfPosts &&
			(listsPositions(section.lines, fewestBeside) ||
				(section.certainty <= unknown && listsPosts(section.lines)))
		)
			return { ...section, kind: 'work', certainty: 0.5 };
		const mayBeSchools =
			section.kind === 'skills' ||
			section.kind === 'other' ||
			(section.kind === 'certificates' && !hasSchools);
		const isTelling =
			section.kind !== 'other' ||
			!hasSchools ||
			(namesDegree(section.lines) && !taught.has(section));
		if (mayBeSchools && isTelling && listsDegrees(section.lines))
			return { ...section, kind: 'education', certainty: 0.7 };
		if (section.kind === 'other' && !hasWork && listsPositions(section.lines, 1))
			return { ...section, kind: 'work', certainty: 0.5 };
		if (section.kind === 'projects' && section.lines.length > 0 && section.lines.every(isAddress))
			return { ...section, kind: 'contact', certainty: 0.5 };
		if (section.kind === 'skills' && isOfEntries(section.lines))
			return { ...section, kind: 'projects', certainty: 0.5 };
		if (section.kind === 'other' && section.heading.some(asksForPlace))
			return partedPlace(section, vocabulary);
		const isUnsure =
			section.kind === 'other' ||
			(section.kind === 'work' && hasDated && !isDated(section)) ||
			(section.kind === 'contact' && !section.lines.some(reaches));
		if (!isUnsure || !section.lines.length || isTold(section.lines)) return section;
		if (section.kind === 'work' && section.heading.some(({ text }) => technical.test(text)))
			return { ...section, kind: 'skills', certainty: 0.5 };
		const known = section.lines.reduce((sum, { text }) => sum + knownShare(text, vocabulary), 0);
		return known / section.lines.length > mostlySkills
			? { ...section, kind: 'skills', certainty: 0.5 }
			: section;
	});
}

/** What stands under "Location", and the skills that a page set beside it. */
function partedPlace(section: Section, vocabulary: Vocabulary): Section[] {
	const isSkill = ({ text }: Line) =>
		!/\d{4}/.test(text) && hasSeparators(text) && knownShare(text, vocabulary) > mostlySkills;
	const skills = section.lines.filter(isSkill);
	const lines = section.lines.filter((line) => !isSkill(line));
	const place: Section = { ...section, kind: 'contact', certainty: 0.6, lines };
	return skills.length
		? [place, { kind: 'skills', certainty: 0.5, heading: [], lines: skills }]
		: [place];
}

/** Whether a line is an address with a word or two for what it leads to: "Portfolio" may head where somebody is found. */
function isAddress({ text }: Line): boolean {
	const rest = text.replace(/(?:https?:\/\/|www\.)\S+/g, '');
	return rest !== text && rest.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length < 4;
}

/** "Location" heads what a form asks of somebody. */
function asksForPlace({ text }: Line): boolean {
	return labelKind(text.replace(/\s*[:：]$/, '')) === 'location';
}

/** Whether a line may be one by which somebody is reached; "Web" heads skills as well as addresses. */
function reaches({ text, links }: Line): boolean {
	return links.length > 0 || /@|https?:|www\.|\d{3}[\s.)-]{0,2}\d{3}/.test(text);
}

const longestItem = 200;

/** Whether lines are but prose, whatever tools it names. */
function isTold(lines: readonly Line[]): boolean {
	return lines.every(
		({ text, bullet }) => !bullet && text.length > longestItem && /\.$/.test(text)
	);
}

/** "Qualifications" may be of either kind: dated degrees and schools tell. */
function listsDegrees(lines: readonly Line[]): boolean {
	const isDated = lines.some(({ text }) => findDates(text).length > 0);
	const tells = (text: string) => {
		const bare = withoutDates(text);
		const [degree, school] = [degreeScore(bare), institutionScore(bare)];
		return (isDated && degree >= 2.4) || school >= 2.2 || (degree > 0 && school > 1);
	};
	const telling = lines.filter(({ text }) => text.length < 120 && tells(text)).length;
	return telling > 0 && telling * (isDated ? 4 : 2) >= lines.length;
}

/** What was taught at schools, or when they were visited, is under a heading of no list no study of one's own. */
function namesDegree(lines: readonly Line[]): boolean {
	return lines.some(({ text }) => {
		const bare = withoutDates(text);
		const isDated = hasSpan(text);
		return (
			degreeScore(bare) >= 1.8 ||
			(isDated && (institutionScore(bare) >= 2 || !/[\p{L}\p{N}]/u.test(bare)))
		);
	});
}

/** "Teaching", "Talks": what somebody does beside their posts, in which the words of posts stand too. */
function isBesides({ text }: Line): boolean {
	return besides.test(text);
}

/** The sections under such a heading, which stand below it with headings of their own: "Teaching" over schools. */
function besidesAmong(sections: readonly Section[]): ReadonlySet<Section> {
	const found = new Set<Section>();
	let above: number | null = null;
	for (const section of sections) {
		const [head] = section.heading;
		const level = head?.heading ?? null;
		if (above !== null && (level === null || level <= above)) above = null;
		if (head && level !== null && above === null && isBesides(head)) above = level;
		if (above !== null) found.add(section);
	}
	return found;
}

const besides =
	/\b(?:teaching|courses?|lectures?|talks?|mentor|supervis|advising|service|membership|lehre|enseignement|docencia|ensino)/i;

/** So many posts under a heading of no list are positions, though others have a heading of their own. */
const fewestBeside = 2;

/** Whether so many dated lines, or those beside dates, name positions; of several each lasted or lasts. */
function listsPositions(lines: readonly Line[], fewest: number): boolean {
	const posts = lines.filter(({ text }, at) => {
		const dates = text.length < 120 ? findDates(text) : [];
		const isDated = fewest > 1 ? dates.some(({ kind }) => kind !== 'moment') : dates.length > 0;
		return (
			isDated &&
			[at - 1, at, at + 1, ...(fewest > 1 ? [at - 2] : [])].some((near) => {
				const beside = lines[near]?.text ?? '';
				return beside.length < 100 && titleScore(beside) >= 2.4;
			})
		);
	});
	return posts.length >= fewest;
}

/** Whether several lines are the dates of entries, and nothing else: nobody dates skills so. */
function isOfEntries(lines: readonly Line[]): boolean {
	const dated = lines.filter(
		({ text, bullet, box }) => !bullet && box === null && isOnlyDates(text) && hasSpan(text)
	);
	return dated.length > 1;
}
