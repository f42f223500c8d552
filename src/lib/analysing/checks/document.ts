import type { Check } from '$lib/domain/check';
import { type JsonPointer, pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';

/** A profile without any education is unknown there, not without. */
export function educationChecks({ education }: Profile): Check[] {
	if (education?.some((school) => school.institution || school.area || school.studyType)) return [];
	return [
		{
			kind: 'education-not-stated',
			finding: 'No education is stated',
			question: 'What did you study, and where?',
			pointers: []
		}
	];
}

/** A telephone number as people write it: an optional country code, then digits in groups. */
const phone = /(?<![\w.])\+?\(?\d(?:[\s().-]{0,2}\d){8,14}(?![\w%])/g;
/** National numbers are alike in this many last digits, with or without a country code. */
const significant = 9;

/** More than one telephone number in the places that hold contact details. */
export function phoneChecks({ basics }: Profile): Check[] {
	const numbers = new Map<string, JsonPointer>();
	for (const key of ['phone', 'summary'] as const) {
		for (const [written] of basics?.[key]?.matchAll(phone) ?? []) {
			const digits = written.replace(/\D/g, '').slice(-significant);
			if (!numbers.has(digits)) numbers.set(digits, pointer('basics', key));
		}
	}
	if (numbers.size < 2) return [];
	return [
		{
			kind: 'two-phone-numbers',
			finding: `${numbers.size} telephone numbers are given`,
			question: 'Which telephone number reaches you best?',
			pointers: [...new Set(numbers.values())]
		}
	];
}

/**
 * Characters that cannot be seen, or that change the direction of a text: soft hyphens, zero-width characters,
 * marks and overrides of direction, tag characters. Joiners are part of Indic and Arabic writing and of emoji,
 * so they count only between Latin letters; a flag's tags follow a black flag.
 */
const hidden =
	/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<=[\x21-\x7e])[\u200c\u200d](?=[\x21-\x7e])|(?<!\u{1f3f4}[\u{e0000}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/u;

/** Tried first, since nearly every text is plain: half a surrogate pair stands for the tags. */
const suspicious = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\udb40]/;

/** Invisible characters anywhere in a profile, unknown keys included. */
export function hiddenCharacterChecks(profile: Profile): Check[] {
	if (!anyHidden(profile)) return [];
	const pointers: JsonPointer[] = [];
	visit(profile, '' as JsonPointer, pointers);
	const places = pointers.length === 1 ? '1 text' : `${pointers.length} texts`;
	return [
		{
			kind: 'hidden-characters',
			finding: `${places} hold characters that cannot be seen`,
			question: 'Which program wrote this document? Some of its characters cannot be seen.',
			pointers: pointers.sort()
		}
	];
}

function isHidden(text: string): boolean {
	return suspicious.test(text) && hidden.test(text);
}

/** Looks first without building a pointer to each text: nearly every profile is plain. */
function anyHidden(value: unknown): boolean {
	if (typeof value === 'string') return isHidden(value);
	if (!value || typeof value !== 'object') return false;
	if (Array.isArray(value)) return value.some(anyHidden);
	for (const key in value) {
		if (anyHidden((value as Record<string, unknown>)[key])) return true;
	}
	return false;
}

function visit(value: unknown, at: JsonPointer, hits: JsonPointer[]): void {
	if (typeof value === 'string') {
		if (isHidden(value)) hits.push(at);
	} else if (Array.isArray(value)) {
		value.forEach((one, i) => visit(one, `${at}/${i}` as JsonPointer, hits));
	} else if (value && typeof value === 'object') {
		for (const [key, one] of Object.entries(value)) {
			visit(one, `${at}${pointer(key)}` as JsonPointer, hits);
		}
	}
}
