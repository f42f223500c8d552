import { labelOf } from '../entries/label';
import { degreeScore, institutionScore } from '../entries/school-evidence';
import { lineFrom, lineUpTo } from '../lines/cut-line';
import type { Line } from '../lines/line';
import { headingKind, type SectionKind } from './heading-kind';
import type { Section } from './sections';

/** Sections that gather what has no section of its own, and what a label in them may head. */
const gathering: Partial<Record<SectionKind, ReadonlySet<SectionKind>>> = {
	other: new Set(['skills', 'languages', 'interests', 'certificates', 'awards', 'publications']),
	interests: new Set(['skills', 'languages', 'certificates', 'awards']),
	volunteer: new Set(['skills', 'languages', 'interests']),
	skills: new Set(['interests', 'certificates', 'awards']),
	certificates: new Set(['skills', 'languages', 'interests'])
};

/** The sections with labelled lines as sections of their own, and the lines that were cut for it. */
export interface Unfolded {
	readonly sections: readonly Section[];
	readonly cut: ReadonlyMap<Line, readonly Line[]>;
}

/** "Interests: hiking, chess" among the skills or under "Additional information" is a section on one line. */
export function unfoldLabels(sections: readonly Section[]): Unfolded {
	const cut = new Map<Line, readonly Line[]>();
	const unfolded = sections.flatMap((section): Section[] => {
		const allowed = gathering[section.kind] ?? ofAll(section, sections);
		if (!allowed) return [section];
		// "Skills: climbing" under an interest tells of that, where skills have a heading of their own.
		const headed = section.kind === 'interests' ? sections.filter(isHeaded) : [];
		const kinds = [...allowed].filter((kind) => !headed.some((one) => one.kind === kind));
		return unfold(section, new Set(kinds), cut);
	});
	return { sections: unfolded, cut };
}

/** What may be told on a line over all sections, "Education: M.A., Invented University, 2009", where none is of it. */
function ofAll(
	{ kind }: Section,
	sections: readonly Section[]
): ReadonlySet<SectionKind> | undefined {
	if (kind !== 'summary' && kind !== 'head') return undefined;
	const own = ofWhole.filter((kind) => !sections.some((one) => one.kind === kind));
	return own.length ? new Set(own) : undefined;
}

const ofWhole: readonly SectionKind[] = ['education', 'skills'];

/** Whether what stands behind a word for studies names any. */
function namesStudies(text: string): boolean {
	return degreeScore(text) >= 1.2 || institutionScore(text) >= 2;
}

function isHeaded({ heading, lines, certainty }: Section): boolean {
	return heading.length > 0 && lines.length > 0 && certainty === 1;
}

function unfold(
	section: Section,
	allowed: ReadonlySet<SectionKind>,
	cut: Map<Line, readonly Line[]>
): Section[] {
	const left: Line[] = [];
	const made: { kind: SectionKind; heading: Line[]; lines: Line[] }[] = [];
	let isOpen = false;
	for (const line of section.lines) {
		const label = labelOf(line.text);
		const said = label?.value ? headingKind(label.label) : null;
		const isNamed = said?.kind !== 'education' || namesStudies(label?.value ?? '');
		if (label && said?.certainty === 1 && allowed.has(said.kind) && isNamed) {
			const at = line.text.indexOf(label.value, label.label.length);
			const head = lineUpTo(line, at);
			const rest = { ...lineFrom(line, at), bullet: false };
			cut.set(line, [head, rest]);
			made.push({ kind: said.kind, heading: [head], lines: [rest] });
			isOpen = true;
		} else if (isOpen && !label && !line.bullet && line.gap === 0 && line.heading === null) {
			made.at(-1)?.lines.push(line);
		} else {
			left.push(line);
			isOpen = false;
		}
	}
	if (!made.length) return [section];
	return [{ ...section, lines: left }, ...made.map((one) => ({ ...one, certainty: 0.8 }))];
}
