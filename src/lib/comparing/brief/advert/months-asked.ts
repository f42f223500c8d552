const numbers: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10
};
const length = new RegExp(
	`(?<![\\d.])(\\d{1,3}(?:\\.\\d)?|${Object.keys(numbers).join('|')})\\s*(?:(?:-|–|to)\\s*\\d{1,3}\\s*)?\\+?\\s*(?:or more )?(years?|yrs?|months?|mos)['’]?(?![\\p{L}])`,
	'giu'
);

/** What may stand between "3+ years" and the skill that they are asked of; anything else asks them of something else. */
const between =
	/^(?:['’,/&()\s]|\b(?:of|in|with|using|on|and|or|the|experience|expertise|professional|hands-on|hands|working|work|production|practical|solid|strong|relevant|commercial|industry|proven|programming|development|developing|coding|building|both|either)\b|-)*$/i;
/** And between a skill and its years: "Java (5+ years)", "Java: at least 5 years". */
const behind = /^\s*(?:[(:–-]\s*)?(?:at least |min(?:imum)?\.? |over |with )?$/i;

/** A length of time in a text, in months; of a range its lower end. */
export interface Length {
	readonly from: number;
	readonly to: number;
	readonly months: number;
}

/** The lengths of time that a text names, in order. */
function lengthsIn(text: string): Length[] {
	return [...text.matchAll(length)].map((match) => {
		const [whole, count = '', unit = ''] = match;
		const many = numbers[count.toLowerCase()] ?? Number(count);
		const months = Math.round(/^y/i.test(unit) ? many * 12 : many);
		return { from: match.index, to: match.index + whole.length, months };
	});
}

/**
 * The months that a segment asks of the skill at a place: "3+ years of Kafka", "Kafka (3 years)", and of each skill
 * in "3+ years with Kafka and Redis". `null` where it asks none, or asks them of something else.
 * @param skills the places of all skills in the segment.
 */
export function monthsAsked(
	segment: string,
	at: readonly [number, number],
	skills: readonly (readonly [number, number])[]
): number | null {
	const lengths = lengthsIn(segment);
	const after = lengths.find((each) => isBehind(segment, at, each));
	if (after) return after.months;
	const before = lengths.findLast(({ to }) => to <= at[0]);
	if (!before || skills.some((other) => isBehind(segment, other, before))) return null;
	const said = withoutSkills(segment, before.to, at[0], skills);
	return between.test(said) ? before.months : null;
}

function isBehind(segment: string, at: readonly [number, number], { from, to }: Length): boolean {
	return (
		from >= at[1] &&
		behind.test(segment.slice(at[1], from)) &&
		!/^\s*(?:of|in|with|using)\b/i.test(segment.slice(to))
	);
}

function withoutSkills(
	segment: string,
	from: number,
	to: number,
	skills: readonly (readonly [number, number])[]
): string {
	let said = '';
	let done = from;
	for (const [start, end] of [...skills].sort((a, b) => a[0] - b[0])) {
		if (start < done || start >= to) continue;
		said += segment.slice(done, start);
		done = Math.max(done, end);
	}
	return said + segment.slice(done, to);
}
