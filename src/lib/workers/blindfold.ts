import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import { blindCandidate } from '$lib/domain/blind/blind-candidate';
import { hidden, hideFor, type HideIn } from '$lib/domain/blind/blind-text';
import { type Blinding, isHidden, seeing } from '$lib/domain/blind/blinding';
import { blindName, codesAmong } from '$lib/domain/blind/codes';
import { edited, movedBy } from '$lib/domain/blind/edits';
import type { Profile } from '$lib/domain/profile';
import type { Query } from '$lib/domain/query';
import { isFieldMatch, type Match } from '$lib/searching/showing/matches';
import { idsOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import type { Row } from '$lib/searching/showing/rows';
import type { Similar } from '$lib/searching/similar';
import { readProfiles } from '$lib/storing/reading';
import { changeSetting, readBlinding } from '$lib/storing/settings';
import type { Store } from '$lib/storing/database/store';
import { watchBlinding } from '$lib/storing/watch';
import type { AliasPreview, GainingGroup } from './teaching/alias-preview';
import type { FileReport } from './taking-in/file-report';
import type { ListedRow } from './showing/found';

/** A text about somebody, such as a note. */
interface TextAbout {
	readonly candidate: CandidateId;
	readonly text: string;
}

/**
 * Hides who the candidates are in all that leaves the pool, while that is asked for: whoever asks the pool gets
 * blinded candidates and need not know of it.
 */
export class Blindfold {
	#blinding: Blinding = seeing;
	#codes: { readonly index: PoolIndex; readonly codeOf: (id: CandidateId) => string } | null = null;
	#tell: (blinding: Blinding) => void = () => undefined;
	readonly #index: () => PoolIndex;

	/** @param index the pool's, by which everybody's code is told from all others. */
	constructor(index: () => PoolIndex) {
		this.#index = index;
	}

	/** Takes up what is kept on this machine, and follows it. @param tell is told of every change. */
	async open(store: Store, tell: (blinding: Blinding) => void): Promise<void> {
		this.#tell = tell;
		this.#blinding = await readBlinding(store);
		watchBlinding(store, (blinding) => this.#take(blinding));
	}

	get blinding(): Blinding {
		return this.#blinding;
	}

	/** Hides or shows people from now on. */
	async change(store: Store, change: (blinding: Blinding) => Blinding): Promise<void> {
		await changeSetting(store, 'blinding', change);
		this.#take(await readBlinding(store));
	}

	hides(id: CandidateId): boolean {
		return isHidden(this.#blinding, id);
	}

	candidate(candidate: CandidateWithFacts): CandidateWithFacts {
		return this.hides(candidate.id)
			? blindCandidate(candidate, this.#codeOf(candidate.id))
			: candidate;
	}

	/** A name that is shown by itself. */
	name(id: CandidateId, name: string): string {
		return this.hides(id) ? blindName(this.#codeOf(id)) : name;
	}

	/** What is looked for: while people are hidden, nobody is found or ordered by name, the revealed neither. */
	query(query: Query): Query {
		if (!this.#blinding.on) return query;
		return { ...query, withoutNames: true, sort: query.sort === 'name' ? 'match' : query.sort };
	}

	/** Rows of the list; their quotes are taken from what is to be seen of a candidate already. */
	async rows(store: Store, rows: readonly ListedRow[]): Promise<ListedRow[]> {
		const profiles = await this.#profilesOf(store, rows);
		return rows.map((row) => {
			if (!this.hides(row.id)) return row;
			return blindRow(row, profiles.get(row.id) ?? {}, this.#codeOf(row.id));
		});
	}

	async similar(store: Store, similar: readonly Similar[]): Promise<Similar[]> {
		const profiles = await this.#profilesOf(store, similar);
		return similar.map((one) => {
			if (!this.hides(one.id)) return one;
			const code = this.#codeOf(one.id);
			return { ...one, ...blindPosition(one, hideFor(profiles.get(one.id) ?? {}, code), code) };
		});
	}

	/** Texts about people, without what tells who they are. */
	async texts(store: Store, texts: readonly TextAbout[]): Promise<string[]> {
		const profiles = await this.#profilesOf(
			store,
			texts.map(({ candidate }) => ({ id: candidate }))
		);
		return texts.map(({ candidate, text }) => {
			const profile = profiles.get(candidate);
			return profile ? hidden(text, hideFor(profile, this.#codeOf(candidate))) : text;
		});
	}

	/** What became of a file: whose names, and what is said of what was read. */
	async report(store: Store, report: FileReport): Promise<FileReport> {
		const profiles = await this.#profilesOf(store, report.people);
		return {
			...report,
			people: report.people.map((person) => {
				if (!this.hides(person.id)) return person;
				const code = this.#codeOf(person.id);
				const hide = hideFor(profiles.get(person.id) ?? {}, code);
				const issues = person.issues.map((issue) => hidden(issue, hide));
				const changes = person.changes?.map((change) => ({
					...change,
					label: hidden(change.label, hide)
				}));
				return { ...person, name: blindName(code), issues, ...(changes && { changes }) };
			})
		};
	}

	/** Whom an alias would change, with their words. */
	async preview(store: Store, preview: AliasPreview): Promise<AliasPreview> {
		if (!this.#blinding.on) return preview;
		return {
			...preview,
			newly: await this.#group(store, preview.newly),
			more: await this.#group(store, preview.more)
		};
	}

	async #group(store: Store, group: GainingGroup): Promise<GainingGroup> {
		const profiles = await this.#profilesOf(store, group.first);
		const first = group.first.map((one) => {
			if (!this.hides(one.id)) return one;
			const hide = hideFor(profiles.get(one.id) ?? {}, this.#codeOf(one.id));
			const { before, words, after } = one.quote;
			return {
				...one,
				name: this.name(one.id, one.name),
				home: hidden(one.home, hide, 'employer'),
				quote: { before: hidden(before, hide), words, after: hidden(after, hide) }
			};
		});
		return { ...group, first };
	}

	/** The whole profiles of those who are hidden. */
	#profilesOf(
		store: Store,
		people: readonly { readonly id: CandidateId }[]
	): Promise<Map<CandidateId, Profile>> {
		const ids = [...new Set(people.map(({ id }) => id))].filter((id) => this.hides(id));
		return readProfiles(store, ids);
	}

	#take(blinding: Blinding): void {
		if (JSON.stringify(blinding) === JSON.stringify(this.#blinding)) return;
		this.#blinding = blinding;
		this.#tell(blinding);
	}

	#codeOf(id: CandidateId): string {
		const index = this.#index();
		if (this.#codes?.index !== index) {
			const ids = idsOf(index, liveOrdinals(index));
			this.#codes = { index, codeOf: codesAmong(ids) };
		}
		return this.#codes.codeOf(id);
	}
}

function* liveOrdinals({ live, room }: PoolIndex): Generator<number> {
	for (let ordinal = 0; ordinal < room; ordinal++) {
		if (((live[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) yield ordinal;
	}
}

/** Who somebody is and what they do, as lists say it. */
function blindPosition(
	{ title, employer, place }: Pick<Row, 'title' | 'employer' | 'place'>,
	hide: HideIn,
	code: string
) {
	return {
		name: blindName(code),
		title: title && hidden(title, hide),
		employer: employer && hidden(employer, hide, 'employer'),
		place: place && hidden(place, hide)
	};
}

function blindRow(row: ListedRow, profile: Profile, code: string): ListedRow {
	const hide = hideFor(profile, code);
	const words = (text: string | null) => text && hidden(text, hide);
	const inField = (match: Match): Match => {
		if (!isFieldMatch(match)) return match;
		const edits = hide(match.text, match.field.includes('employer') ? 'employer' : 'prose');
		return {
			...match,
			text: edited(match.text, edits),
			at: match.at.map((stretch) => movedBy(edits, stretch))
		};
	};
	return {
		...row,
		...blindPosition(row, hide, code),
		headline: words(row.headline),
		availability: words(row.availability),
		matched: row.matched.map(inField)
	};
}
