import { anAge, anyOf, type WordingRule, words } from './rule';

const someone = anyOf(
	...['teams?', 'people', 'persons?', 'crew', 'candidates?', 'applicants?', 'colleagues?'],
	...['professionals?', 'talents?', 'staff', 'minds?', 'individuals?', 'employees?', 'workforce'],
	...[
		'engineers?',
		'developers?',
		'designers?',
		'managers?',
		'graduates?',
		'leaders?',
		'recruits?'
	],
	...['m[ae]n', 'wom[ae]n', 'lad(?:y|ies)', 'guys?', 'girls?', 'boys?', 'nurses?', 'clerks?'],
	...['(?:sales|trades|business|crafts)? ?(?:person|people|m[ae]n|wom[ae]n)', 'analysts?'],
	// Whoever does something; of what does something, the few that are no people.
	'(?!(?:manufactur|retail|provid|insur|publish|vend|suppli|comput|serv)(?:er|or))\\p{L}{3,}(?:er|or|ist|ant)s?'
);
const lively = anyOf(
	...['dynamic', 'motivated', 'energetic', 'ambitious', 'talented', 'hungry', 'fresh'],
	...['vibrant', 'passionate', 'enthusiastic', 'modern', 'fast-growing', 'agile']
);
const ofYears = '(?:\\s*(?:years?|yrs?)(?:[ -](?:old|of age))?)?';

/** Ages in figures, and the words that stand for them. That someone has to be of full age is no matter of this kind. */
export const age: readonly WordingRule[] = [
	{
		pattern: words(`young(?:er|est)?(?:(?:,| and|,? &| but)? ${lively})* (${someone})`),
		offer: (_, whom = 'people') => `motivated ${whom}`,
		unlessBefore:
			/\b(?:with|for|teach(?:ing)?|mentor(?:ing)?|coach(?:ing)?|support(?:ing)?|help(?:ing)?|to) $/i
	},
	{
		pattern: words(`young(?:(?:,| and| &)+ ${lively})+`),
		offer: 'motivated',
		unlessAfter:
			/^ (?:compan|start-?up|firm|business|brand|product|market|organi[sz]ation|industry)/i
	},
	{
		pattern: words(
			`(?<=\\b(?:be|is|are|someone|somebody|preferably|ideally|^) ?)young(?=\\s*(?:[.,;)]|$))`
		),
		offer: 'motivated'
	},
	{
		pattern: words('youthful'),
		offer: 'lively',
		unlessAfter: /^ (?:audience|customer|brand|market)/i
	},
	{ pattern: words('digital natives?'), offer: 'at ease with digital tools' },
	{
		pattern: words(
			`(?:recent(?:ly)?|new(?:ly)?|fresh(?:ly)?|current) (?:college |university )?(?:graduates?|grads?|graduated)`
		),
		offer: 'entry level',
		unlessAfter: /^[^.;]*\bwelcome\b/i
	},
	{
		pattern: words(`freshers?|(?:class|batch) of 20\\d\\d|20\\d\\d (?:pass-?outs?|batch)`),
		offer: 'entry level'
	},
	{
		pattern: words(
			`(?:(?:no|not) (?:older|more) than|younger than|older than|under|below|over|above|max(?:imum)?(?: of)?) (?:the age of )?${anAge} ?(?:years?|yrs?)[ -](?:old|of age)`
		),
		offer: '',
		unlessAfter: productAfter()
	},
	{
		pattern: words(
			`(?<=(?:^|\\b(?:candidates?|applicants?|people|persons?|anyone|be|is|are|preferably|ideally|men|women))\\s?)(?:(?:under|below|over|above) (?:the age of )?(?:[3-6]\\d))(?=\\s*(?:only|preferred|[.,;)]|$))`
		),
		offer: ''
	},
	{
		pattern: words(
			`aged? ?:? ?(?:(?:between|from|under|over|below|above|of|up to) )?${anAge}(?: ?(?:-|–|to|and) ?${anAge})?${ofYears}`
		),
		offer: '',
		unlessAfter: /^ ?(?:%|days|hours|minutes|seconds|ms)/i
	},
	{
		pattern: words(`age (?:limit|range|group|bracket)(?: ?: ?[\\d –-]+)?`),
		offer: '',
		unlessBefore: /\b(?:by|per|each|every|any) $/i
	},
	{
		pattern: words(`${anAge}(?: ?(?:-|–|to) ?${anAge})?[ -]years?[ -](?:old|of age)`),
		offer: '',
		unlessAfter: productAfter()
	},
	{
		pattern: words('(?:born|birth year) (?:after|before|between|in) (?:19|20)\\d\\d|date of birth'),
		offer: ''
	},
	{
		pattern: words(
			`(?:at most|(?:no|not) more than|max(?:imum)?(?: of)?|fewer than|less than) (\\w+ (?:years?|yrs?))['’]?(?= (?:of )?(?:\\w+ )?experience)`
		),
		offer: (_, length = '') => length
	},
	{
		pattern: words('millennials?|gen(?:eration)?[ -]?[zy]|baby boomers?'),
		offer: '',
		unlessBefore: /\b(?:to|for|among|targeting|target|reach(?:ing)?|marketing) $/i
	},
	{ pattern: words('overqualified'), offer: '' },
	{
		pattern: words(
			`middle-aged|(?<=\\bno )(?:retirees|pensioners|older (?:people|candidates|applicants))`
		),
		offer: ''
	},
	{
		pattern: words(`mature (person|candidate|individual|lady|gentleman)`),
		offer: (_, whom = 'person') => `reliable ${whom}`
	}
];

/** A system of 30 years is no person. */
function productAfter(): RegExp {
	return /^ (?:\w+ )?(?:compan|firm|brand|systems?|code|business|institution|start-?up|product|platform|organi[sz]ation|application)/i;
}
