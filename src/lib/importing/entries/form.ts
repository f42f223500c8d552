import type { LabelKind } from '../words/lists';
import { saysEnd } from './from-to';
import type { Mark } from './marks';

const ofHead: ReadonlySet<LabelKind> = new Set([
	'title',
	'employer',
	'location',
	'dates',
	'degree',
	'institution'
]);
/** What there is once for each entry; a form may have several lines for an address. */
const once: ReadonlySet<LabelKind> = new Set([
	'title',
	'employer',
	'dates',
	'degree',
	'institution'
]);

/** An entry that was filled into a form, as its lines. */
export interface FormRecord {
	readonly head: readonly Mark[];
	readonly body: readonly Mark[];
}

/**
 * Entries of a form, where labels name what stands beside them: "Employer: …", "Dates: …". A label that was there
 * begins the next entry. `null` where the lines are no form.
 */
export function recordsOf(given: readonly Mark[]): FormRecord[] | null {
	const marks = withHousesAbove(given);
	const kinds = new Set(marks.map(kindOf));
	const isForm =
		(kinds.has('title') || kinds.has('degree')) &&
		(kinds.has('employer') || kinds.has('institution'));
	const hasLoose = marks.some((mark) => mark.dates.length > 0 && kindOf(mark) === null);
	if (!isForm || (hasLoose && !kinds.has('dates'))) return null;
	const records: { head: Mark[]; body: Mark[]; seen: Set<LabelKind> }[] = [];
	for (const mark of marks) {
		const kind = kindOf(mark);
		const last = records.at(-1);
		const isNext = kind && once.has(kind) && last?.seen.has(kind) && !saysEnd(mark.label?.label);
		if (!last || isNext) records.push({ head: [], body: [], seen: new Set() });
		const own = records.at(-1);
		if (kind) {
			own?.seen.add(kind);
			own?.head.push(mark);
		} else own?.body.push(mark);
	}
	return records.filter(({ head }) => head.length > 0);
}

/** "1. Fictional Bread" over "Designation: Baker" and "Period: …": a line that no label announces names the house. */
function withHousesAbove(marks: readonly Mark[]): readonly Mark[] {
	const kinds = marks.map(kindOf);
	const own: readonly (LabelKind | null)[] = ['title', 'dates', 'location'];
	if (!kinds.includes('title') || !kinds.includes('dates') || kinds.includes('employer'))
		return marks;
	const starts = marks.flatMap((mark, i) => {
		const below = kinds.slice(i + 1, i + 4);
		const end = below.findIndex((kind) => !own.includes(kind));
		const form = end < 0 ? below : below.slice(0, end);
		return kinds[i] === null && form.includes('title') && isName(mark) ? [i] : [];
	});
	if (starts.length < kinds.filter((kind) => kind === 'title').length) return marks;
	return marks.map((mark, i) => {
		const value = starts.includes(i) ? mark.rest.replace(/^[^\p{L}]+/u, '') : '';
		return value ? { ...mark, label: { kind: 'employer', label: '', value } } : mark;
	});
}

function isName({ rest, label, words }: Mark): boolean {
	return label === null && rest.length < 90 && words.length < 13 && !/\p{Ll}{3}\.$/u.test(rest);
}

function kindOf({ label }: Mark): LabelKind | null {
	return label?.kind && label.value && ofHead.has(label.kind) ? label.kind : null;
}
