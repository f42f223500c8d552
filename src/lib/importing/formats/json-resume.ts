import { type JsonPointer, pointer } from '$lib/domain/pointer';
import { checkProfile, whyNoResume } from './check-profile';
import type { FileContent } from '../bytes/file-content';
import type { Format } from './format';
import { readOlderKeys } from './older-keys';
import { profileIssues } from './profile-issues';
import { type Contents, type ReadProfile, type Refusal, RefusedError } from '../reading';

/** An object, or a list of something other than words, as `[a link](…)` begins too. */
const start = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[{[\]"]|$))/;

/** JSON Resume (https://jsonresume.org/schema): one person as an object, or several as a list of such objects. */
export const jsonResume: Format = {
	id: 'json-resume',
	name: 'JSON Resume',
	extensions: ['json'],
	recognises: ({ text }) => start.test(text.slice(0, 1000)),
	read(content) {
		const { value } = content.json();
		if (Array.isArray(value)) return readList(content, value);
		const read = readOne(content, value, '' as JsonPointer, content.name);
		if ('code' in read) throw new RefusedError(read.code, read.message);
		return { profiles: [read], refused: [] };
	}
};

function readList(content: FileContent, values: readonly unknown[]): Contents {
	if (!values.length) {
		throw new RefusedError('not-a-resume', `${content.name} is an empty list, without a résumé.`);
	}
	const profiles: ReadProfile[] = [];
	const refused: Refusal[] = [];
	for (const [i, value] of values.entries()) {
		const read = readOne(
			content,
			value,
			pointer(i),
			`Entry ${i + 1} of ${values.length} in ${content.name}`
		);
		if ('code' in read) refused.push(read);
		else profiles.push(read);
	}
	const [first] = refused;
	if (!profiles.length && first) throw new RefusedError(first.code, first.message);
	return { profiles, refused };
}

/** @param name what a refusal calls it. */
function readOne(
	content: FileContent,
	value: unknown,
	at: JsonPointer,
	name: string
): ReadProfile | Refusal {
	const stranger = whyNoResume(value);
	if (stranger) return { code: 'not-a-resume', message: `${name} is ${stranger}.` };
	const checked = checkProfile(value);
	if (checked.kind === 'wrong-types') {
		const message = `${name} is not quite JSON Resume: ${checked.why}.`;
		return { code: checked.kind, message };
	}
	const { profile, issues } = readOlderKeys(checked.profile);
	return { profile, issues: [...content.issuesUnder(at), ...issues, ...profileIssues(profile)] };
}
