import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { findDates } from '../dates/find-dates';
import { emailIn } from '../fields/addresses/email';
import { linksIn } from '../fields/addresses/links';
import { phoneIn } from '../fields/addresses/phone';
import { knownShare } from '../fields/lists';
import type { Line } from '../lines/line';
import type { SectionKind } from './heading-kind';
import { styleKey, styleOf } from './heading-style';
import type { Section } from './sections';

/** Kinds that a word over a group of skills may be taken for: "Web", "Service Monitoring", "Project", "Methodology". */
const mistaken: ReadonlySet<SectionKind> = new Set(['contact', 'volunteer', 'projects', 'other']);
const mostlySkills = 0.3;
const longestItem = 60;
const mostItems = 30;

/**
 * Groups of skills that are headed as sections are, one beside the other, are sections of skills whatever words they are
 * headed by: they list short items without dates or addresses, most of them known, or stand between such groups.
 */
export function withSkillGroups(sections: readonly Section[], vocabulary: Vocabulary): Section[] {
	const kinds = sections.map((section) =>
		mistaken.has(section.kind) && lists(section.lines) && knows(section, vocabulary)
			? 'skills'
			: section.kind
	);
	const top = Math.min(...sections.flatMap(({ heading }) => heading.at(-1)?.heading ?? []));
	for (const [i, section] of sections.entries()) {
		// Beside groups under one heading stand others.
		const isBeside =
			mistaken.has(section.kind) &&
			lists(section.lines) &&
			kinds[i - 1] === 'skills' &&
			(section.heading.at(-1)?.heading ?? top) > top &&
			keyOf(section) === keyOf(sections[i - 1]);
		if (isBeside) kinds[i] = 'skills';
	}
	return sections.map((section, i): Section => {
		const isBetween =
			mistaken.has(section.kind) &&
			lists(section.lines) &&
			kinds[i - 1] === 'skills' &&
			kinds[i + 1] === 'skills' &&
			keyOf(section) === keyOf(sections[i + 1]);
		const kind = isBetween ? 'skills' : kinds[i];
		return kind === undefined || kind === section.kind
			? section
			: { ...section, kind, certainty: 0.5 };
	});
}

function lists(lines: readonly Line[]): boolean {
	return (
		lines.length > 0 &&
		lines.length <= mostItems &&
		lines.every(
			(line) =>
				line.text.length <= longestItem &&
				findDates(line.text).length === 0 &&
				!emailIn(line) &&
				!phoneIn(line, false) &&
				!linksIn(line).length
		)
	);
}

function knows({ lines }: Section, vocabulary: Vocabulary): boolean {
	const known = lines.reduce((sum, { text }) => sum + knownShare(text, vocabulary), 0);
	return known / lines.length > mostlySkills;
}

function keyOf(section: Section | undefined): string | null {
	const line = section?.heading.at(-1);
	return line ? styleKey(styleOf(line)) : null;
}
