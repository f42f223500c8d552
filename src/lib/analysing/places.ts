import { type JsonPointer, pointer } from '$lib/domain/pointer';

/** More than any list of a profile that people wrote has; the pointers beyond are made anew each time. */
const mostKept = 64;

/**
 * A place in a profile, with the places in it. The same few hundred come up in every profile, so each pointer is made
 * once: whoever compares two then mostly compares one with itself.
 */
export class Place {
	readonly pointer: JsonPointer;
	readonly #keys = new Map<string, Place>();
	readonly #items: Place[] = [];

	constructor(at: JsonPointer) {
		this.pointer = at;
	}

	/** @param name of a key that the code names; keys out of a profile would be kept without end. */
	key(name: string): Place {
		let place = this.#keys.get(name);
		if (!place) {
			place = new Place((this.pointer + pointer(name)) as JsonPointer);
			this.#keys.set(name, place);
		}
		return place;
	}

	item(index: number): Place {
		const known = index < this.#items.length ? this.#items[index] : undefined;
		if (known) return known;
		const place = new Place(`${this.pointer}/${index}` as JsonPointer);
		if (index === this.#items.length && index < mostKept) this.#items.push(place);
		return place;
	}
}

const whole = new Place('' as JsonPointer);

/** The sections of a profile that hold texts or dates. */
export const sections = {
	basics: whole.key('basics'),
	work: whole.key('work'),
	volunteer: whole.key('volunteer'),
	projects: whole.key('projects'),
	systemDesign: whole.key('x-systemDesign'),
	education: whole.key('education'),
	certificates: whole.key('certificates'),
	publications: whole.key('publications'),
	skills: whole.key('skills'),
	languages: whole.key('languages'),
	awards: whole.key('awards'),
	achievements: whole.key('x-achievements')
} as const;
