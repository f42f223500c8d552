export type Direction = 'up' | 'down';

/** What the rules of this folder ask of a word. */
export interface Traits {
	/** A verb, a noun, a comparative that says which way a figure goes. */
	readonly verb: Direction | null;
	readonly noun: Direction | null;
	readonly comparative: Direction | null;
	/** Ends a noun phrase: a preposition, a conjunction, a helper. */
	readonly stop: boolean;
	/** Begins another clause. */
	readonly conjunction: boolean;
	/** Begins a noun phrase without being part of it: an article, "about". */
	readonly filler: boolean;
	/** Ends a subject without being part of it: "queries *ran*". */
	readonly trailing: boolean;
	/** "About" before a figure, and "under" before one. */
	readonly hedge: boolean;
	readonly limit: boolean;
	/** Ties a figure to what stands before it: "fell *by* 40%". */
	readonly link: boolean;
	/** Leads from a change to what changed: "reduction *in* cost". */
	readonly object: boolean;
	/** Makes a figure the share of something: "5% *of* users". */
	readonly share: boolean;
	/** Names what is kept, not changed: "99.9% *uptime*". */
	readonly level: boolean;
	/** Makes a number an ordinal, a version or a size of something else: "*round* 812". */
	readonly uncounted: boolean;
	/** Can be counted: a plural, or "people". */
	readonly plural: boolean;
}

/** A word with its traits, which hold whatever its case. */
export interface Word {
	readonly written: string;
	readonly lower: string;
	readonly is: Traits;
}

const plain: Traits = {
	verb: null,
	noun: null,
	comparative: null,
	stop: false,
	conjunction: false,
	filler: false,
	trailing: false,
	hedge: false,
	limit: false,
	link: false,
	object: false,
	share: false,
	level: false,
	uncounted: false,
	plural: false
};
const plainPlural: Traits = { ...plain, plural: true };

const traits = new Map<string, Traits>();

function are(trait: Partial<Traits>, words: string): void {
	for (const word of words.split(/\s+/)) {
		traits.set(word, { ...(traits.get(word) ?? unknown(word)), ...trait });
	}
}

function unknown(lower: string): Traits {
	return /^[\w-]*[a-rt-z]s$/.test(lower) ? plainPlural : plain;
}

are(
	{ verb: 'down' },
	`reduce reduces reduced reducing cut cuts cutting lower lowers lowered lowering decrease decreases decreased
	decreasing slash slashes slashed slashing minimise minimised minimising minimize minimized minimizing shrink
	shrank shrinking shorten shortens shortened shortening trim trimmed trimming save saves saved saving drop drops
	dropped dropping fell fall falls falling decline declined declining eliminate eliminated eliminating curb curbed
	curbing halve halved halving down`
);
are(
	{ verb: 'up' },
	`improve improves improved improving increase increases increased increasing boost boosts boosted boosting raise
	raises raised raising rose rise rises rising grew grow grows growing grown accelerate accelerated accelerating
	enhance enhances enhanced enhancing lift lifted lifting expand expanded expanding speed sped speeding scale
	scaled scaling gain gained gaining enable enabled enabling drive drives drove driving climb climbed climbing
	jump jumped jumping optimise optimised optimising optimize optimized optimizing strengthen strengthened
	strengthening exceed exceeded exceeding up`
);
are({ noun: 'down' }, 'reduction reductions decrease drop cut decline saving savings fall');
are(
	{ noun: 'up' },
	`increase improvement improvements boost growth gain gains rise uplift jump speedup speed-up`
);
are({ comparative: 'down' }, 'fewer less lower cheaper shorter smaller slower');
are(
	{ comparative: 'up' },
	'higher more better greater larger incremental additional faster quicker'
);
are(
	{ stop: true },
	`to it its in on of for with without from by at as and or but so via through using into onto over under across
	per than then which that who whose where when while after before during within between among against is are was
	were be been being has have had each every thanks including because upon toward towards despite compared versus
	resulting leading achieving delivering`
);
are({ conjunction: true }, 'while which that thereby so');
are(
	{ filler: true },
	`the a an our their its his her all total overall about over nearly almost around approximately up roughly
	average some any more than and`
);
are(
	{ trailing: true },
	'ran run runs is are was were has have had became made got went being been by to of in'
);
are({ hedge: true }, 'about over nearly almost around roughly approximately than more ~ a an');
are({ limit: true }, 'under below within sub less < ≤');
are({ link: true }, 'by of to at');
are({ object: true }, 'in of on to for');
are({ share: true }, 'of via from through');
are(
	{ level: true },
	`uptime availability sla slo accuracy precision recall coverage retention satisfaction csat nps compliance
	adherence utilisation utilization`
);
are(
	{ plural: true },
	'people staff personnel headcount gmv arr mrr revenue traffic men women children'
);
are(
	{ uncounted: true },
	`round div division version level phase grade class year tier sprint q step part page chapter section top series
	module no number batch semester within python java angular windows`
);

/** The words seen last, by spelling, each where its hash puts it; another one of that place takes it over. */
const seen: (Word | undefined)[] = Array.from({ length: 8192 }, () => undefined);

/** The hash of a word from that of what stands before its last character; 0 is that of nothing. */
export function hashWith(hash: number, code: number): number {
	return (Math.imul(hash, 31) + code) | 0;
}

/**
 * The word at `[from, to)` of a text. Texts are made of the same few thousand words, so that nearly none is cut out or
 * looked up anew.
 * @param hash of its characters, by `hashWith`; marks between them may be left out.
 */
export function wordAt(text: string, from: number, to: number, hash: number): Word {
	const place = (hash ^ (hash >>> 15)) & (seen.length - 1);
	const known = seen[place];
	if (known?.written.length === to - from && text.startsWith(known.written, from)) return known;
	return (seen[place] = wordOf(text.slice(from, to)));
}

function wordOf(written: string): Word {
	const lower = written.toLowerCase();
	return { written, lower, is: traits.get(lower) ?? unknown(lower) };
}

/** Whether a word is a noun or a comparative that says which way a figure goes: "a reduction", "faster". */
export function saysChange(word: Word | undefined): boolean {
	return !!word && (word.is.noun ?? word.is.comparative) !== null;
}

/** What is wanted low, so that an "improvement" of it is a fall. */
const wantedLow =
	/latenc|\btime\b|response|cost|spend|error|failure|incident|defect|\bbugs?\b|downtime|churn|effort|inconsisten|false positive|escalation|turnaround|\bload\b|round[- ]trip|memory|attrition/i;
const improving = /^(?:improv|enhanc|optimi|better|boost)/;

/**
 * Which way a figure goes, by the verb, noun or comparative that says so and what it speaks of: "improved p99
 * latency by 40%" is a fall, "50% faster" a rise of speed.
 */
export function directionOf({ lower, is }: Word, measures: string): Direction {
	if (improving.test(lower) && wantedLow.test(measures)) return 'down';
	return is.verb ?? is.noun ?? is.comparative ?? 'up';
}

/** Whether a comparative speaks of speed, whatever noun follows: "faster data retrieval". */
export function isSpeed({ lower }: Word): boolean {
	return lower === 'faster' || lower === 'quicker';
}
