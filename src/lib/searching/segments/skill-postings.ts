import type { DigestSkill } from '../digest';
import { countingSort, documentOfItems } from '../packed/counting-sort';
import { packSkill, pointsOf } from '../evidence';
import { Growing, Numbering } from '../packed/growing';
import type { Skills } from './segment';
import { packStrings } from '../packed/strings';

/** How many of a document's positions can be marked as showing a skill: the newest. */
const markedPositions = 16;

/** Takes in the skills of one document after another and turns them round, to the documents of each skill. */
export class SkillPostings {
	readonly #ids = new Numbering();
	readonly #names: (string | undefined)[] = [];
	readonly #categories: (number | undefined)[] = [];
	readonly #label: (text: string) => number;
	readonly #documentStarts = new Growing();
	readonly #skill = new Growing();
	readonly #evidence = new Growing();
	readonly #shownIn = new Growing();
	/** The implying skill, plus one; 0 for a stated skill. */
	readonly #through = new Growing();

	constructor(label: (text: string) => number) {
		this.#label = label;
		this.#documentStarts.push(0);
	}

	/** Takes the next document's. */
	add(skills: readonly DigestSkill[]): void {
		for (const skill of skills) {
			const evidence = packSkill(skill);
			if (!evidence) continue;
			const n = this.number(skill.skill, skill.name, skill.category);
			const through = skill.through ? this.#ids.of(skill.through.skill) + 1 : 0;
			this.push(n, evidence, bitsOf(skill.positions), through);
		}
		this.endDocument();
	}

	/** The number of a skill, by its name as it is met first; without one where it only implies another. */
	number(id: string, name?: string, category?: string): number {
		const n = this.#ids.of(id);
		if (name !== undefined) this.#names[n] ??= name;
		if (category !== undefined) this.#categories[n] ??= this.#label(category);
		return n;
	}

	/**
	 * Takes one skill of the document at hand, as the columns hold it.
	 * @param through the number of the implying skill plus one; 0 where the skill is stated.
	 */
	push(skill: number, evidence: number, shownIn: number, through: number): void {
		this.#skill.push(skill);
		this.#evidence.push(evidence);
		this.#shownIn.push(shownIn);
		this.#through.push(through);
	}

	endDocument(): void {
		this.#documentStarts.push(this.#skill.length);
	}

	finish(): Skills {
		const ids = this.#ids.texts;
		const skill = this.#skill.toUint32();
		const documentStarts = this.#documentStarts.toUint32();
		const documents = documentOfItems(documentStarts);
		const { starts, order } = countingSort(skill, ids.length);
		const implied = new Growing();
		const through = new Growing();
		order.forEach((item, posting) => {
			const by = this.#through.at(item);
			if (!by) return;
			implied.push(posting);
			through.push(by - 1);
		});
		return {
			ids: packStrings(ids),
			names: packStrings(ids.map((_, n) => this.#names[n] ?? '')),
			categories: Uint32Array.from(ids, (_, n) => this.#categories[n] ?? 0),
			starts,
			document: order.map((item) => documents[item] ?? 0),
			evidence: order.map((item) => this.#evidence.at(item)),
			shownIn: Uint16Array.from(order, (item) => this.#shownIn.at(item)),
			implied: implied.toUint32(),
			through: through.toUint32(),
			documentStarts,
			ofDocument: skill.map((n, item) => n * 16 + pointsOf(this.#evidence.at(item)))
		};
	}
}

function bitsOf(positions: readonly number[]): number {
	return positions.reduce((bits, at) => (at < markedPositions ? bits | (1 << at) : bits), 0);
}
