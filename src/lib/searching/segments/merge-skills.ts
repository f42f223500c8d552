import type { Order, Part } from './merge-order';
import { labelAt } from './read-digest';
import type { Segment, Skills } from './segment';
import { SkillPostings } from './skill-postings';
import { stringAt, stringCount } from '../packed/strings';

/** The skills of several segments, in the documents' new order. */
export function mergeSkills(
	parts: readonly Part[],
	{ part, document }: Order,
	label: (text: string) => number
): Skills {
	const postings = new SkillPostings(label);
	const readers = parts.map(({ segment }) => new SkillReader(segment, postings));
	for (let i = 0; i < document.length; i++) readers[part[i] ?? 0]?.hand(document[i] ?? 0);
	return postings.finish();
}

/**
 * Hands the skills of one document after another over. Documents come ascending, and so do the postings of each
 * skill: each skill's place is remembered and none is looked for.
 */
class SkillReader {
	readonly #segment: Segment;
	readonly #into: SkillPostings;
	/** For each skill the first posting that was not passed yet. */
	readonly #next: Uint32Array;
	/** For each posting the implying skill plus one. */
	readonly #through: Uint32Array;
	readonly #numbers: Int32Array;

	constructor(segment: Segment, into: SkillPostings) {
		const { skills } = segment;
		this.#segment = segment;
		this.#into = into;
		this.#next = skills.starts.slice();
		this.#through = new Uint32Array(skills.document.length);
		skills.implied.forEach((posting, i) => (this.#through[posting] = (skills.through[i] ?? 0) + 1));
		this.#numbers = new Int32Array(stringCount(skills.ids)).fill(-1);
	}

	hand(d: number): void {
		const { documentStarts, ofDocument, document, evidence, shownIn } = this.#segment.skills;
		const to = documentStarts[d + 1] ?? 0;
		for (let i = documentStarts[d] ?? 0; i < to; i++) {
			const skill = (ofDocument[i] ?? 0) >>> 4;
			let posting = this.#next[skill] ?? 0;
			while ((document[posting] ?? d) < d) posting++;
			this.#next[skill] = posting + 1;
			const n = this.#numberOf(skill);
			const by = this.#through[posting] ?? 0;
			const through = by ? this.#numberOf(by - 1) + 1 : 0;
			this.#into.push(n, evidence[posting] ?? 0, shownIn[posting] ?? 0, through);
		}
		this.#into.endDocument();
	}

	#numberOf(old: number): number {
		const known = this.#numbers[old] ?? -1;
		if (known >= 0) return known;
		const { ids, names, categories, starts } = this.#segment.skills;
		const id = stringAt(ids, old);
		// One without postings only implies others: this segment does not know its name.
		const isNamed = starts[old] !== starts[old + 1];
		const n = isNamed
			? this.#into.number(id, stringAt(names, old), labelAt(this.#segment, categories[old]) ?? '')
			: this.#into.number(id);
		return (this.#numbers[old] = n);
	}
}
