import type { CandidateId } from '$lib/domain/candidate';
import { type Clause, clauseKey, type Leaf } from '$lib/domain/query/clause';
import type { Bits } from '../packed/bits';
import { memo } from '../packed/memo';
import type { PoolIndex } from '../pool/pool-index';
import { type Asked, isTextReading, type Reading, withoutWho } from './asked';
import type { Context } from './context';
import { evaluate } from './evaluate';
import { withExperience } from './filters';
import { type Met, metByAll, metByAny, metByNone } from './met';
import { readClose, readField, readSkill, readWordsClause } from './read-leaf';
import { passageKey } from '../whole-text/passage';
import { columnOfField, withFieldValue } from './values';

/** One of the things that a query asks, worked out over the pool. */
export interface Part extends Met {
	readonly clause: Clause;
	/** What was asked for in it, read against the pool; what is ruled out is not. */
	readonly asked: readonly Asked[];
}

/** The parts of a clause that hold together: of plain words, each thing asked; of all else, the clause itself. */
export function partsOf(context: Context, clause: Clause): Part[] {
	if (clause.kind === 'words' && !context.denied) {
		return askedIn(context, clause).map((asked) => ({
			...met(context, asked),
			clause,
			asked: [asked]
		}));
	}
	if (clause.kind === 'all') return clause.of.flatMap((part) => partsOf(context, part));
	return [partOf(context, clause)];
}

function partOf(context: Context, clause: Clause): Part {
	switch (clause.kind) {
		case 'all': {
			const parts = clause.of.map((one) => partOf(context, one));
			return {
				...metByAll(parts, context.bounds.withUndated),
				clause,
				asked: parts.flatMap(({ asked }) => asked)
			};
		}
		case 'any': {
			const parts = clause.of.map((one) => partOf(context, one));
			return {
				...metByAny(parts, clause.least, context.bounds.withUndated),
				clause,
				asked: parts.flatMap(({ asked }) => asked)
			};
		}
		case 'not':
			return { ...metByNone(partOf({ ...context, denied: true }, clause.of)), clause, asked: [] };
		default:
			return leafPart(context, clause);
	}
}

function leafPart(context: Context, leaf: Leaf): Part {
	if (leaf.kind === 'experience') {
		const { bits, orUndated } = withExperience(context.index, leaf.months);
		return { bits, orUndated, best: null, clause: leaf, asked: [] };
	}
	const asked = askedIn(context, leaf);
	if (!asked.length && leaf.kind === 'field') {
		const bits = kept(context, clauseKey(leaf) + listsKey(context, leaf), () => {
			const bits = withFieldValue(context, leaf);
			return { bits, orUndated: bits, best: null };
		});
		return { ...bits, clause: leaf, asked: [] };
	}
	const parts = asked.map((one) => met(context, one));
	const [only, ...more] = parts;
	return {
		...(only && !more.length ? only : metByAll(parts, context.bounds.withUndated)),
		clause: leaf,
		asked
	};
}

/** What a leaf asks for, read against the pool; nothing for a value chosen from a column. */
function askedIn(context: Context, leaf: Leaf): Asked[] {
	const { index, names, open, denied } = context;
	const all = ((): Asked[] => {
		if (leaf.kind === 'words') return readWordsClause(index, names, leaf, leaf === open && !denied);
		if (leaf.kind === 'close') return [readClose(leaf)];
		if (leaf.kind === 'skill') return [readSkill(index, names, leaf)];
		if (leaf.kind !== 'field' || isValue(leaf)) return [];
		const one = readField(index, leaf, leaf === open && !denied);
		return one ? [one] : [];
	})();
	const asked = context.withoutWho ? all.map(withoutWho) : all;
	if (!denied || isWide(leaf)) return asked;
	const isExact = ({ kind }: Reading) => kind === 'exact';
	return asked.map(({ text, readings }) => ({ text, readings: readings.filter(isExact) }));
}

/** Whether what only begins with it or is near to it was asked for too, so that it is ruled out with it. */
function isWide(leaf: Leaf): boolean {
	return 'fit' in leaf && (leaf.fit === 'near' || leaf.fit === 'begun');
}

/** Whether it is a value of a column, or of tags and lists, and no words of the index. */
function isValue({ fit, field }: Leaf & { kind: 'field' }): boolean {
	return fit === 'exact' && (field in columnOfField || field === 'tag' || field === 'list');
}

function met(context: Context, asked: Asked): Met {
	const { index, bounds, denied } = context;
	const held = denied ? { ...bounds, lowestStep: 0, since: null } : bounds;
	const { passages, lenient = false } = context.beside;
	// Nobody is shown, and nobody ruled in, before it is sure.
	const openToo = denied !== lenient;
	const key = JSON.stringify([asked.readings, held, passagesKey(context, asked, openToo)]);
	return kept(context, key, () => {
		const { bits, orUndated, best } = evaluate(index, asked, held, passages, openToo);
		const isSure = bits.every((element, i) => element === orUndated[i]);
		return { bits, orUndated: isSure ? bits : orUndated, best };
	});
}

/** A list may be as long as the pool: it is known by its array, which stays the same while its members do. */
function listsKey({ beside }: Context, leaf: Leaf & { kind: 'field' }): string {
	if (leaf.field !== 'list') return '';
	return JSON.stringify(beside.lists.map(({ name, ids }) => [name, numberOf(ids)]));
}

let numbered = 0;
const numberOf = memo((known: readonly CandidateId[] | Bits) => {
	void known;
	return ++numbered;
});

/** How far the passages of what was asked have been looked up: who says one is another set then. */
function passagesKey({ beside }: Context, { readings }: Asked, openToo: boolean): unknown[] {
	const known = readings.filter(isTextReading).flatMap(({ passage, unfinished }) => {
		const key = passageKey(passage, unfinished);
		const sayers = beside.passages.get(key);
		return sayers ? [[key, numberOf(sayers.who)]] : [];
	});
	return known.length ? [known, openToo] : [];
}

/** A key changes one thing asked and leaves the others as they were: these are kept, the latest only. */
const mostKept = 24;
const keptOf = memo((index: PoolIndex) => {
	void index;
	return new Map<string, Met>();
});

function kept({ index }: Context, key: string, make: () => Met): Met {
	const all = keptOf(index);
	const known = all.get(key) ?? make();
	all.delete(key);
	all.set(key, known);
	for (const oldest of all.keys()) {
		if (all.size <= mostKept) break;
		all.delete(oldest);
	}
	return known;
}
