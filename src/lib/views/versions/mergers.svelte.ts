import type { CandidateId } from '$lib/domain/candidate';
import type { Duplicates, Merger } from '$lib/state/reviewing/duplicates.svelte';
import { say, sayFailure } from '../notices';

interface Way {
	readonly label: string;
	readonly onselect: () => void;
}

/** What a candidate was made of: the files of theirs, and the ways to make two of one again. Make it while a component is set up. */
export class Mergers {
	readonly #duplicates: Duplicates;
	#all = $state.raw<readonly Merger[]>([]);

	constructor(duplicates: Duplicates, id: () => CandidateId | undefined) {
		this.#duplicates = duplicates;
		$effect(() => {
			void duplicates.change;
			const who = id();
			let current = true;
			const take = (found: readonly Merger[]) => {
				if (current) this.#all = found;
			};
			if (who) duplicates.mergersOf(who).then(take, () => take([]));
			return () => (current = false);
		});
	}

	/** The files they came from, each once. */
	get files(): { readonly hash: string; readonly name: string }[] {
		const sources = this.#all.flatMap(({ before, other }) => [before.source, other.source]);
		const names = new Map(sources.flatMap(({ hash, name }) => (hash ? [[hash, name]] : [])));
		return [...names].map(([hash, name]) => ({ hash, name }));
	}

	/** For a menu. @param name the candidate's. */
	ways(name: string): Way[] {
		return this.#all.map(({ id, other }) => ({
			label: `Make two again: ${other.source.name}`,
			onselect: () => void this.#part(id, name)
		}));
	}

	async #part(id: Merger['id'], name: string): Promise<void> {
		try {
			await this.#duplicates.part(id, true);
			say(`They are two candidates now; what you changed since stays with ${name}`);
		} catch (error) {
			sayFailure(error);
		}
	}
}
