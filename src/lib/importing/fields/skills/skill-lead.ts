import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import leads from '../../words/skill-leads.json';
import { knownShare } from '../lists';

const oneOf = (words: readonly string[]) => `(?:${words.join('|')})`;
const joint = '(?:\\s?(?:,|&|/)\\s?|\\s(?:and|und|et|y|e)\\s)';

/** "Proficient in", "Strong knowledge and understanding of". */
const lead = new RegExp(
	`^(?:${oneOf(leads.how)}(?:${joint}|\\s)){0,3}${oneOf(leads.what)}(?:${joint}${oneOf(leads.what)})?\\s${oneOf(leads.of)}\\s`,
	'iu'
);
/** "SQL knowledge", "Python programming skills". */
const tail = new RegExp(`\\s(?:programming\\s)?${oneOf(leads.what)}$`, 'iu');

/** What is left has to be known that far: "Knowledge of ovens for bakeries" is one thing. */
const mostlyKnown = 0.6;

/** "Proficient in Rust", "Rust knowledge" as "Rust", where that is a skill that the vocabulary knows. */
export function withoutLead(item: string, vocabulary: Vocabulary): string {
	const bare = item.replace(lead, '').replace(tail, '');
	return bare !== item && knownShare(bare, vocabulary) >= mostlyKnown ? bare : item;
}
