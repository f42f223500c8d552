import { type WordingRule, words } from './rule';

/** What one believes, and what one wears for it. */
export const religion: readonly WordingRule[] = [
	{
		pattern: words(
			`(?:(?:practi[cs]ing|devout|believing|church-?going|non-?) ?)?(?:christians?|muslims?|hindus?|jews?|jewish|sikhs?|buddhists?|catholics?|protestants?|jains?|parsis?|atheists?)(?: only)?`
		),
		offer: '',
		// A first name before a surname, and houses that a faith keeps.
		unlessAfter:
			/^(?: \p{Lu}\p{Ll}+\b(?! ?(?:Only|Candidates?|Applicants?)\b)|-friendly|[ -](?:college|university|schools?|church|hospitals?|chariti?|aid|art|history|studies|holidays?|festivals?|calendar|museum))/u
	},
	{
		pattern: words(
			`religious (?:persons?|people|beliefs?|background|affiliation|candidates?)|religion(?= ?:)|church members?(?:hip)?|people of (?:\\w+ )?faith`
		),
		offer: ''
	},
	{
		pattern: words(
			`(?:no|without(?: an?)?) (?:headscar(?:f|ves)|hijabs?|turbans?|veils?|kippahs?|burqas?)`
		),
		offer: ''
	}
];
