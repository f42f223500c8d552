import { Code, isLetter, isWordChar } from './characters';
import { Trait } from './traits';
import { WordTable } from './word-table';

const traits = new Map<string, number>();

/** Marks within a word do not keep it from being a plural: "sign-ups". */
const plural = /^[\w-]*[a-rt-z]s$/;
/** Words that say when or where, and only look like plurals: "a team of 12 afterwards". */
const adverbs =
	'afterwards always perhaps overseas towards upwards downwards onwards sometimes nowadays indoors outdoors upstairs besides';
const singular = new Set(adverbs.split(' '));

function are(trait: number, words: string): void {
	for (const word of words.split(/\s+/)) {
		const isPlural = plural.test(word) && !singular.has(word);
		const known = traits.get(word) ?? (isPlural ? Trait.plural : 0);
		traits.set(word, known | trait);
	}
}

are(
	Trait.verbDown,
	`reduce reduces reduced reducing cut cuts cutting lower lowers lowered lowering decrease decreases decreased
	decreasing slash slashes slashed slashing minimise minimised minimising minimize minimized minimizing shrink
	shrank shrinking shorten shortens shortened shortening trim trimmed trimming save saves saved saving drop drops
	dropped dropping fell fall falls falling decline declined declining eliminate eliminated eliminating curb curbed
	curbing halve halved halving down`
);
are(
	Trait.verbUp,
	`improve improves improved improving increase increases increased increasing boost boosts boosted boosting raise
	raises raised raising rose rise rises rising grew grow grows growing grown accelerate accelerated accelerating
	enhance enhances enhanced enhancing lift lifted lifting expand expanded expanding speed sped speeding scale
	scaled scaling gain gained gaining enable enabled enabling drive drives drove driving climb climbed climbing
	jump jumped jumping optimise optimised optimising optimize optimized optimizing strengthen strengthened
	strengthening exceed exceeded exceeding up`
);
are(Trait.nounDown, 'reduction reductions decrease drop cut decline saving savings fall');
are(
	Trait.nounUp,
	`increase improvement improvements boost growth gain gains rise uplift jump speedup speed-up`
);
are(Trait.comparativeDown, 'fewer less lower cheaper shorter smaller slower');
are(Trait.comparativeUp, 'higher more better greater larger incremental additional faster quicker');
are(
	Trait.stop,
	`to it its in on of for with without from by at as and or but so via through using into onto over under across
	per than then which that who whose where when while after before during within between among against is are was
	were be been being has have had each every thanks including because upon toward towards despite compared versus
	resulting leading achieving delivering`
);
are(Trait.conjunction, 'while which that thereby so');
are(
	Trait.filler,
	`the a an our their its his her all total overall about over nearly almost around approximately up roughly
	average some any more than and`
);
are(
	Trait.trailing,
	'ran run runs is are was were has have had became made got went being been by to of in'
);
are(Trait.hedge, 'about over nearly almost around roughly approximately than more ~ a an');
are(Trait.limit, 'under below within sub less < ≤');
are(Trait.by, 'by');
are(Trait.of, 'of');
are(Trait.to, 'to');
are(Trait.at, 'at');
are(Trait.object, 'in of on to for');
are(Trait.share, 'of via from through');
are(
	Trait.level,
	`uptime availability sla slo accuracy precision recall coverage retention satisfaction csat nps compliance
	adherence utilisation utilization`
);
are(
	Trait.plural,
	'people staff personnel headcount gmv arr mrr revenue traffic men women children'
);
are(
	Trait.uncounted,
	`round div division version level phase grade class year tier sprint q step part page chapter section top series
	module no number batch semester within python java angular windows`
);
are(Trait.stop, adverbs);
are(Trait.moving, 'took taking brought bringing moved moving went going');
are(Trait.up, 'up');

const table = new WordTable(traits, 1 << 13);

/**
 * The traits of the word at `[from, to)` of a text's units, whatever its case, but for its being a plural where it has
 * no other.
 * @param hash of the classes of all its letters.
 */
export function traitsAt(codes: Uint16Array, from: number, to: number, hash: number): number {
	return table.at(codes, from, to, hash) ?? 0;
}

const letterS = 's'.charCodeAt(0);

/** The same as `plural` of what stands at `[from, to)` of a text's units, whatever its case: "services", not "process". */
export function isPluralAt(codes: Uint16Array, from: number, to: number): boolean {
	const before = codes[to - 2] ?? 0;
	if (to - from < 2 || ((codes[to - 1] ?? 0) | 0x20) !== letterS) return false;
	if (!isLetter(before) || (before | 0x20) === letterS) return false;
	for (let at = from; at < to - 2; at++) {
		const code = codes[at] ?? 0;
		if (!isWordChar(code) && code !== Code.hyphen) return false;
	}
	return true;
}
