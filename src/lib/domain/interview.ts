import type { Check, CheckKind } from './check';
import { isStated } from './evidence';
import type { Facts } from './facts';
import type { JsonPointer } from './pointer';
import { type SkillId, stepHeight, stepWords } from './skill';

/** A question to ask, and what gave rise to it. */
export interface InterviewQuestion {
	readonly question: string;
	readonly because: string;
	readonly pointers: readonly JsonPointer[];
}

/** Questions of one subject. */
export interface InterviewGroup {
	readonly heading: string;
	readonly questions: readonly InterviewQuestion[];
}

/** A skill that the job cannot do without. */
export interface MustHave {
	readonly skill: SkillId;
	readonly name: string;
}

const headings: Record<CheckKind, string> = {
	'stated-years': 'Experience',
	overlap: 'Experience',
	gap: 'Experience',
	'end-before-start': 'Dates',
	'dates-not-stated': 'Dates',
	'listed-in-no-role': 'Skills',
	'used-but-unlisted': 'Skills',
	'education-not-stated': 'Education and certificates',
	'certificate-expired': 'Education and certificates',
	'two-phone-numbers': 'The document',
	'hidden-characters': 'The document'
};
const order = [
	'Must-haves',
	'Experience',
	'Skills',
	'Education and certificates',
	'Dates',
	'The document'
];

/**
 * What to ask in an interview: every must-have that no role shows, then every check, by subject. Groups without
 * a question are left out.
 */
export function interviewSheet(
	facts: Facts,
	mustHaves: readonly MustHave[] = []
): InterviewGroup[] {
	const questions = new Map<string, InterviewQuestion[]>();
	const add = (heading: string, question: InterviewQuestion) =>
		questions.set(heading, [...(questions.get(heading) ?? []), question]);
	for (const mustHave of mustHaves) {
		const question = aboutMustHave(facts, mustHave);
		if (question) add('Must-haves', question);
	}
	for (const check of facts.checks) add(headings[check.kind], aboutCheck(check));
	return order.flatMap((heading) => {
		const inGroup = questions.get(heading);
		return inGroup ? [{ heading, questions: inGroup }] : [];
	});
}

function aboutCheck({ question, finding, pointers }: Check): InterviewQuestion {
	return { question, because: finding, pointers };
}

function aboutMustHave(facts: Facts, { skill, name }: MustHave): InterviewQuestion | null {
	const evidence = facts.evidence.find((one) => one.skill === skill);
	if (!isStated(evidence)) {
		const through = evidence?.implied.map(({ throughName }) => throughName) ?? [];
		const because = through.length
			? `${name} is not stated; it is implied by ${through.join(', ')}.`
			: `${name} is not stated.`;
		return { question: `What have you done with ${name}?`, because, pointers: [] };
	}
	if (stepHeight(evidence.step) >= stepHeight('role')) return null;
	return {
		question: `Where have you used ${name} at work, and for what?`,
		because: `${name} is ${stepWords[evidence.step]}, and shown in no role.`,
		pointers: evidence.mentions.map(({ pointer }) => pointer)
	};
}
