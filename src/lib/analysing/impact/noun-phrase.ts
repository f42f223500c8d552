const stop = new Set(
	(
		'to it its in on of for with without from by at as and or but so via through using into onto over under across ' +
		'per than then which that who whose where when while after before during within between among against is are was ' +
		'were be been being has have had each every thanks including because upon toward towards despite compared versus ' +
		'resulting leading achieving delivering'
	).split(' ')
);
const filler = new Set(
	(
		'the a an our their its his her all total overall about over nearly almost around approximately up roughly average ' +
		'some any more than and'
	).split(' ')
);
/** Verbs and helpers at the end of a subject that are no part of it: "queries ran". */
const trailing = new Set(
	'ran run runs is are was were has have had became made got went being been by to of in'.split(' ')
);

/** A run without spaces, from its first to its last character that is no punctuation. */
const word = /[^\s,.;:'"“”‘’–—-](?:[^\s]*[^\s,.;:'"“”‘’–—-])?/g;
/** A phrase of more words than this is a clause, and no name of anything. */
const longest = 6;

/** The words of a text, without the punctuation around them. */
export function wordsOf(text: string): string[] {
	return text.match(word) ?? [];
}

/** The noun phrase that words begin with: up to a preposition, "and" or a helper. */
export function leadingPhrase(words: readonly string[]): string {
	const own = words.slice(firstOwn(words));
	const end = own.findIndex((word) => stop.has(word.toLowerCase()));
	return own.slice(0, Math.min(end < 0 ? own.length : end, longest)).join(' ');
}

/** The noun phrase that words end with: back to a preposition or helper. */
export function trailingPhrase(words: readonly string[]): string {
	let end = words.length;
	while (end > 0 && trailing.has(words[end - 1]?.toLowerCase() ?? '')) end--;
	let start = end;
	while (start > 0 && end - start < longest && !stop.has(words[start - 1]?.toLowerCase() ?? ''))
		start--;
	const own = words.slice(start, end);
	return own.slice(firstOwn(own)).join(' ');
}

/** All the words as they stand between a verb and its figure, "and" included, unless that is a whole clause. */
export function wholePhrase(words: readonly string[]): string {
	const own = words.slice(firstOwn(words));
	return own.length > longest ? leadingPhrase(own) : own.join(' ');
}

function firstOwn(words: readonly string[]): number {
	const first = words.findIndex((word) => !filler.has(word.toLowerCase()));
	return first < 0 ? words.length : first;
}
