import type { TaughtAlias } from '$lib/domain/taught-alias';
import type { SkillNames } from '$lib/searching/skill-names';
import { namesBetween } from '$lib/vocabulary/teaching';
import { defaultVocabulary, type Vocabulary, withTaught } from '$lib/vocabulary/vocabulary';
import { skillNamesOf } from './skill-names';

/** The vocabulary with what was taught; it remembers what was taught before, by which the index may still have been read. */
export class TaughtVocabulary {
	#present = defaultVocabulary();
	#names = skillNamesOf(this.#present);
	/** What was taught, by the version that the vocabulary had with it. */
	readonly #taught = new Map<string, readonly TaughtAlias[]>([[this.#present.version, []]]);

	get present(): Vocabulary {
		return this.#present;
	}

	/** Its names, as searching needs them. */
	get names(): SkillNames {
		return this.#names;
	}

	/** What is taught now. */
	get taught(): readonly TaughtAlias[] {
		return this.#taught.get(this.#present.version) ?? [];
	}

	/** Takes in what is taught from now on. @returns whether that makes another vocabulary. */
	learn(taught: readonly TaughtAlias[]): boolean {
		const vocabulary = withTaught(defaultVocabulary(), taught);
		this.#taught.set(vocabulary.version, taught);
		if (vocabulary.version === this.#present.version) return false;
		this.#present = vocabulary;
		this.#names = skillNamesOf(vocabulary);
		return true;
	}

	/** The names that tell two of its versions apart; `null` where more may, since one of them is not remembered. */
	namesBetween(older: string, newer: string): string[] | null {
		const [before, after] = [this.#taught.get(older), this.#taught.get(newer)];
		return before && after ? namesBetween(before, after) : null;
	}
}
