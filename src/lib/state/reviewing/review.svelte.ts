import { withEdits } from '$lib/comparing/versions/edits';
import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import { withJoined, withoutEntry, withSplit } from '$lib/domain/editing/entries';
import { withText } from '$lib/domain/editing/set-text';
import { type Shelf, withMoved } from '$lib/domain/editing/statements';
import { type JsonPointer, pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import { sameValue } from '$lib/domain/same-value';
import type { SourceFile } from '$lib/domain/source-file';
import type { Line } from '$lib/importing/lines/line';
import { type ReviewGroup, reviewGroups } from '$lib/importing/review/review-fields';
import type { ReviewedFile } from '$lib/importing/review/review-file';
import { People } from '../pool/people.svelte';
import type { Pool } from '../pool/pool.svelte';
import type { Undo } from '../storing/undo';
import { unsaved } from '../storing/unsaved';
import type { SourceFiles } from './source-files';

export { type Place, placesFor } from '$lib/importing/review/places';
export { dateNote } from '$lib/importing/review/date-note';
export { missingFields } from '$lib/importing/review/missing-fields';
export type { ReviewField, ReviewGroup } from '$lib/importing/review/review-fields';
export type { Line, ReviewedFile, SourceFile };

/** Why there is a review, or none. */
export type ReviewState =
	| { readonly kind: 'loading' | 'nobody' | 'hidden' | 'no-file' }
	/** The file states its fields outright. */
	| { readonly kind: 'no-lines'; readonly file: SourceFile }
	| { readonly kind: 'failed'; readonly why: string; readonly file: SourceFile | null }
	| { readonly kind: 'ready'; readonly file: SourceFile; readonly read: ReviewedFile };

const loading: ReviewState = { kind: 'loading' };

/**
 * One candidate beside the file they came from, to be looked through and corrected. Make it while a component is set
 * up: it lives as long as the component, and follows every change of the candidate.
 */
export class Review {
	readonly #pool: Pool;
	readonly #files: SourceFiles;
	readonly #people: People;
	#file = $state.raw<ReviewState>(loading);
	#hidden = $state<boolean | null>(null);
	#chosen = $state<string | null>(null);

	readonly candidate: CandidateWithFacts | null = $derived.by(() => this.#people.all?.[0] ?? null);

	readonly state: ReviewState = $derived.by(() => {
		if (this.#people.failed)
			return { kind: 'failed', why: 'The pool could not be read.', file: null };
		if (this.#people.all && !this.candidate) return { kind: 'nobody' };
		if (!this.candidate || this.#hidden === null) return loading;
		return this.#hidden ? { kind: 'hidden' } : this.#file;
	});

	/** The fields, in reading order. */
	readonly groups: readonly ReviewGroup[] = $derived.by(() => {
		const { state, candidate } = this;
		if (state.kind !== 'ready' || !candidate) return [];
		const { profile, fields, notPlaced } = state.read;
		const loose = notPlaced.map((source, i) => ({
			pointer: pointer('x-notPlaced', i),
			confidence: 0,
			source: [source]
		}));
		return reviewGroups(candidate.profile, { profile, fields: [...fields, ...loose] });
	});

	constructor(pool: Pool, files: SourceFiles, id: () => CandidateId | null) {
		this.#pool = pool;
		this.#files = files;
		this.#people = new People(pool, () => [id() ?? []].flat());
		const hash = $derived(this.#chosen ?? this.candidate?.source.hash);
		const isThere = $derived(this.candidate !== null);
		$effect(() => this.#follow(this.candidate));
		$effect(() => (isThere && this.#hidden === false ? this.#open(hash) : undefined));
	}

	/** Whether the file that is shown is the one that came last. */
	get isLatest(): boolean {
		return !this.#chosen || this.#chosen === this.candidate?.source.hash;
	}

	/** Shows another file that the candidate came from. */
	show(hash: string): void {
		this.#chosen = hash;
	}

	/** Writes another text into a field; an empty one takes the field out. */
	setText(at: JsonPointer, text: string): Promise<Undo> {
		return this.#edit((profile) => withText(profile, at, text));
	}

	/** Moves a line to the end of another list. */
	move(from: JsonPointer, to: Shelf): Promise<Undo> {
		return this.#edit((profile) => withMoved(profile, from, to));
	}

	/** Joins an entry with the one above it. */
	join(section: string, entry: number): Promise<Undo> {
		return this.#edit((profile) => withJoined(profile, section, entry));
	}

	/** Cuts an entry in two before one of its statements. */
	split(section: string, entry: number, before: number): Promise<Undo> {
		return this.#edit((profile) => withSplit(profile, section, entry, before));
	}

	/** Takes an entry out; its words are kept among what is not placed. */
	removeEntry(section: string, entry: number): Promise<Undo> {
		return this.#edit((profile) => withoutEntry(profile, section, entry));
	}

	/**
	 * Reads the file once more, and carries what was changed by hand into what is read now.
	 * @returns `null` where that changes nothing.
	 */
	async readAgain(): Promise<Undo | null> {
		const { id, profile } = await this.#kept();
		if (this.#file.kind !== 'ready') throw new Error('There is no file to read.');
		const { file } = this.#file;
		const answer = await this.#files.review(file);
		if (answer.kind === 'refused') throw new Error(answer.reason.message);
		if (!answer.file) return null;
		const first = await this.#files.firstReading(id);
		const anew = first ? withEdits(first, profile, answer.file.profile) : answer.file.profile;
		this.#file = { kind: 'ready', file, read: answer.file };
		if (sameValue(anew, profile)) return null;
		const undo = await this.#write(id, profile, anew);
		if (first) await this.#files.keepFirstReading(id, answer.file.profile, true);
		return async () => {
			await undo();
			if (first) await this.#files.keepFirstReading(id, first, true);
		};
	}

	/** Deletes the file; the candidate stays. */
	async deleteFile(file: SourceFile): Promise<Undo> {
		const undo = await this.#files.delete(file);
		const before = this.#file;
		this.#file = { kind: 'no-file' };
		return async () => {
			await undo();
			this.#file = before;
		};
	}

	#edit(change: (profile: Profile) => Profile): Promise<Undo> {
		const edited = this.#store(change);
		// It is stored in several steps, and the page must not be left between them either.
		unsaved.hold(edited);
		return edited;
	}

	async #store(change: (profile: Profile) => Profile): Promise<Undo> {
		const { id, profile } = await this.#kept();
		await this.#files.keepFirstReading(id, profile, false);
		return this.#write(id, profile, change(profile));
	}

	/** What is kept of the candidate, never what is shown of somebody who is hidden. */
	async #kept(): Promise<{ id: CandidateId; profile: Profile }> {
		const id = this.candidate?.id;
		const kept = id && this.#hidden === false ? await this.#files.kept(id) : null;
		if (!kept) throw new Error('Nobody is there to be changed.');
		return kept;
	}

	async #write(id: CandidateId, before: Profile, after: Profile): Promise<Undo> {
		await this.#pool.ask.update(id, after);
		return async () => {
			const now = await this.#files.kept(id);
			// What was changed since stays changed.
			if (now) await this.#pool.ask.update(id, withEdits(after, now.profile, before));
		};
	}

	/** Somebody is hidden where the pool shows another profile than the one that is kept. */
	#follow(candidate: CandidateWithFacts | null): (() => void) | undefined {
		if (!candidate) return undefined;
		let current = true;
		void this.#files.kept(candidate.id).then(
			(kept) => {
				// Another revision says nothing: the pool is about to show it.
				if (current && kept?.revision === candidate.revision)
					this.#hidden = !sameValue(kept.profile, candidate.profile);
			},
			() => {
				if (current) this.#hidden = true;
			}
		);
		return () => (current = false);
	}

	#open(hash: string | undefined): () => void {
		let current = true;
		this.#file = loading;
		void this.#take(hash).then((state) => {
			if (current) this.#file = state;
		});
		return () => (current = false);
	}

	async #take(hash: string | undefined): Promise<ReviewState> {
		let file: SourceFile | null = null;
		try {
			file = await this.#files.read(hash);
			if (!file) return { kind: 'no-file' };
			const answer = await this.#files.review(file);
			if (answer.kind === 'refused') return { kind: 'failed', why: answer.reason.message, file };
			return answer.file ? { kind: 'ready', file, read: answer.file } : { kind: 'no-lines', file };
		} catch {
			return { kind: 'failed', why: 'The browser could not read its storage.', file };
		}
	}
}
