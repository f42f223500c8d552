import type { SkillId } from '$lib/domain/skill';
import type { Placed } from './placed';
import type { Scene } from './scene';
import { wordSet } from '../names/word-set';

const leavings = wordSet(
	`migrated migrating migrate migration migrations migrates moved moving move switched switching switch
	transitioned transitioning transition ported porting port converted converting conversion shifted shifting
	shift weaned rewrote rewritten rewriting rewrite exit exited departure got getting replatformed`
);
const endings = wordSet(
	`replaced replacing replace replaces retired retiring retire decommissioned decommissioning sunset
	sunsetting deprecated deprecating ditched abandoned abandoning superseded superseding supplanted phased
	phasing displaced displacing replacement`
);
/** Words that belong to what is left: "from a legacy, self-hosted Jenkins". */
const attributes = wordSet(
	`the a an our their old older legacy self hosted on prem premise premises ageing aging monolithic single
	existing expensive custom home grown in house manual based outdated classic pure plain hand written`
);
const giving = wordSet('gave gives giving');
const carried = wordSet(
	'data events records files messages rows logs orders images documents load traffic reads writes queries'
);
const breaks = wordSet('with by using via in on to through and for');
const passive = wordSet('was were been being is are got gets');
/** "Dropped X for Y". */
const swaps = wordSet('dropped dropping swapped swapping traded trading left leaving');
/** "Left X behind". */
export const leavingBehind = wordSet('left leaving leave leaves');
/** What belongs to a skill that is left behind: "left the old X code base behind". */
const leftover = wordSet(
	'app apps code codebase base front end stack site services scripts monolith'
);
/** What something stands behind, and is not left there: "left the X server behind a proxy". */
const articles = wordSet('a an the our their its his her this that two');
const cloudIds: ReadonlySet<string> = new Set(['aws', 'azure', 'google-cloud']);

/** Without one of these words no sentence leaves a skill behind. */
export const pastSigns = new Set([
	...leavings,
	...endings,
	...swaps,
	...leavingBehind,
	...giving,
	'longer',
	'away',
	'onto'
]);

/** Whether the sentence says that the skill was left behind: "migrated away from MongoDB", "replaced Jenkins with …". */
export function isPast(scene: Scene, match: Placed): boolean {
	const { before, after, next } = scene;
	if (next && next.away <= 3 && next.match.name.skill === match.name.skill) return false;
	if (
		before[0] === 'longer' ||
		(before[1] === 'longer' && /^us(?:e|es|ing)$/.test(before[0] ?? ''))
	) {
		return true;
	}
	return (
		isLeft(before) ||
		isTakenOff(before, after) ||
		isEnded(before) ||
		wasEnded(after) ||
		isSwapped(before, after) ||
		isExchanged(scene, match)
	);
}

/** "moved off X", "migrated the orders service away from our legacy X". */
function isLeft(before: readonly string[]): boolean {
	const source = before.findIndex((word) => !attributes.has(word));
	const isOut = before[source] === 'of' && before[source + 1] === 'out';
	const word = isOut ? 'off' : before[source];
	if (word !== 'from' && word !== 'off') return false;
	const verb = before.slice(source + 1).findIndex((word) => leavings.has(word) || word === 'away');
	if (verb < 0) return false;
	const object = before.slice(source + 1, source + 1 + verb);
	const moves = /^(?:mov|shift|port)/.test(before[source + 1 + verb] ?? '');
	return word === 'off' || !moves || !object.some((word) => carried.has(word));
}

/** "took the site off X and onto Y", or left X behind. */
function isTakenOff(before: readonly string[], after: readonly string[]): boolean {
	const [next = '', afterNext = ''] = after;
	if (isLeftBehind(before, after)) return true;
	const isOnward = next === 'onto' || (next === 'and' && afterNext === 'onto');
	const source = before.findIndex((word) => !attributes.has(word));
	return isOnward && before[source] === 'off' && !carried.has(before[source + 1] ?? '');
}

/** "left our old X code base behind". */
function isLeftBehind(before: readonly string[], after: readonly string[]): boolean {
	const behind = after.findIndex((word) => !leftover.has(word));
	if (after[behind] !== 'behind' || articles.has(after[behind + 1] ?? '')) return false;
	return leavingBehind.has(before.find((word) => !attributes.has(word)) ?? '');
}

/** "replaced our old X", "phased out X", "a replacement for X". */
function isEnded(before: readonly string[]): boolean {
	const verb = firstEnding(before);
	if (verb < 0) return false;
	const near = before.slice(0, 6);
	const between = near.slice(0, verb);
	if (near[verb] === 'replacement') return between.at(-1) === 'for';
	if (passive.has(near[verb + 1] ?? '')) return false;
	return !between.some((word) => breaks.has(word));
}

/** "X was later replaced by …", "X, until it gave way to …". */
function wasEnded(after: readonly string[]): boolean {
	const way = after.slice(0, 6).indexOf('way');
	if (way > 0 && giving.has(after[way - 1] ?? '') && after[way + 1] === 'to') return true;
	const verb = firstEnding(after);
	return verb > 0 && after.slice(Math.max(0, verb - 2), verb).some((word) => passive.has(word));
}

/** "Swapped our X dynos for …", whatever came in their place. */
function isSwapped(before: readonly string[], after: readonly string[]): boolean {
	const verb = before.find((word) => !attributes.has(word)) ?? '';
	return verb.startsWith('swapp') && after.slice(0, 3).includes('for');
}

/** Where the first of the next few words stands that ends something, or −1. */
function firstEnding(words: readonly string[]): number {
	for (let i = 0; i < Math.min(words.length, 6); i++) if (endings.has(words[i] ?? '')) return i;
	return -1;
}

/**
 * "migrated the X jobs to Y", "rewrote the X jobs in Y", "the X to Y migration": only where X and Y are of one kind, since "migrated the
 * Java services to Kubernetes" leaves Java in place, and so does moving a database into a cloud's hosting.
 */
function isExchanged({ before, after, next }: Scene, { name }: Placed): boolean {
	if (!next || next.away < 1 || next.away > 3) return false;
	const joined = after[next.away - 1];
	const rewritten = joined === 'in' && before.slice(0, 4).some((word) => /^rewr/.test(word));
	const favoured = joined === 'of' && /^favou?r$/.test(after[next.away - 2] ?? '');
	const dropped = (joined === 'for' || favoured) && swaps.has(before[0] ?? '');
	if (joined !== 'to' && !rewritten && !dropped) return false;
	const target = next.match.name;
	if (dropped) return true;
	if (target.category !== name.category || target.skill === name.skill) return false;
	if (hosts(target.implied, name.skill)) return false;
	const migrates = before.slice(0, 4).some((word) => leavings.has(word));
	return migrates || leavings.has(after[next.away + 1 + next.match.last - next.match.first] ?? '');
}

function hosts(implied: ReadonlySet<SkillId>, skill: SkillId): boolean {
	return implied.has(skill) || [...implied].some((id) => cloudIds.has(id));
}
