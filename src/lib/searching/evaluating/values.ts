import { postOf } from '$lib/domain/post';
import { notStated } from '$lib/domain/query';
import type { FieldClause, QueryField } from '$lib/domain/query/clause';
import { type Bits, keep, noBits } from '../packed/bits';
import { fold, wordsOf } from '../near/fold';
import { tagsInText } from '../pool/batch';
import { valuesOf } from '../pool/pool-facts';
import type { FacetColumn } from '../segments/segment';
import { markedWith, taggedWith } from '../pool/tags';
import type { Context, Membership } from './context';
import { withIds, withValueNumbers, withValues } from './filters';

/** The columns of values that fields are chosen from. */
export const columnOfField: Partial<Record<QueryField, FacetColumn>> = {
	place: 'places',
	title: 'titles',
	company: 'employers',
	availability: 'availability',
	family: 'families',
	source: 'sources',
	added: 'added'
};

/**
 * Everyone with a value in a column, or on a shortlist: with that very value where it was chosen or must be
 * exact, or else with one that has words beginning with each of the words.
 */
export function withFieldValue({ index, beside }: Context, clause: FieldClause): Bits {
	const { field, text, fit } = clause;
	if (field === 'list') return onLists(index, beside.lists, clause);
	if (field === 'tag') return withTag(index, clause);
	const column = columnOfField[field];
	if (!column) return noBits(index.room);
	if (fit === 'exact') return withValues(index, column, [exactValue(clause) || notStated]);
	const joined = valuesOf[column](index);
	const wanted: number[] = [];
	for (let n = 1; n < joined.size; n++) if (isLike(joined.valueAt(n), text)) wanted.push(n);
	return withValueNumbers(index, column, wanted);
}

/** The text that a clause asks for in the very words; titles are gathered by the post that they name. */
export function exactValue({ field, text }: Pick<FieldClause, 'field' | 'text'>): string {
	return field === 'title' ? postOf(text) : text;
}

function withTag(index: Context['index'], { text, fit }: FieldClause): Bits {
	if (fit !== 'exact') {
		return markedWith(index, index.tags, (tags) =>
			tagsInText(tags).some((tag) => isLike(tag, text))
		);
	}
	return text ? taggedWith(index, text) : markedWith(index, index.tags, (tags) => !tags);
}

function onLists(
	index: Context['index'],
	lists: readonly Membership[],
	{ text, fit }: FieldClause
): Bits {
	const isMeant = ({ name }: Membership) =>
		fit === 'exact' ? fold(name) === fold(text) : isLike(name, text);
	// Without a name, those on no list.
	if (fit === 'exact' && !text) {
		const none = index.live.slice();
		const listed = withIds(
			index,
			lists.flatMap(({ ids }) => ids)
		);
		keep(
			none,
			listed.map((element) => ~element)
		);
		return none;
	}
	return withIds(
		index,
		lists.filter(isMeant).flatMap(({ ids }) => ids)
	);
}

/** Whether each word of a text begins a word of a value. */
export function isLike(value: string, text: string): boolean {
	const held = wordsOf(value);
	const wanted = wordsOf(text);
	return wanted.length > 0 && wanted.every((word) => held.some((other) => other.startsWith(word)));
}
