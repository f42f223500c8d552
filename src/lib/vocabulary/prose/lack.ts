import type { Scene } from './scene';
import { wordSet } from '../names/word-set';

const contractions = wordSet(
	`haven't hasn't hadn't don't didn't doesn't isn't aren't wasn't weren't can't couldn't won't wouldn't`
);
const lacks = wordSet('no not never without lack lacks lacking nor neither zero cannot');

/** Words between a lack and a skill that leave the lack on the skill: "no hands-on experience with Kafka". */
const fillers = wordSet(
	`yet any experience exposure knowledge background hands on prior production commercial professional formal
	direct real much practical working with in of to using use used work worked touched tried know known
	familiar learned learnt written done deployed had have has been ever a an the nor comfortable proficient
	experienced trained certified actual previous substantial significant expert skilled coding programming
	either need needed require required speak write writing at as`
);

/** What may follow "no Kafka" for the lack to be of Kafka: "no Kafka downtime" is praise of another thing. */
const afterLack = wordSet(
	`yet experience exposure knowledge background skills skill so in at on or used needed for work production
	certification projects either since until and which required involved at here anywhere`
);
/** What begins the main clause after "without Kafka". */
const starts = wordSet('the a it we i our this that every each');
const refusals = wordSet('rejected reject rejecting avoided avoiding');
const choices = wordSet('chose choosing chosen choose picked preferred selected favoured favored');
const uses = wordSet(
	'used touched worked tried learned learnt using use know work required needed part'
);

/** After a skill they make another thing, which only goes with it: "S3-compatible storage", "Snowflake-friendly SQL". */
const likenings = wordSet('friendly compatible agnostic inspired');
/** Categories of aims rather than of products. */
const aims: ReadonlySet<string> = new Set(['Marketing', 'Legal and compliance', 'Design']);

/** Words between a skill and its lack: "which I have not used". */
const helpers = wordSet('which that i we is are was were have has had do did he she');

/** Without one of these words no sentence says that a skill is lacking. */
export const lackSigns = new Set([
	...lacks,
	...contractions,
	...refusals,
	...choices,
	'yet',
	'instead',
	'rather',
	'ruled',
	...likenings
]);

/** Whether the sentence says that the skill is lacking or was not chosen: "no Kafka yet", "instead of Kafka". */
export function isLacking({ before, after }: Scene, category: string): boolean {
	return (
		isDenied(before, after) ||
		isPassedOver(before) ||
		isDeniedAfter(after) ||
		isLikened(after, category)
	);
}

/** Not "Terraform modules compatible with two clouds"; and what is friendly to an aim was made for it: "SEO-friendly pages". */
function isLikened([next = '', afterNext]: readonly string[], category: string): boolean {
	if (!likenings.has(next) || afterNext === 'with') return false;
	return next !== 'friendly' || !aims.has(category);
}

function isDenied(before: readonly string[], after: readonly string[]): boolean {
	for (let i = 0; i < before.length; i++) {
		const word = before[i] ?? '';
		if (contractions.has(word)) return i > 0;
		if (lacks.has(word)) {
			if (i > 0 || word === 'not') return true;
			const [next] = after;
			return next === undefined || afterLack.has(next) || (word === 'without' && starts.has(next));
		}
		if (word === 'yet' && before[i - 1] === 'to') return true;
		if (!fillers.has(word)) return false;
	}
	return false;
}

function isPassedOver(before: readonly string[]): boolean {
	const near = before[0] ?? '';
	const far = before[1] ?? '';
	if (near === 'of' && far === 'instead') return true;
	if (near === 'than' && far === 'rather') return true;
	if (near === 'out' && far === 'ruled') return true;
	if (near === 'over' && before.some((word) => choices.has(word))) return true;
	return refusals.has(near);
}

/** "Terraform I have not touched", "Kafka was not used". */
function isDeniedAfter(after: readonly string[]): boolean {
	for (let i = 0; i < Math.min(after.length, 6); i++) {
		const word = after[i] ?? '';
		if (isLack(word)) return after.slice(i + 1, i + 4).some((next) => uses.has(next));
		if (!helpers.has(word)) return false;
	}
	return false;
}

function isLack(word: string): boolean {
	return word === 'not' || word === 'never' || contractions.has(word);
}
