import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { labelOf, markOf, type Mark } from '../entries/marks';
import { headingKind } from '../sections/heading-kind';
import type { Line } from '../lines/line';
import { wordsOf } from '../words/fold-words';
import { languageLevels, languageNames } from '../words/lists';
import { linksIn } from './addresses';
import { bodyOf } from './body';
import { datesOf } from './entry-dates';
import { hasSeparators, itemsIn } from './lists';
import { type ListEntry, listEntriesOf } from './list-entries';
import { type Draft, said, type Said, type Take, withTakes } from './said';
import { statementSaid, statementsOf } from './statements';
import { joinSaid, unique } from './work';

/** The head of a like thing: its name, what stands beside it, and its link. */
interface Headed {
	readonly name: Said;
	readonly beside: Said | undefined;
	readonly url: Said | undefined;
	readonly takes: readonly Take[];
}

const besideCut = /\s[|•·–—-]\s|[|–—]|:\s|\s?\(|,\s(?!\p{Ll})/u;

function headOf(mark: Mark, cut = besideCut): Headed {
	const { line } = mark;
	const bold = line.styles?.find(({ at, bold }) => bold && at[0] < 3);
	const boldText =
		bold && bold.at[1] < line.text.length - 1 ? line.text.slice(bold.at[0], bold.at[1]) : null;
	const text = mark.rest
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.replace(/^(?:project|projet|projekt|proyecto|projeto)\s?#?\d{1,2}\s*[:.–-]\s+/i, '');
	const at = boldText && text.startsWith(boldText) ? boldText.length : text.search(cut);
	const name = trimmed(at > 1 && at < 100 ? text.slice(0, at) : text);
	const beside = trimmed(at > 1 && at < 100 ? text.slice(at) : '');
	const [link] = linksIn(line);
	return {
		name: said(name || text || line.text, line, 0.8),
		beside: beside ? said(beside, line, 0.7, beside) : undefined,
		url: link && said(link.url, line, 0.8, ''),
		takes: [{ line, text: line.text }]
	};
}

function trimmed(text: string): string {
	return text
		.replace(/^[\s|•·–—:,(\])-]+|[\s|•·–—:,([-]+$/g, '')
		.replace(/^([^()]*)\)$/, '$1')
		.trim();
}

/** A counter such as PROJECT_01, or a word for a link, stands where a name should: the next line is the name. */
function nameLine({ head, body }: ListEntry): {
	head: Mark;
	body: readonly Mark[];
	before: readonly Take[];
} {
	const [next] = body;
	if (/^\p{L}+[ _#-]*\d{1,2}[.:)]?$/u.test(head.line.text) && next) {
		return { head: next, body: body.slice(1), before: [{ line: head.line, text: head.line.text }] };
	}
	return { head, body, before: [] };
}

/** A line under a thing that only leads elsewhere: "View certificate →". */
const leads = /^[↗→➜🔗\s]*(?:view|see|show|verify|visit|open|link to|read)\b.{0,40}$/iu;

export function projectDrafts(lines: readonly Line[], vocabulary: Vocabulary): Draft[] {
	return listEntriesOf(lines).map((entry) => {
		const { head, body, before } = nameLine(entry);
		const { name, beside, url } = headOf(head, /\s[|•·–—-]\s|[|–—]|:\s|\s?\((?!\w+\)$)/u);
		const near = body.filter(
			({ line, dates }, i) => i < 2 && !line.bullet && dates.length > 0 && line.text.length < 80
		);
		const dates = datesOf([head, ...near], 'both');
		const rest = body.filter(
			(mark) =>
				!leads.test(mark.line.text) && !(near.includes(mark) && !/[\p{L}]{3}/u.test(mark.rest))
		);
		const links = rest.flatMap(({ line }) => (line.text.length < 120 ? linksIn(line) : []));
		const onlyLinks = rest.filter(
			({ line }) => linksIn(line).length > 0 && line.text.length < 100 && !line.bullet
		);
		const read = bodyOf(
			rest.filter((mark) => !onlyLinks.includes(mark)),
			vocabulary
		);
		const isLong = beside && beside.value.length > 3;
		const description = [...(isLong ? [beside] : []), ...read.summary];
		const takes = [
			...before,
			...dates.also.flatMap(({ from }) => from),
			...read.labels,
			...onlyLinks.map(({ line }) => ({ line, text: line.text }))
		];
		return {
			name: withTakes(name, takes),
			description: joinSaid(description),
			highlights: read.highlights.length ? read.highlights : undefined,
			keywords: read.tags.length ? unique(read.tags) : undefined,
			startDate: dates.startDate,
			endDate: dates.endDate,
			url: url ?? links[0]?.said
		};
	});
}

export function certificateDrafts(lines: readonly Line[]): Draft[] {
	return onePerLine(lines).map((entry) => {
		const { head, body } = nameLine(entry);
		const { name: short, beside, url } = headOf(head);
		const isOrganisation =
			beside &&
			!hasSeparators(beside.value) &&
			beside.value.split(' ').length < 7 &&
			!languageLevels.has(beside.value);
		const whole = trimmed(head.rest);
		const name = isOrganisation || !whole ? short : said(whole, head.line, 0.8);
		const dates = datesOf([head, ...body], 'end');
		const others = body.filter(({ line }) => !leads.test(line.text));
		const issuerLine = isOrganisation
			? undefined
			: others
					.slice(0, 1)
					.find(({ rest, line }) => rest.length > 1 && rest.length < 60 && !line.bullet);
		const rest = others.filter((mark) => mark !== issuerLine && /[\p{L}]{2}/u.test(mark.rest));
		const takes = dates.also.flatMap(({ from }) => from);
		return {
			name: withTakes(name, takes),
			issuer:
				(isOrganisation ? beside : undefined) ??
				(issuerLine && said(trimmed(issuerLine.rest), issuerLine.line, 0.6, issuerLine.rest)),
			date: dates.endDate ?? dates.startDate,
			url,
			'x-summary': joinSaid(
				statementsOf(rest.map(({ line }) => line)).map((one) => statementSaid(one, 0.7))
			)
		};
	});
}

/** A line with a date or an item begins a certificate; without either, lists decide. */
function onePerLine(lines: readonly Line[]): ListEntry[] {
	const marks = lines.map(markOf);
	const dated = marks.filter(({ dates, rest }) => dates.length && rest.length > 3);
	const plain = !lines.some((line) => line.bullet || line.heading !== null || line.bold);
	if (!plain || dated.length < 2) return listEntriesOf(lines);
	const entries: { head: Mark; body: Mark[] }[] = [];
	for (const mark of marks) {
		const last = entries.at(-1);
		if (!last || dated.includes(mark)) entries.push({ head: mark, body: [] });
		else last.body.push(mark);
	}
	return entries;
}

export interface Awards {
	readonly awards: Draft[];
	readonly achievements: Said[];
}

const prize =
	/\b(?:award(?:ed)?|prize|winner|won|medal(?:ist)?|rank(?:ed)?|place|finalist|scholar(?:ship)?|fellow(?:ship)?|grant|honou?rs?|best|dean's list|performer|recognition|laude|employee of|top \d|hackathon|olympiad|star|champion|runner[- ]up|1st|2nd|3rd|first|preis|stipendium|auszeichnung|prix|bourse|premio|beca|prêmio|bolsa)\b/i;

/** What was won is an award; a statement of what was done is an achievement of no one position. */
export function awardDrafts(lines: readonly Line[]): Awards {
	const awards: Draft[] = [];
	const achievements: Said[] = [];
	const isPlain = !lines.some((line) => line.bullet || line.heading !== null || line.bold);
	const entries = isPlain
		? statementsOf(lines).map(({ lines: [first, ...rest] }) => ({
				head: markOf(first as Line),
				body: rest.map(markOf)
			}))
		: listEntriesOf(lines);
	for (const { head, body } of entries) {
		const texts = [head.line, ...body.map(({ line }) => line)];
		const whole = statementsOf(texts);
		for (const statement of whole) {
			const [line] = statement.lines;
			if (!line) continue;
			const isSection =
				statement === whole[0] ||
				statement.bullet ||
				prize.test(statement.text) ||
				whole.length > 2;
			const mark = markOf(line);
			const isAward =
				prize.test(statement.text) &&
				!/^(?:built|led|designed|reduced|improved|developed|managed|increased|\d+[%+])/i.test(
					statement.text
				) &&
				statement.text.length < 220;
			if (!isAward || !isSection) {
				achievements.push(statementSaid(statement, 0.75));
				continue;
			}
			const { name, beside } = headOf(mark, /\s[|•·–—-]\s|[|–—]|:\s|,\s/u);
			const dates = datesOf([mark], 'end');
			awards.push({
				title: { ...name, from: statement.lines.map((one) => ({ line: one, text: one.text })) },
				date: dates.endDate ?? dates.startDate,
				summary: beside && {
					...beside,
					value: trimmed(statement.text.slice(statement.text.indexOf(beside.value))) || beside.value
				}
			});
		}
	}
	return { awards, achievements };
}

export function publicationDrafts(lines: readonly Line[]): Draft[] {
	return listEntriesOf(lines).map(({ head, body }) => {
		const statement = statementsOf([head.line, ...body.map(({ line }) => line)]);
		const [first, ...rest] = statement;
		const dates = datesOf([head], 'end');
		const [link] = linksIn(head.line);
		const quoted = /[“"«]([^”"»]{8,200})[”"»]/.exec(first?.text ?? '')?.[1];
		const name =
			(quoted?.replace(/[.,]$/, '') ?? (first?.text.length ?? 0) > 120)
				? (quoted ?? first?.text ?? '')
				: trimmed(markOf(head.line).rest);
		return {
			name: {
				value: name || head.line.text,
				confidence: 0.75,
				from: (first?.lines ?? [head.line]).map((line) => ({ line, text: line.text }))
			},
			releaseDate: dates.endDate ?? dates.startDate,
			url: link?.said,
			summary: joinSaid(rest.map((one) => statementSaid(one, 0.7)))
		};
	});
}

/** `null` where the lines name no spoken language: then "Languages" were meant otherwise. */
export function languageDrafts(lines: readonly Line[]): Draft[] | null {
	const found: Draft[] = [];
	let unknown = 0;
	let pending: { language: Said } | null = null;
	for (const line of lines) {
		const label = labelOf(line.text);
		const isLabelled = label?.value && headingKind(label.label)?.kind === 'languages';
		const pieces =
			line.parts.length > 1
				? line.parts.map(({ text }) => text)
				: itemsIn(isLabelled ? label.value : line.text);
		for (const piece of pieces) {
			const words = wordsOf(piece);
			const [at] = languageNames.find(words);
			const [level] = languageLevels.find(words);
			if (at) {
				const name = piece.slice(words[at.from]?.from, words[at.to - 1]?.to);
				const rest = trimmed(
					(piece.slice(0, words[at.from]?.from) + ' ' + piece.slice(words[at.to - 1]?.to))
						.replace(/[()[\]:]/g, ' ')
						.replace(/\s+/g, ' ')
				);
				pending = { language: said(name, line, 0.9, piece) };
				found.push({ ...pending, fluency: rest ? said(rest, line, 0.85, piece) : undefined });
			} else if (
				level &&
				words.length > 1 &&
				words.length < 6 &&
				level.from > 0 &&
				/^\p{Lu}/u.test(piece)
			) {
				// A name that no list has, with how well it is spoken.
				const end = words[level.from - 1]?.to ?? 0;
				const name = piece.slice(0, end).replace(/[\s:(–—-]+$/, '');
				pending = { language: said(name, line, 0.6, piece) };
				found.push({
					...pending,
					fluency: said(
						piece.slice(words[level.from]?.from).replace(/[)\s]+$/, ''),
						line,
						0.6,
						piece
					)
				});
			} else if (pending && level && words.length < 4) {
				const last = found.at(-1) as Record<string, Draft>;
				found[found.length - 1] = {
					...last,
					fluency: last.fluency ?? said(piece, line, 0.8, piece)
				};
			} else if (/[\p{L}]{2}/u.test(piece)) unknown++;
		}
	}
	return found.length && unknown <= found.length * 3 + 2 ? found : null;
}

export function interestDrafts(lines: readonly Line[]): Draft[] {
	return statementsOf(lines).flatMap((statement) => {
		const { value, from, confidence } = statementSaid(statement, 0.8);
		const isSentence = /[.!?]$/.test(value) && value.split(' ').length > 8;
		return (isSentence ? [value] : itemsIn(value)).map((item) => ({
			name: { value: item, confidence, from }
		}));
	});
}

export function referenceDrafts(lines: readonly Line[]): Draft[] {
	const all = joinSaid(
		statementsOf(lines).map((one) => statementSaid(one, 0.7)),
		'\n'
	);
	return all ? [{ reference: all }] : [];
}
