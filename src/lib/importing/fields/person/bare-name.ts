import { foldCase } from '../../words/fold-words';
import names from '../../words/names.json';

const credentials = new Set(names.credentials);
const honorific = /^(?:dr|prof|mr|mrs|ms|dipl\.?-ing|ing|herr|frau|sr|sra|mme)\.?\s+(?=\p{Lu})/iu;
const about =
	/^(?:(?:curriculum vitae|cv|r[ée]sum[ée]|lebenslauf|portfolio|curr[ií]culum|currículo)(?:\s+(?:of|de|von|for))?\s*[:–—|-]?\s+)|(?:['’]s?\s+(?:cv|r[ée]sum[ée]|curriculum vitae|portfolio|website|page|resume))$|\s*[-–—|:(]\s*(?:cv|r[ée]sum[ée]|curriculum vitae|lebenslauf|resume|portfolio)\)?$|\s+(?:cv|r[ée]sum[ée]|resume|curriculum vitae)(?:\s*[:,–—-]\s[^:]{0,40})?$|^(?:name|full name|nom|nombre|nome)\s*:\s*|^(?:hi|hello)[,!]?\s+(?:i['’]?m|i am|my name is)\s+|^(?:i['’]?m|i am|my name is)\s+/giu;

/** A name alone, in the order in which it is spoken, and whether its line said that it is one: "My name is Ada". */
export function bareName(text: string): { name: string; named: boolean } {
	const stripped = text.replace(about, ' ').replace(/\s+/g, ' ').trim();
	const name = withoutCredentials(stripped)
		.replace(honorific, '')
		.replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '')
		.trim();
	return { name: turnedRound(onceOnly(name)), named: stripped !== text.trim() };
}

/** A name that is set twice, one beside the other or over itself, is said once. */
function onceOnly(name: string): string {
	const words = name.split(' ');
	const half = words.slice(0, words.length / 2).join(' ');
	const isTwice = words.length > 2 && half === words.slice(words.length / 2).join(' ');
	return isTwice ? half : name;
}

/** Without the degrees and letters of a profession behind it: "Ada Example CEng MIChemE", "Ada Example, PMP®, FRSA". */
function withoutCredentials(name: string): string {
	const words = name.replace(/[®™]/g, '').split(/\s+/);
	let end = words.length;
	while (end > 1 && isCredential(words, end - 1)) end--;
	return words.slice(0, end).join(' ').replace(/,$/, '');
}

function isCredential(words: readonly string[], at: number): boolean {
	const bare = (words[at] ?? '').replace(/[,;()]/g, '');
	if (!bare || credentials.has(foldCase(bare).replace(/\.$/, ''))) return true;
	// Letters of two cases, "MIChemE", or in capitals behind a comma; "EXAMPLE, ADA" is a name turned round.
	const isMixed =
		/^\p{Lu}+\p{Ll}+\p{Lu}[\p{L}.]*$/u.test(bare) && !/^(?:Mc|Mac|De|La|Le|O)/.test(bare);
	const comma = words.findIndex((word) => word.endsWith(','));
	const isListed =
		comma > 0 &&
		comma < at &&
		/\p{Ll}/u.test(words[comma] ?? '') &&
		/^\p{Lu}[\p{L}.-]{0,8}\p{Lu}\.?$/u.test(bare);
	return isMixed || isListed;
}

/** "Example, Demo Ada" has the family name first, as a register does. */
function turnedRound(name: string): string {
	const [, family = '', given = ''] = /^([^,]{2,40}),\s*([^,]{2,40})$/.exec(name) ?? [];
	const fits = family.split(' ').length < 4 && given.split(' ').length < 4;
	// Two capitals behind a comma are a country or a state: "PUNE, IN".
	const isGiven = /^\p{Lu}/u.test(given) && !/^\p{Lu}{2}$/u.test(given);
	return fits && isGiven ? `${given} ${family}` : name;
}
