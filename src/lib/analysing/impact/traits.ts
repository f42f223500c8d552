/**
 * What the rules of this folder ask of a word, as bits: a text is read into rows of numbers, since an object for each
 * of its words would cost more than all the rules.
 */
export const Trait = {
	/** A verb, a noun, a comparative that says which way a figure goes. */
	verbUp: 1 << 0,
	verbDown: 1 << 1,
	nounUp: 1 << 2,
	nounDown: 1 << 3,
	comparativeUp: 1 << 4,
	comparativeDown: 1 << 5,
	/** Moves from one level to another, whichever way: "took", "went". */
	moving: 1 << 6,
	/** Ends a noun phrase: a preposition, a conjunction, a helper. */
	stop: 1 << 7,
	/** Begins another clause. */
	conjunction: 1 << 8,
	/** Begins a noun phrase without being part of it: an article, "about". */
	filler: 1 << 9,
	/** Ends a subject without being part of it: "queries *ran*". */
	trailing: 1 << 10,
	/** "About" before a figure, and "under" before one. */
	hedge: 1 << 11,
	limit: 1 << 12,
	/** Leads from a change to what changed: "reduction *in* cost". */
	object: 1 << 13,
	/** Makes a figure the share of something: "5% *of* users". */
	share: 1 << 14,
	/** Names what is kept, not changed: "99.9% *uptime*". */
	level: 1 << 15,
	/** Makes a number an ordinal, a version or a size of something else: "*round* 812". */
	uncounted: 1 << 16,
	/** Can be counted: a plural, or "people". */
	plural: 1 << 17,
	/** The prepositions that tie a figure to what stands before it: "fell *by* 40%". */
	by: 1 << 18,
	of: 1 << 19,
	to: 1 << 20,
	at: 1 << 21,
	/** "Up to" is about a figure, and ties it to nothing. */
	up: 1 << 22
} as const;

/** Any verb of change. */
export const verb = Trait.verbUp | Trait.verbDown;
/** Any noun of change. */
export const noun = Trait.nounUp | Trait.nounDown;
/** A noun or a comparative that says which way a figure goes: "a reduction", "faster". */
export const saysChange = noun | Trait.comparativeUp | Trait.comparativeDown;
/** Any preposition that ties a figure to what stands before it. */
export const link = Trait.by | Trait.of | Trait.to | Trait.at;
