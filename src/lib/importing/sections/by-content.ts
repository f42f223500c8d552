import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { findDates } from '../dates/find-dates';
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
/** As sure as this is what a section of words that no list knows is about. */
const unknown = 0.4;

/** Sections whose words say one thing and whose lines another: "Technical experience" without a date lists skills. */
export function byContent(sections: readonly Section[], vocabulary: Vocabulary): Section[] {
	const isDated = ({ kind, lines }: Section) =>
		kind === 'work' && lines.some(({ text }) => findDates(text).length > 0);
	const hasDated = sections.some(isDated);
	const has = (kind: SectionKind) => sections.some((section) => section.kind === kind);
	const [hasSchools, hasWork] = [has('education'), has('work')];
	return sections.flatMap((section): Section | Section[] => {
		if (section.kind === 'other' && section.certainty <= unknown && listsPosts(section.lines))
			return { ...section, kind: 'work', certainty: 0.5 };
		const mayBeSchools =
			section.kind === 'skills' ||
			section.kind === 'other' ||
			(section.kind === 'certificates' && !hasSchools);
		if (mayBeSchools && listsDegrees(section.lines))
			return { ...section, kind: 'education', certainty: 0.7 };
		if (section.kind === 'other' && !hasWork && listsPositions(section.lines))
			return { ...section, kind: 'work', certainty: 0.5 };
		if (section.kind === 'other' && section.heading.some(asksForPlace))
			return partedPlace(section, vocabulary);
		const isUnsure =
			section.kind === 'other' ||
			(section.kind === 'work' && hasDated && !isDated(section)) ||
			(section.kind === 'contact' && !section.lines.some(reaches));
		if (!isUnsure || !section.lines.length || isTold(section.lines)) return section;
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

/** Whether dated lines, or those beside dates, name positions. */
function listsPositions(lines: readonly Line[]): boolean {
	return lines.some(
		({ text }, at) =>
			text.length < 120 &&
			findDates(text).length > 0 &&
			[at - 1, at, at + 1].some((near) => {
				const beside = lines[near]?.text ?? '';
				return beside.length < 100 && titleScore(beside) >= 2.4;
			})
	);
}
