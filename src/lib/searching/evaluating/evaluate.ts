import { isBounded } from '$lib/domain/query/clause';
import { type Bits, either, keep, noBits } from '../packed/bits';
import { packMonth } from '../evidence';
import { fields, pointsOfFields } from '../fields';
import { numberIn } from '../pool/joined';
import { wordRange } from '../pool/pool-facts';
import { type PoolIndex, segmentsOf } from '../pool/pool-index';
import type { Segment, Words } from '../segments/segment';
import {
	type Asked,
	type FieldReading,
	isFieldReading,
	isSkillReading,
	isTextReading,
	matchKinds,
	type SkillReading,
	type TextReading
} from './asked';
import type { Beside, SkillBounds } from './context';
import { standingIn } from './standing';
import { hasPlaces, passageKey } from '../whole-text/passage';
import { sayingAll } from '../whole-text/saying';

/** Who meets one thing that was asked. */
export interface Hits {
	readonly bits: Bits;
	/** Those too who would but for a bound that nothing dated can be held against. */
	readonly orUndated: Bits;
	/** For each ordinal how it is met best: the kind (2 bits, exact is 3), then the packed evidence. 0: not at all. */
	readonly best: Uint32Array;
}

/**
 * Finds who meets what was asked, and how well.
 * @param openToo whether they say a passage too of whom nobody has looked yet.
 */
export function evaluate(
	index: PoolIndex,
	asked: Asked,
	bounds: SkillBounds,
	passages: Beside['passages'] = new Map(),
	openToo = false
): Hits {
	const hits = {
		bits: noBits(index.room),
		orUndated: noBits(index.room),
		best: new Uint32Array(index.room)
	};
	for (const { segment, start } of segmentsOf(index)) {
		for (const reading of asked.readings) {
			if (isSkillReading(reading)) hitSkill(segment, start, reading, bounds, hits);
			else if (isFieldReading(reading)) hitFields(segment, start, reading, hits);
		}
	}
	for (const reading of asked.readings) {
		if (isTextReading(reading)) hitTexts(index, reading, { passages, openToo }, hits);
	}
	return hits;
}

/** The kind of a best match, 3 for exact to 1 for fuzzy, as it stands above the evidence. */
function kindBits(kind: SkillReading['kind']): number {
	return (matchKinds.length - matchKinds.indexOf(kind)) << 28;
}

function hitSkill(
	{ skills }: Segment,
	start: number,
	{ skill, kind, months }: SkillReading,
	{ lowestStep, since, withUndated }: SkillBounds,
	{ bits, orUndated, best }: Hits
): void {
	const n = numberIn(skills.ids, skill);
	if (n === undefined) return;
	const isBound = isBounded(months);
	const least = months.from ?? 0;
	const most = months.to ?? Infinity;
	const firstUse = since === null ? 0 : packMonth(since);
	const { document, evidence } = skills;
	const kindAbove = kindBits(kind);
	const end = skills.starts[n + 1] ?? 0;
	for (let p = skills.starts[n] ?? 0; p < end; p++) {
		const packed = evidence[p] ?? 0;
		// The step's height, 1 to 4, of stated and implied skills alike.
		if ((((packed >>> 24) - 1) & 3) + 1 < lowestStep) continue;
		const monthsPlusOne = (packed >>> 12) & 4095;
		if (isBound && monthsPlusOne && (monthsPlusOne <= least || monthsPlusOne - 1 > most)) continue;
		const lastUse = packed & 4095;
		if (firstUse && lastUse && lastUse < firstUse) continue;
		const ordinal = start + (document[p] ?? 0);
		const bit = 1 << (ordinal & 31);
		const element = ordinal >>> 5;
		orUndated[element] = (orUndated[element] ?? 0) | bit;
		const isDated = (monthsPlusOne || !isBound) && (lastUse || !firstUse);
		if (isDated) bits[element] = (bits[element] ?? 0) | bit;
		else if (!withUndated) continue;
		const match = kindAbove | packed;
		if (match > (best[ordinal] ?? 0)) best[ordinal] = match;
	}
}

function hitFields(segment: Segment, start: number, reading: FieldReading, hits: Hits): void {
	const { words, size } = segment;
	const { document, fields: held } = words;
	const { bits, orUndated, best } = hits;
	const kindAbove = kindBits(reading.kind);
	const mask = fieldSet(reading.within);
	const among = fieldsOfAllButLast(words, reading.words, size);
	const [from, to] = wordRange(words.words, reading.words.at(-1) ?? '', reading.unfinished);
	const standing = reading.standing === 'anywhere' ? null : standingIn(segment, reading);
	const end = words.starts[to] ?? 0;
	for (let p = words.starts[from] ?? 0; p < end; p++) {
		const d = document[p] ?? 0;
		let shared = (held[p] ?? 0) & mask & (among ? (among[d] ?? 0) : 255);
		if (shared && standing) shared = standing(d, shared);
		if (!shared) continue;
		const ordinal = start + d;
		const element = ordinal >>> 5;
		const bit = 1 << (ordinal & 31);
		bits[element] = (bits[element] ?? 0) | bit;
		orUndated[element] = (orUndated[element] ?? 0) | bit;
		const match = kindAbove | ((pointsOfFields[shared] ?? 0) << 24);
		if (match > (best[ordinal] ?? 0)) best[ordinal] = match;
	}
}

/** What is only said somewhere counts less than any evidence. */
const pointsOfText = 1;

function hitTexts(
	index: PoolIndex,
	{ kind, passage, unfinished }: TextReading,
	{ passages, openToo }: Pick<Beside, 'passages'> & { openToo: boolean },
	{ bits, orUndated, best }: Hits
): void {
	const found = sayingAll(index, passage, unfinished);
	const known = hasPlaces(passage) ? passages.get(passageKey(passage, unfinished)) : undefined;
	if (known) keep(found, openToo ? either(known.who, known.open) : known.who);
	const match = kindBits(kind) | (pointsOfText << 24);
	for (let i = 0; i < found.length; i++) {
		const element = found[i] ?? 0;
		if (!element) continue;
		bits[i] = (bits[i] ?? 0) | element;
		orUndated[i] = (orUndated[i] ?? 0) | element;
		for (let rest = element; rest; rest &= rest - 1) {
			const ordinal = (i << 5) | (31 - Math.clz32(rest & -rest));
			if (match > (best[ordinal] ?? 0)) best[ordinal] = match;
		}
	}
}

/** Fields as bits, in the order of `fields`. */
function fieldSet(within: FieldReading['within']): number {
	if (!within) return 255;
	return within.reduce((set, field) => set | (1 << fields.indexOf(field)), 0);
}

/** For each document the fields that hold all of the words but the last; `null` where there is only one. */
function fieldsOfAllButLast(
	{ words, starts, document, fields }: Words,
	wanted: readonly string[],
	size: number
): Uint8Array | null {
	let held: Uint8Array | null = null;
	for (const word of wanted.slice(0, -1)) {
		const next = new Uint8Array(size);
		const [from, to] = wordRange(words, word, false);
		const end = starts[to] ?? 0;
		for (let p = starts[from] ?? 0; p < end; p++) {
			const d = document[p] ?? 0;
			next[d] = (fields[p] ?? 0) & (held ? (held[d] ?? 0) : 255);
		}
		held = next;
	}
	return held;
}
