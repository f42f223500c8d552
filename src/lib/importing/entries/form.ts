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
export function recordsOf(marks: readonly Mark[]): FormRecord[] | null {
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

function kindOf({ label }: Mark): LabelKind | null {
	return label?.kind && label.value && ofHead.has(label.kind) ? label.kind : null;
}
