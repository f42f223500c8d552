import type { Month } from '$lib/domain/month';
import { notStated } from '$lib/domain/query';
import { type Clause, type FieldClause, isBounded, type Leaf } from '$lib/domain/query/clause';
import { postOf } from '$lib/domain/post';
import { type Step, stepHeight } from '$lib/domain/skill';
import { monthAdded } from './segments/build-segment';
import type { Digest, DigestSkill } from './digest';
import { type Asked, type FieldReading, matchKinds, type Reading } from './evaluating/asked';
import type { Membership } from './evaluating/context';
import { isStanding } from './evaluating/standing';
import { exactValue, isLike } from './evaluating/values';
import { fieldTexts, pointsOfField } from './fields';
import { fold, wordsOf } from './near/fold';
import { type Plain, readLeafPlainly } from './testing-plain-reading';

/** What one digest is held against. */
export interface Judging {
	readonly plain: Plain;
	readonly step: Step | null;
	readonly since: Month | null;
	readonly withUndated: boolean;
	readonly open: Clause | null;
	readonly lists: readonly Membership[];
	readonly denied: boolean;
}

export type Verdict = 'yes' | 'undated' | 'no';

/** How well something is met. */
export interface Well {
	readonly kind: number;
	readonly points: number;
	/** −1 where there are none. */
	readonly months: number;
	readonly lastUsed: number;
}

export interface Judged {
	readonly verdict: Verdict;
	/** `null` where there is no better and worse. */
	readonly well: Well | null;
}

const notAtAll: Well = { kind: 0, points: 0, months: -1, lastUsed: 0 };
const simply: Well = { kind: 3, points: 0, months: -1, lastUsed: 0 };

/** Whether one clause is met by a digest, and how well. */
export function judge(digest: Digest, clause: Clause, judging: Judging): Judged {
	switch (clause.kind) {
		case 'not': {
			const { verdict } = judge(digest, clause.of, { ...judging, denied: true });
			return {
				verdict: ({ yes: 'no', no: 'yes', undated: 'undated' } as const)[verdict],
				well: null
			};
		}
		case 'all': {
			const parts = clause.of.map((one) => judge(digest, one, judging));
			return several(parts, parts.length, judging, (a, b) => (compareWell(a, b) < 0 ? a : b));
		}
		case 'any': {
			const parts = clause.of.map((one) => judge(digest, one, judging));
			return several(parts, clause.least, judging, (a, b) => (compareWell(a, b) > 0 ? a : b));
		}
		default: {
			const parts = judgeLeaf(digest, clause, judging);
			const [only] = parts;
			if (only && parts.length === 1) return only;
			return several(parts, parts.length, judging, (a, b) => (compareWell(a, b) < 0 ? a : b));
		}
	}
}

function several(
	parts: readonly Judged[],
	least: number,
	{ withUndated }: Judging,
	choose: (a: Well, b: Well) => Well
): Judged {
	const count = (...verdicts: Verdict[]) =>
		parts.filter(({ verdict }) => verdicts.includes(verdict)).length;
	const verdict =
		count('yes') >= least ? 'yes' : count('yes', 'undated') >= least ? 'undated' : 'no';
	if (parts.every(({ well }) => !well)) return { verdict, well: null };
	const wells = parts.map(({ well, verdict }) => {
		const isMet = verdict === 'yes' || (verdict === 'undated' && withUndated);
		return well ?? (isMet ? simply : notAtAll);
	});
	return { verdict, well: wells.reduce(choose) };
}

/** Each thing that a leaf asks, judged. */
export function judgeLeaf(digest: Digest, leaf: Leaf, judging: Judging): Judged[] {
	if (leaf.kind === 'experience') {
		const { from, to } = leaf.months;
		const { totalMonths: total } = digest;
		const isWithin = total && total.max >= (from ?? 0) && total.min <= (to ?? Infinity);
		return [{ verdict: !total ? 'undated' : isWithin ? 'yes' : 'no', well: null }];
	}
	const asked = readLeafPlainly(judging.plain, leaf, judging.denied ? null : judging.open);
	if (!asked) {
		const isMet = leaf.kind === 'field' && hasValue(digest, leaf, judging.lists);
		return [{ verdict: isMet ? 'yes' : 'no', well: null }];
	}
	const isWide = 'fit' in leaf && (leaf.fit === 'near' || leaf.fit === 'begun');
	const exactOnly = judging.denied && !isWide;
	return asked.map(({ text, readings }) =>
		meet(
			digest,
			{ text, readings: exactOnly ? readings.filter(({ kind }) => kind === 'exact') : readings },
			judging
		)
	);
}

