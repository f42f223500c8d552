import { isEmploymentType, titleModifiers } from '../../words/lists';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import type { Mark } from '../../entries/marks';
import type { Line } from '../../lines/line';
import { ranTogether } from '../../lines/run-together';
import { hasSeparators, itemsIn, knownShare, tilesIn } from '../lists';
import { said, type Said, type Take } from '../said';
import { type Statement, statementSaid, statementsOf } from '../statements';

/** What stands under the head of an entry. */
export interface Body {
	readonly summary: readonly Said[];
	readonly highlights: readonly Said[];
	readonly tags: readonly Said[];
	/** Labels that only head what follows them ("Responsibilities:"). */
	readonly labels: readonly Take[];
}

/** Reads the lines under an entry: statements, prose, and the tags of what was used. */
export function bodyOf(marks: readonly Mark[], vocabulary: Vocabulary): Body {
	const tags: Said[] = [];
	const labels: Take[] = [];
	const told: Line[] = [];
	const isBulleted = marks.some(({ line }) => line.bullet);
	for (const [i, mark] of marks.entries()) {
		const { line, label } = mark;
		const isOpen =
			told.length > 0 &&
			told.at(-1) === marks[i - 1]?.line &&
			/[,(&-]$/.test(marks[i - 1]?.line.text ?? '');
		if (label?.kind === 'tags' && label.value) {
			for (const item of itemsOf(label.value, vocabulary)) tags.push(said(item, line, 0.9));
			labels.push({ line, text: line.text });
		} else if ((label?.kind === 'body' || label?.kind === 'tags') && !label.value) {
			labels.push({ line, text: line.text });
		} else if (!isOpen && isTagLine(mark, marks[i + 1] === undefined, isBulleted, vocabulary)) {
			for (const item of itemsOf(line.text, vocabulary)) tags.push(said(item, line, 0.8));
			labels.push({ line, text: line.text });
		} else if (isEmploymentType(line.text)) {
			labels.push({ line, text: line.text });
		} else told.push(line);
	}
	const statements = statementsOf(told);
	return { ...sorted(statements), tags, labels };
}

function itemsOf(text: string, vocabulary: Vocabulary): string[] {
	return hasSeparators(text) ? itemsIn(text) : tilesIn(text, vocabulary);
}

/** Tags that no label announces: names alone, side by side or run together, under the statements. */
function isTagLine(
	{ line, words, label }: Mark,
	isLast: boolean,
	isBulleted: boolean,
	vocabulary: Vocabulary
): boolean {
	if (line.bullet || label || line.text.length > 220 || /[.!?]$/.test(line.text)) return false;
	if (ranTogether(line.text) && (isLast || knownShare(line.text, vocabulary) > 0.3)) return true;
	const capitals = words.filter(({ from }) => /[\p{Lu}\d.]/u.test(line.text[from] ?? '')).length;
	if (words.length < 2 || capitals < words.length * 0.6) return false;
	if (titleModifiers.has(line.text)) return false;
	const share = knownShare(line.text, vocabulary);
	return share >= 0.6 || (hasSeparators(line.text) && share >= (isBulleted ? 0.4 : 0.5));
}

/** Prose before the items of a list sums up; where there are no items, paragraphs of several sentences do. */
function sorted(statements: readonly Statement[]): { summary: Said[]; highlights: Said[] } {
	const summary: Said[] = [];
	const highlights: Said[] = [];
	const firstBullet = statements.findIndex(({ bullet }) => bullet);
	const [first, ...rest] = statements;
	const isLead =
		first !== undefined && first.text.length > 100 && rest.every(({ text }) => text.length < 60);
	const onlyProse = firstBullet < 0 && (statements.length === 1 || isLead);
	for (const [i, statement] of statements.entries()) {
		const isProse =
			!statement.bullet && (onlyProse ? i === 0 : i < firstBullet) && statement.text.length > 40;
		(isProse ? summary : highlights).push(statementSaid(statement));
	}
	return { summary, highlights };
}
