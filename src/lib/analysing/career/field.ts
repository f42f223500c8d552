import type { Field } from '$lib/domain/career';
import type { JsonPointer } from '$lib/domain/pointer';
import { remember } from '$lib/vocabulary/remember';

/** For each position the categories of the skills it shows, one entry a skill. */
export type ShownCategories = ReadonlyMap<JsonPointer, readonly string[]>;

/**
 * Titles that tell the line of work by themselves; the first that matches wins, so the narrow stand before the
 * wide ("business developer" before "developer", "data engineer" before "engineer").
 */
const titles: readonly (readonly [Field, RegExp])[] = [
	['sales', /\bbusiness develop|\bsales\b|account (?:executive|manager)|pre-?sales/],
	['people', /\b(?:hr|human resources|recruit\w*|talent|people (?:partner|operations|ops))\b/],
	[
		'law',
		/\b(?:lawyer|attorney|solicitor|barrister|paralegal|legal (?:counsel|associate|advisor)|counsel)\b/
	],
	[
		'health',
		/\b(?:nurse|nursing|doctor|physician|surgeon|pharmacist|therapist|paramedic|clinical|dentist|midwife|medical)\b/
	],
	['education', /\b(?:teacher|teaching|lecturer|professor|tutor|educator|school principal)\b/],
	[
		'software',
		/\b(?:software|sdet?\d?\b|swe\b|member of technical staff|programmer|back[- ]?end|front[- ]?end|full[- ]?stack|devops|sre\b|site reliability|web developer|android|ios|mobile (?:app|developer|engineer)|cto\b|firmware|embedded)/
	],
	[
		'data',
		/\b(?:data|machine learning|ml|ai|analytics|business intelligence|bi|statistician|nlp|computer vision)\b/
	],
	[
		'software',
		/\b(?:developer|qa (?:engineer|lead|analyst)|test(?:ing)? engineer|(?:platform|cloud|infrastructure|security|systems|network|support|release|integration|solutions?|web|java|python|golang|react|node|php|ruby|salesforce) (?:engineer|architect)|tech(?:nical)? lead|engineering manager|database administrator|dba)\b/
	],
	[
		'product',
		/\b(?:product (?:manager|owner|lead|analyst|director)|(?:head|director|vp) of product|scrum master|program(?:me)? manager)\b/
	],
	[
		'design',
		/\b(?:designer|ux|ui|user experience|illustrator|art director|creative director|animator)\b/
	],
	[
		'marketing',
		/\b(?:marketing|seo|brand|content (?:writer|strategist|creator)|copywriter|social media|growth|communications|public relations|pr)\b/
	],
	[
		'finance',
		/\b(?:account(?:ant|ing|s)|audit\w*|finance|financial|treasur\w*|tax|bookkeep\w*|bank\w*|actuar\w*|investment|equity)\b/
	],
	[
		'operations',
		/\b(?:operations|logistics|supply chain|procurement|warehouse|customer (?:support|service|success|care)|support|representative|office manager|administrat\w+|moderat\w+|trust (?:&|and) safety|coordinator|project manager)\b/
	],
	[
		'engineering',
		/\b(?:mechanical|electrical|electronics?|civil|chemical|manufacturing|production|industrial|process|quality|structural|automotive|hardware) engineer/
	]
];

/** Titles that leave the line of work to the skills shown, with what they mean where skills do not tell. */
const openTitles: readonly (readonly [Field | null, RegExp])[] = [
	['engineering', /\bengineer/],
	[
		null,
		/\b(?:architect|consultant|analyst|lead|manager|intern|trainee|associate|head|director|fellow|specialist)\b/
	]
];

/** Lines of work that a category of the vocabulary speaks for. */
const categoryFields: Readonly<Record<string, Field>> = {
	'Programming languages': 'software',
	'Web and frontend': 'software',
	'Backend frameworks': 'software',
	Mobile: 'software',
	Databases: 'software',
	'Streaming and queues': 'software',
	Cloud: 'software',
	'Infrastructure and delivery': 'software',
	Observability: 'software',
	'Architecture and APIs': 'software',
	Security: 'software',
	'Systems and networks': 'software',
	'Games and 3D': 'software',
	'Data engineering': 'data',
	'Analytics and BI': 'data',
	'AI and machine learning': 'data',
	Design: 'design',
	Product: 'product',
	Marketing: 'marketing',
	'Sales and support': 'sales',
	'Finance and accounting': 'finance',
	'People and HR': 'people',
	Operations: 'operations',
	'Legal and compliance': 'law',
	Engineering: 'engineering',
	'Embedded and hardware': 'engineering'
};

/** What a title alone says, however it is written; people share their titles. */
const titleField = remember((written): { named: Field | null; open: Field | null } => {
	const title = written.toLowerCase();
	const fieldIn = (table: readonly (readonly [Field | null, RegExp])[]) =>
		table.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
	return { named: fieldIn(titles), open: fieldIn(openTitles) };
});

/**
 * The line of work of a position. Its title decides where it names one ("Backend Engineer", "SDE-2"); else the
 * skills it shows do, where at least three of them and more than half belong to one line; else a bare "Engineer"
 * is engineering, and anything else is unknown.
 * @param shown the categories of the skills the position shows.
 */
export function fieldOf(title: string | null, shown: readonly string[]): Field | null {
	const { named, open } = titleField(title ?? '');
	return named ?? fieldShown(shown) ?? open;
}

function fieldShown(shown: readonly string[]): Field | null {
	const votes = new Map<Field, number>();
	for (const category of shown) {
		const field = categoryFields[category];
		if (field) votes.set(field, (votes.get(field) ?? 0) + 1);
	}
	const [field, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
	return field && count && count >= 3 && count * 2 > shown.length ? field : null;
}
