import { pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { contactOf } from './fields/person/contact';
import { startsWithVerb } from './entries/marks';
import { designDrafts } from './fields/work/design';
import { educationDrafts } from './fields/studies/education';
import { type Draft, joinSaid, type Said, type Take } from './fields/said';
import { skillDrafts } from './fields/skills/skills';
import { awardDrafts } from './fields/listed/awards';
import { certificateDrafts } from './fields/listed/certificates';
import { interestDrafts, referenceDrafts } from './fields/listed/interests';
import { languageDrafts } from './fields/listed/languages';
import { projectDrafts } from './fields/work/projects';
import { publicationDrafts } from './fields/listed/publications';
import { statementSaid, statementsOf } from './fields/statements';
import { yearsIn } from './fields/person/stated-years';
import { workDrafts } from './fields/work/work';
import { dayComesFirst } from './dates/day-first';
import { wordsOf } from './words/fold-words';
import type { Line, Lines } from './lines/line';
import { notPlaced } from './profile/not-placed';
import type { FieldSource, ReadField } from './profile/read-field';
import { settle, sourceOf } from './profile/settle';
import type { Issue } from './reading';
import { withoutBoldLeads } from './sections/bold-leads';
import { byContent } from './sections/by-content';
import { withoutClosing } from './sections/closing';
import { withoutColumnHeads } from './sections/column-head';
import { withDatesBeside } from './sections/dates-beside';
import { unfoldLabels } from './sections/labelled-lines';
import { withHeadsInline } from './sections/heads-inline';
import { withoutHollowSchools } from './sections/hollow-schools';
import { withoutMixed } from './sections/mixed';
import { withoutOutline } from './sections/outlined';
import { withRailLabels } from './sections/rail-labels';
import { withSchoolsAside } from './sections/schools-aside';
import { isOfPerson, isPersonal, reachingLines } from './sections/of-person';
import { withSpokenHeads } from './sections/spoken-heads';
import { spokenAmong } from './sections/spoken';
import { withHeadedPosts, withUnheaded } from './sections/unheaded';
import { withWrappedDates } from './sections/wrapped-dates';
import { withWrappedHeads } from './sections/wrapped-heads';
import type { SectionKind } from './sections/heading-kind';
import { saidOnce } from './sections/said-twice';
import { type Section, sectionsOf } from './sections/sections';
import { withSkillGroups } from './sections/skill-groups';

/** What was read from the lines of a résumé. */
export interface ReadResume {
	readonly profile: Profile;
	/** Every field with a value, how sure it is and which words of which lines say it. */
	readonly fields: readonly ReadField[];
	/** The words that are in no field. */
	readonly notPlaced: readonly FieldSource[];
	readonly issues: readonly Issue[];
}

/** Parts of a profile as they are gathered from its sections. */
interface Gathered {
	readonly lists: Map<string, Draft[]>;
	readonly achievements: Said[];
	readonly summary: Line[];
	readonly contact: Line[];
	readonly structural: Take[];
}

/**
 * Reads a résumé: lines → sections → entries → fields → profile. Every word of the lines is in the source of a field
 * or among what was not placed.
 */
export function readResume(source: Lines, vocabulary: Vocabulary): ReadResume {
	const { title, issues } = source;
	const set = withDatesBeside(
		withWrappedHeads(withHeadsInline(withRailLabels(withWrappedDates(source.lines))))
	);
	const lines = dayComesFirst(set) ? set.map((line) => ({ ...line, dayFirst: true })) : set;
	const headed = saidOnce(sectionsOf(lines.filter(({ running }) => !running)));
	const whole = withoutHollowSchools(
		withSpokenHeads(withoutClosing(withoutColumnHeads(headed.sections)))
	);
	const unfolded = unfoldLabels(
		withSkillGroups(
			byContent(withoutMixed(withHeadedPosts(withUnheaded(whole))), vocabulary),
			vocabulary
		)
	);
	const aside = withSchoolsAside(unfolded.sections);
	const led = withoutBoldLeads(aside.sections);
	const cut = new Map([...unfolded.cut, ...aside.cut, ...led.cut]);
	const { sections, relined } = withoutOutline(led.sections);
	const gathered: Gathered = {
		lists: new Map(),
		achievements: [],
		summary: [],
		contact: [],
		structural: []
	};
	const headings: ReadField[] = [];
	for (const [i, section] of sections.entries()) {
		const isOpening = sections.slice(0, i + 1).every(({ kind }) => opening.has(kind));
		const to = readSection(isOpening ? ofReaching(section) : section, vocabulary, gathered);
		const takes = section.heading.map((line) => ({ line, text: line.text }));
		if (!takes.length || !to) continue;
		gathered.structural.push(...takes);
		headings.push({
			pointer: pointer(to),
			confidence: section.certainty,
			source: takes.map(sourceOf)
		});
	}
	const first = sections.filter(({ kind }) => kind === 'head').flatMap((section) => section.lines);
	// Those who speak for somebody are reached by other addresses.
	const referees = new Set(
		sections.filter(({ kind }) => kind === 'references').flatMap((section) => section.lines)
	);
	const own = lines.filter((line) => !referees.has(line));
	const contact = contactOf(first, gathered.contact, own, title);
	const summary = statementsOf([...contact.prose, ...gathered.summary]).map((one) =>
		statementSaid(one, 0.85)
	);
	const draft: Draft = {
		basics: {
			...contact.draft,
			summary: joinSaid(summary, '\n'),
			'x-statedYears': statedYears(contact.draft['x-statedYears'], [
				...summary,
				...gathered.achievements
			])
		},
		...Object.fromEntries(order.map((key) => [key, gathered.lists.get(key)])),
		'x-achievements': gathered.achievements
	};
	const settled = settle(draft);
	const again = headed.again.map((line) => ({ line, text: line.text }));
	const parted = lines
		.flatMap((line) => cut.get(line) ?? [line])
		.map((line) => relined.get(line) ?? line);
	const left = notPlaced(parted, [
		...settled.takes,
		...gathered.structural,
		...contact.structural,
		...again
	]);
	const profile = settled.value as Profile;
	const structural = [...contact.structural, ...again].map((take) => ({
		pointer: pointer('basics'),
		confidence: 1,
		source: [sourceOf(take)]
	}));
	return {
		profile: left.length ? { ...profile, 'x-notPlaced': left.map(({ text }) => text) } : profile,
		fields: [...settled.fields, ...headings, ...structural],
		notPlaced: left,
		issues
	};
}

/** The order of JSON Resume. */
const order = [
	'work',
	'volunteer',
	'education',
	'awards',
	'certificates',
	'publications',
	'skills',
	'languages',
	'interests',
	'references',
	'projects',
	'x-systemDesign'
];

const opening: ReadonlySet<SectionKind> = new Set(['head', 'contact', 'summary', 'other']);

/** What reaches the person may stand under their trade, right below their name. */
function ofReaching(section: Section): Section {
	const reaching = section.kind === 'other' ? reachingLines(section.lines) : [];
	const isWhole = reaching.length > 0 && reaching.length === section.lines.length;
	return isWhole
		? { ...section, kind: 'contact', heading: [], lines: [...section.heading, ...section.lines] }
		: section;
}

/** Reads one section into what is gathered; gives the key that its heading stands for, `null` where it is not placed. */
function readSection(
	{ kind, lines }: Section,
	vocabulary: Vocabulary,
	{ lists, achievements, summary, contact }: Gathered
): string | null {
	const add = (key: string, drafts: readonly Draft[]) => {
		lists.set(key, [...(lists.get(key) ?? []), ...drafts]);
		return key;
	};
	switch (kind) {
		case 'work':
			return add('work', workDrafts(lines, vocabulary));
		case 'volunteer':
			return add('volunteer', workDrafts(lines, vocabulary, 'organization'));
		case 'education':
			return add('education', educationDrafts(lines));
		case 'skills': {
			const [ofPerson, ofSkill] = partedBy(lines, isPersonal);
			contact.push(...ofPerson);
			const [done, listed] = partedBy(ofSkill, tellsOfWork);
			achievements.push(...statementsOf(done).map((one) => statementSaid(one, 0.6)));
			const [spoken, others] = partedBy(listed, spokenAmong(listed));
			if (spoken.length) add('languages', languageDrafts(spoken) ?? []);
			return add('skills', skillDrafts(others, vocabulary));
		}
		case 'projects':
			return add('projects', projectDrafts(lines, vocabulary));
		case 'languages': {
			const spoken = languageDrafts(lines);
			return spoken ? add('languages', spoken) : add('skills', skillDrafts(lines, vocabulary));
		}
		case 'certificates':
			return add('certificates', certificateDrafts(lines));
		case 'awards': {
			const read = awardDrafts(lines);
			achievements.push(...read.achievements);
			add('awards', read.awards);
			return read.awards.length ? 'awards' : 'x-achievements';
		}
		case 'publications':
			return add('publications', publicationDrafts(lines));
		case 'interests':
			return add('interests', interestDrafts(lines));
		case 'references':
			return add('references', referenceDrafts(lines));
		case 'design':
			return add('x-systemDesign', designDrafts(lines, vocabulary));
		case 'summary': {
			const reaching = new Set(reachingLines(lines));
			const [ofPerson, told] = partedBy(lines, (line) => reaching.has(line) || isOfPerson(line));
			contact.push(...ofPerson);
			summary.push(...told);
			return 'basics';
		}
		case 'contact':
			contact.push(...lines);
			return 'basics';
		case 'head':
			return 'basics';
		case 'other':
			return null;
	}
}

/** "Wrote the induction for 300 people" under a heading of skills names none. */
function tellsOfWork(line: Line): boolean {
	const words = wordsOf(line.text);
	const [first = ''] = line.text.split(/[,;|•·]/);
	return line.bullet && wordsOf(first).length > 4 && startsWithVerb(words, line.text);
}

function partedBy(lines: readonly Line[], test: (line: Line) => boolean): [Line[], Line[]] {
	return [lines.filter(test), lines.filter((line) => !test(line))];
}

/** Years of experience that are stated anywhere in what is said of the whole person. */
function statedYears(own: Draft | null | undefined, statements: readonly Said[]): Draft[] {
	const found = [...((own as readonly Draft[] | null | undefined) ?? [])];
	for (const { value, from } of statements) {
		for (const { years, orMore, text } of yearsIn(value)) {
			const of = <T>(inner: T): Said<T> => ({ value: inner, confidence: 0.8, from });
			found.push({ years: of(years), orMore: orMore ? of(true) : undefined, text: of(text) });
		}
	}
	return found;
}
