import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { figure } from '$lib/writing/figures';
import type { FileContent } from '../bytes/file-content';
import { maxLines } from '../bytes/limits';
import type { Lines } from '../lines/line';
import { type Contents, RefusedError } from '../reading';
import { readResume } from '../reading-resume';
import type { Format } from './format';
import { profileIssues } from './profile-issues';

/** What a format of résumés has of its own: how it is told, and how lines are made of it. */
export type LineFormat = Omit<Format, 'read'> & Required<Pick<Format, 'lines'>>;

/** A format that makes lines, which are read alike for all of them. */
export function resumeFormat({ lines: linesIn, ...told }: LineFormat): Format {
	const lines = async (content: FileContent) => firstOf(await linesIn(content));
	const read = async (content: FileContent) => contentsOf(await lines(content), content.name);
	return { ...told, lines, read };
}

/** What is longer than any résumé is read as far as one could go, and says so. */
function firstOf(whole: Lines): Lines {
	const { length } = whole.lines;
	if (length <= maxLines) return whole;
	const [most, all] = [maxLines, length].map(figure);
	const message = `Only the first ${most} of ${all} lines were read.`;
	const issues = [...whole.issues, { pointer: null, message }];
	return { ...whole, lines: whole.lines.slice(0, maxLines), issues };
}

/**
 * The one person whom lines tell of.
 * @throws RefusedError `not-a-resume` where they tell of nobody.
 */
export function contentsOf(lines: Lines, name: string): Contents {
	const { profile, fields, notPlaced, issues } = readResume(lines, defaultVocabulary());
	const { basics } = profile;
	const says = ['work', 'education', 'skills', 'projects', 'volunteer', 'certificates'].some(
		(key) => profile[key]
	);
	if (!says && !(basics?.name && (basics.email || basics.phone))) {
		throw new RefusedError(
			'not-a-resume',
			`${name} is not a résumé: it has neither sections nor an address that could be found.`
		);
	}
	return {
		profiles: [{ profile, issues: [...issues, ...profileIssues(profile)], fields, notPlaced }],
		refused: []
	};
}
