import type { ProfileWorkstream } from '$lib/domain/profile';
import { sameValue } from '$lib/domain/same-value';
import type { Difference } from './versions';

/** What the keys of an entry are called where the key itself is no word for people. */
const names: Readonly<Record<string, string>> = {
	name: 'name',
	position: 'title',
	startDate: 'from',
	endDate: 'to',
	releaseDate: 'date',
	highlights: 'statements',
	studyType: 'degree',
	area: 'field',
	countryCode: 'country',
	postalCode: 'postcode',
	url: 'link',
	'x-skills': 'skills',
	'x-workstreams': 'projects',
	'x-location': 'place'
};

/** Where the same key is called otherwise. */
const namesOfSection: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	work: { name: 'employer' },
	education: { institution: 'school' }
};

/** Lists of sentences, however short one is. */
const sentences: ReadonlySet<string> = new Set(['highlights', 'courses']);

/** One line of a value as people read it; `name` is empty where the value has no parts. */
export interface ValueLine {
	readonly name: string;
	readonly text: string;
}

/** A difference as lines for each side: of an entry that was changed, only the parts that differ. */
export function linesOf({
	before,
	after,
	section
}: Pick<Difference, 'before' | 'after' | 'section'>): {
	readonly before: readonly ValueLine[];
	readonly after: readonly ValueLine[];
} {
	const [a, b] = [partsOf(before), partsOf(after)];
	const differs = (key: string) => !sameValue(a?.[key], b?.[key]);
	return {
		before: valueLines(before, section, b ? differs : () => true),
		after: valueLines(after, section, a ? differs : () => true)
	};
}

function valueLines(
	value: unknown,
	section: string,
	wanted: (key: string) => boolean
): ValueLine[] {
	const parts = partsOf(value);
	if (!parts) return textsOf(value).map((text) => ({ name: '', text }));
	return Object.entries(parts).flatMap(([key, part]) => {
		if (!wanted(key)) return [];
		const name =
			namesOfSection[section]?.[key] ?? names[key] ?? key.replace(/^x-/, '').toLowerCase();
		const texts = sentences.has(key) && Array.isArray(part) ? part.flatMap(textsOf) : textsOf(part);
		return texts.map((text, i) => ({ name: i ? '' : name, text }));
	});
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const { 'x-workstreams': streams, ...rest } = value as Readonly<Record<string, unknown>>;
	return streams ? { ...rest, 'x-workstreams': namesIn(streams) } : rest;
}

/** Of a body of work the name: its statements are those of the position, by number. */
function namesIn(streams: unknown): readonly string[] {
	return (streams as readonly ProfileWorkstream[]).map(({ name }) => name);
}

/** A list of words is one line, a list of sentences one each. */
function textsOf(value: unknown): string[] {
	if (value === null || value === undefined || value === '') return [];
	if (Array.isArray(value)) {
		const texts = value.flatMap(textsOf);
		return texts.every((text) => text.length < 40) && texts.length ? [texts.join(', ')] : texts;
	}
	const parts = partsOf(value);
	if (!parts) return [String(value)];
	const texts = Object.values(parts).flatMap(textsOf);
	return texts.length ? [texts.join(', ')] : [];
}
