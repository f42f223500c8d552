import { positionTitle } from '$lib/comparing/position-words';
import { datesWords, monthsWords, upToWords } from '$lib/comparing/words';
import type { CandidateWithFacts } from '$lib/domain/candidate';
import type { Position } from '$lib/domain/career';
import type { Evidence } from '$lib/domain/evidence';
import { lengthLabel } from '$lib/domain/month';
import { profileName, profilePlace } from '$lib/domain/profile';
import { counted } from '$lib/writing/figures';
import { dayWords } from './day';
import type { Listed } from './listed';
import { plain, quotation } from './markdown-text';
import {
	certificateWords,
	educationWords,
	figuresByHome,
	mainPosition,
	notStated,
	skillsByProof
} from './person-facts';

/** The media type of Markdown (RFC 7763). */
export const markdownType = 'text/markdown;charset=utf-8';

/**
 * The first words of a list as Markdown, to be read by a hiring manager as it is or set by any Markdown program. It is
 * made in pieces.
 * @param total how many people are to come.
 */
export function markdownStart(name: string, total: number, date: string): string {
	return `# ${plain(name)}\n\n${dayWords(date)}, ${counted(total, 'candidate')}\n\n`;
}

/**
 * Some of its people.
 * @param place how many came before.
 * @param ofList whether they stand on a list, which says their stage and rating.
 */
export function markdownOf(people: readonly Listed[], place: number, ofList: boolean): string {
	const blocks = people.flatMap((person, i) => section(person, place + i + 1, ofList));
	return blocks.map((block) => `${block}\n\n`).join('');
}

/** Its last words. */
export function markdownEnd(): string {
	return '---\n\nMonths of a skill are those of the roles and projects that show it: an upper bound. "Not stated" is unknown, not none.\n';
}

/** One person, as blocks of Markdown. */
function section({ entry, candidate }: Listed, place: number, ofList: boolean): string[] {
	const { profile, facts } = candidate;
	const role = mainPosition(candidate);
	const { shown, unshown } = skillsByProof(candidate);
	const total = facts.career.total;
	return [
		`## ${place}. ${plain(profileName(profile))}`,
		bullets([
			...(ofList
				? [
						labelled('Stage', entry.stage),
						labelled('Rating', entry.rating ? `${entry.rating} of 4` : 'not rated')
					]
				: []),
			labelled(roleLabel(candidate), role && positionTitle(role)),
			labelled('Place', profilePlace(profile)),
			labelled('Dated experience', total && `${monthsWords(total)} (${lengthLabel(total)})`),
			labelled('Availability', profile.basics?.['x-availability'])
		]),
		...(entry.note.trim() ? ['**Note**', quotation(entry.note)] : []),
		'### Experience',
		bullets(facts.career.positions.map(positionLine)),
		'### Skills shown',
		bullets(skillLines(shown)),
		...(unshown.length
			? [`Listed or studied only: ${sentence(unshown.map(({ name }) => name))}`]
			: []),
		'### Figures claimed',
		bullets(figureLines(candidate)),
		'### Education',
		bullets((profile.education ?? []).map((item) => plain(educationWords(item)))),
		...(profile.certificates?.length
			? [
					'### Certificates',
					bullets(profile.certificates.map((item) => plain(certificateWords(item))))
				]
			: [])
	];
}

function roleLabel({ facts }: CandidateWithFacts): string {
	return facts.career.current.length || !facts.career.positions.length
		? 'Current role'
		: 'Last role';
}

function positionLine(position: Position): string {
	const { place, start, end, months } = position;
	const details = [
		place,
		start || end ? datesWords(start, end) : 'dates not stated',
		months && monthsWords(months)
	];
	return `**${plain(positionTitle(position))}**: ${plain(details.filter(Boolean).join(', '))}`;
}

function labelled(label: string, text: string | null | undefined): string {
	return `**${label}**: ${plain(text ?? '') || notStated}`;
}

/** A line for every length: "**up to 51 months**: Go, Kafka". */
function skillLines(shown: readonly Evidence[]): string[] {
	const byLength = new Map<string, string[]>();
	for (const { name, months } of shown) {
		const length = upToWords(months);
		byLength.set(length, [...(byLength.get(length) ?? []), name]);
	}
	return [...byLength].map(([length, names]) => `**${length}**: ${plain(names.join(', '))}`);
}

/** A line for everyone the figures were for: "**CRED**: p99 latency −40%, infrastructure cost −45%". */
function figureLines(candidate: CandidateWithFacts): string[] {
	return [...figuresByHome(candidate)].map(([home, labels]) => {
		const all = plain(labels.join(', '));
		return home ? `**${plain(home)}**: ${all}` : all;
	});
}

/** A list; where it holds nothing, that nothing is stated. */
function bullets(lines: readonly string[]): string {
	const filled = lines.filter(Boolean);
	return filled.length ? filled.map((line) => `- ${line}`).join('\n') : sentence([]);
}

function sentence(words: readonly string[]): string {
	return words.length ? `${plain(words.join(', '))}.` : 'Not stated.';
}
