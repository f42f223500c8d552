import type { Check } from '$lib/domain/check';
import type { EvidenceSpan } from '$lib/domain/evidence';
import { homeWords } from '$lib/domain/home';
import type { Impact } from '$lib/domain/impact';
import { partialDate } from '$lib/domain/partial-date';
import { type JsonPointer, readPointer, readText } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import { type Quote, quote } from '$lib/domain/quote';
import { sentenceCase } from '$lib/writing/sentence-case';
import type { Cell, Item } from './cell';
import type { Person } from './person';
import { positionTitle } from './position-words';
import type { Row } from './row';
import { datesWords, monthsWords } from './words';

/** What a cell of the comparison rests on, in the profile's own words. */
export interface Proof {
	readonly title: string;
	readonly entries: readonly ProofEntry[];
	/** The dated positions that months are made of. */
	readonly spans: readonly EvidenceSpan[];
	/** What has to be known to read it. */
	readonly note: string | null;
}

/** One place of the profile. */
export interface ProofEntry {
	readonly title: string;
	/** What it belongs to, with dates as far as they are stated. */
	readonly where: string;
	/** The words that say it, marked in their sentence. */
	readonly quote: Quote | null;
	/** What else stands there. */
	readonly statements: readonly string[];
}

/** The proof of a cell, or `null` where the cell says nothing that stands in the profile; skills have their evidence. */
export function proofOf(row: Pick<Row, 'id' | 'label'>, cell: Cell, person: Person): Proof | null {
	const proof = (entries: readonly ProofEntry[], rest: Partial<Proof> = {}): Proof | null =>
		entries.length ? { title: row.label, entries, spans: [], note: null, ...rest } : null;
	switch (cell.kind) {
		case 'text':
			return proof([itemEntry(cell, person)]);
		case 'list':
			return proof(cell.items.map((item) => itemEntry(item, person)));
		case 'months':
			return monthsProof(row, person);
		case 'figures':
			return proof(
				cell.figures.map((claim) => claimEntry(claim, person)),
				{ note: claimNote }
			);
		case 'checks':
			return proof(cell.checks.map((check) => checkEntry(check, person)));
		default:
			return null;
	}
}

/** The proof of one figure: the sentence that claims it. */
export function claimProof(claim: Impact, person: Person): Proof {
	const title = sentenceCase(claim.label);
	return {
		title,
		entries: [{ ...claimEntry(claim, person), title: '' }],
		spans: [],
		note: claimNote
	};
}

const claimNote = 'A figure is the profile’s own claim. Ask how it was measured.';

/** The positions behind a number of months: all dated ones, or those of one line of work. */
function monthsProof({ id, label }: Pick<Row, 'id' | 'label'>, { facts }: Person): Proof {
	const field = id.startsWith('field:') ? id.slice('field:'.length) : null;
	const dated = facts.career.positions.filter(
		(position) => position.span && (!field || position.field === field)
	);
	return {
		title: label,
		entries: dated.map((position) => ({
			title: positionTitle(position),
			where: [
				datesWords(position.start, position.end),
				position.months && monthsWords(position.months)
			]
				.filter(Boolean)
				.join(' · '),
			quote: null,
			statements: []
		})),
		spans: dated.flatMap(({ pointer: home, employer, title, span }) =>
			span ? [{ home, label: employer ?? title ?? '', span }] : []
		),
		note: dated.length > 1 ? 'A month in two positions counts once.' : null
	};
}

function itemEntry({ text, detail, pointer }: Item, { candidate }: Person): ProofEntry {
	const statements = pointer ? statementsAt(candidate.profile, pointer) : [];
	const top = pointer?.startsWith('/basics') ? 'At the top of the profile' : '';
	return {
		title: text,
		where: [detail, top].filter(Boolean).join(' · '),
		quote: null,
		statements: statements.filter((statement) => statement !== text)
	};
}

function claimEntry({ pointer, at, home, label }: Impact, { candidate }: Person): ProofEntry {
	const { profile } = candidate;
	return {
		title: sentenceCase(label),
		where: placeWords(profile, home ?? pointer),
		quote: quote(profile, pointer, at),
		statements: []
	};
}

function checkEntry({ finding, question, pointers }: Check, { candidate }: Person): ProofEntry {
	const { profile } = candidate;
	const places = pointers.map((pointer) => {
		const text = readText(profile, pointer);
		const place = placeWords(profile, pointer);
		return text && text.length < 400 ? `${place}: “${text}”` : place;
	});
	return { title: finding, where: question, quote: null, statements: [...new Set(places)] };
}

function placeWords(profile: Profile, pointer: JsonPointer): string {
	const { label, startDate, endDate } = homeWords(profile, pointer);
	const [start, end] = [partialDate(startDate), partialDate(endDate)];
	return [label, start || end ? datesWords(start, end) : ''].filter(Boolean).join(' · ');
}

/** What an entry of a profile states in sentences, or the text itself that a pointer names. */
function statementsAt(profile: Profile, pointer: JsonPointer): string[] {
	const value = readPointer(profile, pointer);
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	const entry = value as Record<string, unknown>;
	return ['summary', 'x-summary', 'description', 'highlights', 'courses', 'text'].flatMap((key) => {
		const said = entry[key];
		const texts = Array.isArray(said) ? (said as unknown[]) : [said];
		return texts.filter((text) => typeof text === 'string' && !!text.trim()) as string[];
	});
}