/** The values of a digest in each field that can be chosen. */
export function valuesIn(digest: Digest): Partial<Record<FieldClause['field'], string[]>> {
	const { place, title, employer, availability, family, source, tags, addedAt } = digest;
	return {
		place: [place ?? notStated],
		title: [title ? postOf(title) : notStated],
		company: [employer ?? notStated],
		availability: [availability ?? notStated],
		family: [family ?? notStated],
		source: [source],
		added: [monthAdded(addedAt)],
		tag: tags.length ? [...tags] : [notStated]
	};
}

function hasValue(
	digest: Digest,
	{ field, text, fit }: FieldClause,
	lists: readonly Membership[]
): boolean {
	const isMeant = (value: string) =>
		fit === 'exact'
			? fold(value) === fold(exactValue({ field, text }))
			: value !== notStated && isLike(value, text);
	if (field === 'list') {
		const on = lists.filter(({ ids }) => ids.includes(digest.id));
		return fit === 'exact' && !text ? !on.length : on.some(({ name }) => isMeant(name));
	}
	return valuesIn(digest)[field]?.some(isMeant) ?? false;
}

/** The best way in which a digest meets one thing asked. */
function meet(digest: Digest, { readings }: Asked, judging: Judging): Judged {
	const ways = readings.flatMap((reading) => waysOf(digest, reading, judging));
	const dated = ways.filter(({ undated }) => !undated);
	const verdict = dated.length ? 'yes' : ways.length ? 'undated' : 'no';
	const counted = (judging.withUndated ? ways : dated).map(({ well }) => well);
	return { verdict, well: counted.sort((a, b) => compareWell(b, a))[0] ?? notAtAll };
}

function waysOf(
	digest: Digest,
	reading: Reading,
	judging: Judging
): { well: Well; undated: boolean }[] {
	const kind = 3 - matchKinds.indexOf(reading.kind);
	if ('passage' in reading) return []; // the digests of these pools have no text
	if (!('skill' in reading)) {
		const points = fieldPoints(digest, reading);
		return points ? [{ well: { ...simply, kind, points }, undated: false }] : [];
	}
	const skill = digest.skills.find((one) => one.skill === reading.skill);
	const { denied, step, since } = judging;
	if (!skill || (!denied && !isHigh(skill, step))) return [];
	const { months, lastUsed } = skill;
	const { from, to } = reading.months;
	const isBound = isBounded(reading.months);
	if (isBound && months !== null && (months < (from ?? 0) || months > (to ?? Infinity))) return [];
	const usedSince = denied ? null : since;
	if (usedSince !== null && lastUsed !== null && lastUsed < usedSince) return [];
	const points = skill.step
		? 4 + stepHeight(skill.step)
		: stepHeight(skill.through?.step ?? 'listed');
	const undated = (isBound && months === null) || (usedSince !== null && lastUsed === null);
	return [{ well: { kind, points, months: months ?? -1, lastUsed: lastUsed ?? 0 }, undated }];
}

/** The points of the best field that holds all the words; former titles are one field, and so on. */
function fieldPoints(digest: Digest, reading: FieldReading): number {
	const { words, unfinished, within, standing } = reading;
	const texts = fieldTexts(digest).filter(({ field }) => !within || within.includes(field));
	const points = texts.map(({ field, text }) => {
		if (standing !== 'anywhere') return isStanding(text, reading) ? pointsOfField[field] : 0;
		const held = texts
			.filter((other) => other.field === field)
			.flatMap(({ text }) => wordsOf(text));
		const isHeld = words.every((wanted, i) =>
			unfinished && i === words.length - 1
				? held.some((word) => word.startsWith(wanted))
				: held.includes(wanted)
		);
		return isHeld ? pointsOfField[field] : 0;
	});
	return words.length ? Math.max(0, ...points) : 0;
}

export function isHigh({ step, through }: DigestSkill, lowest: Step | null): boolean {
	const height = stepHeight(step ?? through?.step ?? 'listed');
	return !lowest || height >= stepHeight(lowest);
}

function compareWell(a: Well, b: Well): number {
	return a.kind - b.kind || a.points - b.points || a.months - b.months || a.lastUsed - b.lastUsed;
}
