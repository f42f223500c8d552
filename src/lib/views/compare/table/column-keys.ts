import type { Column, ColumnVerbs } from './columns';

/**
 * What a key does in the head of a column: Alt and an arrow move it, P pins, H hides, Delete takes the person out.
 * @returns the doing, or `null` where the key means nothing here.
 */
export function columnKey(
	{ key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
	column: Column,
	at: number,
	verbs: ColumnVerbs
): (() => Promise<void>) | null {
	if (ctrlKey || metaKey) return null;
	if (altKey) {
		const to = { ArrowLeft: at - 1, ArrowRight: at + 1 }[key];
		if (to === undefined) return null;
		const [from, last] = column.range;
		return () => (to < from || to > last ? Promise.resolve() : verbs.move(column, to));
	}
	const plain = { p: verbs.pin, h: verbs.hide, Delete: verbs.remove }[
		key.length === 1 ? key.toLowerCase() : key
	];
	return plain ? () => plain(column) : null;
}
