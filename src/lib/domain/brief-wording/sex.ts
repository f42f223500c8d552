import { sentenceCase } from '$lib/writing/sentence-case';
import { anyOf, type WordingRule, words } from './rule';

/** What a trade is called where its name says man or woman. */
const titles: readonly (readonly [pattern: string, offer: string, many?: string])[] = [
	['salesm[ae]n|saleswom[ae]n|sales ?girls?|sales ?boys?', 'sales person'],
	['chairm[ae]n|chairwom[ae]n', 'chair'],
	['forem[ae]n', 'supervisor'],
	['craftsm[ae]n', 'craftsperson'],
	['handym[ae]n', 'maintenance worker'],
	['draftsm[ae]n|draughtsm[ae]n', 'drafter'],
	['repairm[ae]n', 'repairer'],
	['cameram[ae]n', 'camera operator'],
	['firem[ae]n', 'firefighter'],
	['policem[ae]n', 'police officer'],
	['businessm[ae]n|businesswom[ae]n', 'business person'],
	['spokesm[ae]n|spokeswom[ae]n', 'spokesperson'],
	['stewardess(?:es)?', 'flight attendant'],
	['waitress(?:es)?', 'waiting staff'],
	['hostess(?:es)?', 'host'],
	['bar(?:m[ae]n|maids?)', 'bartender'],
	['cleaning lad(?:y|ies)', 'cleaner'],
	['office (?:boys?|girls?)', 'office assistant'],
	['headmaster|headmistress', 'head teacher']
];

const goods = anyOf(
	...[
		'connectors?',
		'plugs?',
		'threads?',
		'fittings?',
		'voices?',
		'patients?',
		'health',
		'hygiene'
	],
	...['users?', 'customers?', 'audiences?', 'fashion', 'clothing', 'wear', 'shoes', 'products?']
);

/** Pronouns, titles and words for one sex, and whom one loves. */
export const sex: readonly WordingRule[] = [
	{
		pattern: words('she or he|he or she|s?he ?/ ?s?he|s/he|\\(s\\)he|he|she'),
		offer: 'the person',
		unless: /^HE$/,
		unlessAfter: /^ ?\/ ?(?:her|him|they)/i
	},
	{
		pattern: words('(?:his|her) (?:or|and) (?:his|her)|(?:his|her) ?/ ?(?:his|her|hers)|his|her'),
		offer: 'their',
		unless: /^HIS$/,
		unlessBefore: /\/ ?$/
	},
	{ pattern: words('him ?/ ?her|him'), offer: 'them' },
	{ pattern: words('himself|herself'), offer: 'themselves' },
	{
		pattern: words('(?:fe)?males?(?: ?/ ?(?:fe)?males?)?(?: only)?'),
		offer: '',
		unlessAfter: new RegExp(`^(?: ?(?:/|and|or) ?(?:fe)?males?)? ${goods}`, 'i')
	},
	...titles.map(([pattern, offer]): WordingRule => ({
		pattern: words(pattern),
		offer: asWritten(offer)
	})),
	{
		pattern: words(
			'(?:only |for )*(?:men|women|ladies|girls|boys) only|only (?:for )?(?:men|women|ladies|girls|boys)'
		),
		offer: ''
	},
	{ pattern: words('gentlem[ae]n|lad(?:y|ies)|gals?|dudes?'), offer: 'people' },
	{
		pattern: words('man|woman|girl|boy|guy'),
		offer: 'person',
		unlessAfter: /^(?:['’]s|[- ](?:in[- ]the[- ]middle|hours?|days?|months?|pages?|machine|made))/i
	},
	{
		pattern: words('men|women|girls|boys|guys'),
		offer: 'people',
		unlessBefore: /\b(?:for|to|about|on|of|among) $/i,
		unlessAfter:
			/^(?:['’]s?|[- ](?:led|owned|in (?:tech|business|leadership|engineering)|who code))/i
	},
	{
		pattern: words('gays?|lesbians?|homosexuals?|heterosexuals?|bisexuals?|transgender(?:ed)?'),
		offer: ''
	}
];

/** The offer with a capital where the words began with one. */
function asWritten(offer: string): (written: string) => string {
	return (written) => (/^\p{Lu}/u.test(written) ? sentenceCase(offer) : offer);
}
