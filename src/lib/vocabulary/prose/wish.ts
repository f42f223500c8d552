import { comesNext } from './coming-next';
import type { Scene } from './scene';
import { wordSet } from '../names/word-set';

/** Feelings that look ahead: with "to", "in", "about" or "on" and a skill they are wishes. */
const feelings = wordSet(
	`keen eager want wants wanting wish wishes wishing hope hopes hoping aspire aspires aspiring plan plans
	planning intend intends interested curious excited willing aim aiming motivated enthusiastic ready dream
	dreaming open interest wanted`
);
/** The words that tie a feeling to what it is for; "plans in AutoCAD" are drawings. */
const links: Record<string, ReadonlySet<string>> = {
	interested: wordSet('in'),
	interest: wordSet('in'),
	keen: wordSet('on'),
	curious: wordSet('about'),
	excited: wordSet('about'),
	enthusiastic: wordSet('about'),
	eager: wordSet('for'),
	hoping: wordSet('for'),
	dreaming: wordSet('of about')
};
const searches = wordSet('seeking looking searching');
const roles = wordSet(
	'role roles position job opportunity opportunities team challenge company place project'
);

/** What one wishes to do with a skill; "keen to reduce cost with Kafka" is no wish for Kafka. */
const doing = wordSet(
	`learn learning study studying explore exploring use using work working move moving get getting become
	becoming master mastering deepen deepening try trying pick picking gain gaining adopt adopting build
	building grow growing develop developing write writing dive diving transition transitioning switch
	switching expand expanding upskill upskilling train training specialise specialize certify know do pass sit obtain`
);
const learning = wordSet('learn learning study studying explore exploring upskilling');
const nowWords = wordSet(
	'currently now presently am started starting self still also recently is i been'
);
const fields = wordSet('machine deep reinforcement e supervised unsupervised transfer federated');

/** Others who wish: "clients planning to move to AWS". */
const others = wordSet(
	`client clients customer customers company companies team teams startup startups user users student
	students people who that those anyone founders businesses firms colleagues juniors employers members them
	developers engineers`
);
const helping = wordSet('help helped helping taught teach teaching let enabled encouraged');

/** Without one of these words no sentence is a wish. */
export const wishSigns = new Set([
	...feelings,
	...searches,
	...learning,
	'like',
	'love',
	'next',
	'my',
	'list'
]);

/** Whether the sentence only wishes for the skill: "keen to learn Rust", "currently learning Go". */
export function isWished({ before, sinceComma, after }: Scene): boolean {
	const near = before.slice(0, sinceComma);
	return isFelt(near) || isSought(near) || isBeingLearnt(near) || comesNext(after);
}

function isFelt(near: readonly string[]): boolean {
	const feeling = near.findIndex((word) => feelings.has(word));
	if (feeling < 0) return isLiked(near);
	if (near.slice(feeling + 1, feeling + 3).some((word) => others.has(word))) return false;
	const between = near.slice(0, feeling);
	const link = between.at(-1);
	if (link === 'to') return near[feeling] !== 'interest' && isToDo(between.slice(0, -1));
	return between.length <= 4 && !!links[near[feeling] ?? '']?.has(link ?? '');
}

/** "Would like to work with", "would love to learn": like and love alone say nothing of the future. */
function isLiked(near: readonly string[]): boolean {
	const like = near.findIndex((word) => word === 'like' || word === 'love');
	if (like < 0 || !/^(?:would|i'd|'d)$/.test(near[like + 1] ?? '')) return false;
	return near[like - 1] === 'to';
}

function isToDo(between: readonly string[]): boolean {
	return between.length === 0 || doing.has(between.at(-1) ?? '');
}

/** "Looking for a role where I can use Rust", "looking forward to learning Rust". */
function isSought(near: readonly string[]): boolean {
	const search = near.findIndex((word) => searches.has(word));
	if (search < 0) return false;
	const between = near.slice(0, search);
	if (between.at(-1) === 'forward' && between.at(-2) === 'to') return isToDo(between.slice(0, -2));
	if (between.at(-1) === 'to')
		return isToDo(between.slice(0, -1)) && !others.has(near[search + 1] ?? '');
	return between.some((word) => roles.has(word));
}

function isBeingLearnt(near: readonly string[]): boolean {
	const verb = near.slice(0, 5).findIndex((word) => learning.has(word));
	if (verb < 0 || fields.has(near[verb + 1] ?? '')) return false;
	const previous = near.slice(verb + 1, verb + 4);
	if (previous.some((word) => others.has(word) || helping.has(word))) return false;
	if (near[verb] === 'learn') return /^(?:to|will|next|soon|goal|i'll)?$/.test(previous[0] ?? '');
	return previous.length === 0 || nowWords.has(previous[0] ?? '');
}
