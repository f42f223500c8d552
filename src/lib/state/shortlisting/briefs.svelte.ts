import type { AdvertDraft } from '$lib/comparing/brief/advert/draft';
import type { Brief, BriefContent, BriefId, Requirement } from '$lib/domain/brief';
import { type BriefChange, copyName, requirementsOf } from '$lib/domain/brief-changes';
import { type Query, wantedSkills } from '$lib/domain/query';
import { changeBrief, createBrief, removeBrief, restoreBrief } from '$lib/storing/briefs';
import type { Store } from '$lib/storing/database/store';
import { watchKept } from '$lib/storing/watch';
import type { Pool } from '../pool/pool.svelte';
import type { Undo } from '../storing/undo';
import { unsaved } from '../storing/unsaved';

/** All briefs, followed live. Every verb that changes one gives the way back. */
export class Briefs {
	readonly #store: Promise<Store>;
	readonly #pool: Pool;
	#all = $state.raw<readonly Brief[] | null>(null);

	constructor(store: Promise<Store>, pool: Pool) {
		this.#store = store;
		this.#pool = pool;
		store.then(
			(open) => watchKept(open, 'briefs', (briefs) => (this.#all = briefs)),
			() => undefined
		);
	}

	/** Oldest first; `null` until they are read. */
	get all(): readonly Brief[] | null {
		return this.#all;
	}

	/** One brief, or `undefined` where it is gone or not read yet. */
	find(id: string | null | undefined): Brief | undefined {
		return this.#all?.find((brief) => brief.id === id);
	}

	/** @throws where the name or a requirement asks about what nobody may be chosen by. */
	async create(name: string, requirements: readonly Requirement[] = []): Promise<Brief> {
		const content: BriefContent = { name: name.trim(), requirements, judged: [] };
		const refuse = await refusing();
		refuse(content);
		return createBrief(await this.#store, content);
	}

	/** Copies a brief with all that was judged. */
	async copy({ name, requirements, judged }: Brief): Promise<Brief> {
		const names = (this.#all ?? []).map((brief) => brief.name);
		return createBrief(await this.#store, { name: copyName(name, names), requirements, judged });
	}

	async rename(id: BriefId, name: string): Promise<Undo> {
		const before = this.find(id)?.name ?? name;
		await this.change(id, (brief) => ({ ...brief, name: name.trim() }));
		return async () => void (await this.change(id, (brief) => ({ ...brief, name: before })));
	}

	async remove(id: BriefId): Promise<Undo> {
		const store = await this.#store;
		await removeBrief(store, id);
		return async () => void (await restoreBrief(store, id));
	}

	/**
	 * Changes a brief as it is stored.
	 * @throws where the change asks about what nobody may be chosen by.
	 */
	change(id: BriefId, change: BriefChange): Promise<Undo> {
		const changed = this.#change(id, change);
		// Before anything is written its rules are loaded.
		unsaved.hold(changed);
		return changed;
	}

	async #change(id: BriefId, change: BriefChange): Promise<Undo> {
		const refuse = await refusing();
		let before: BriefContent | undefined;
		const changed = (stored: BriefContent) => {
			const after = change(stored);
			refuse(after);
			before = stored;
			return after;
		};
		this.#show(await changeBrief(await this.#store, id, changed));
		const { requirements, judged } = before ?? { requirements: [], judged: [] };
		return async () =>
			this.#show(
				await changeBrief(await this.#store, id, (now) => ({ ...now, requirements, judged }))
			);
	}

	/** What a query asks for, as requirements. */
	async fromQuery(query: Query): Promise<Requirement[]> {
		const skills = wantedSkills(query);
		const names = await this.#pool.ask.skillNames(skills);
		const byId = new Map(skills.map((skill, i) => [skill, names[i] ?? skill]));
		return requirementsOf(query, (skill) => byId.get(skill) ?? skill);
	}

	/** What a job advert asks for; nothing is kept. */
	async readAdvert(advert: string): Promise<AdvertDraft> {
		const { draftOf } = await import('$lib/comparing/brief/advert/draft');
		return draftOf(advert, await this.#pool.ask.skillsInAdvert(advert));
	}

	/** Shows what was stored at once, so that a second change does not run against the first one's echo. */
	#show(saved: Brief) {
		this.#all = (this.#all ?? []).map((brief) => (brief.id === saved.id ? saved : brief));
	}
}

/**
 * The last line of defence: every form that asks for text offers the lawful wording before. Its rules are loaded when
 * somebody writes, since the first list of candidates need not wait for them.
 */
async function refusing(): Promise<(content: BriefContent) => void> {
	const { refusalsIn } = await import('$lib/domain/brief-wording/wording');
	return ({ name, requirements }) => {
		const texts = requirements.flatMap((each) => (each.kind === 'text' ? [each.text] : []));
		const [refused] = [name, ...texts].flatMap(refusalsIn);
		if (refused) throw new Error(`“${refused.words}” may not be asked for.`);
	};
}
