import { anyOf, type WordingRule, words } from './rule';

const languages = anyOf(
	...['Arabic', 'Assamese', 'Bengali', 'Bulgarian', 'Cantonese', 'Chinese', 'Croatian', 'Czech'],
	...['Danish', 'Dutch', 'English', 'Estonian', 'Finnish', 'Flemish', 'French', 'German', 'Greek'],
	...['Gujarati', 'Hebrew', 'Hindi', 'Hungarian', 'Indonesian', 'Italian', 'Japanese', 'Kannada'],
	...['Korean', 'Latvian', 'Lithuanian', 'Malay', 'Malayalam', 'Mandarin', 'Marathi', 'Norwegian'],
	...['Odia', 'Persian', 'Polish', 'Portuguese', 'Punjabi', 'Romanian', 'Russian', 'Serbian'],
	...['Slovak', 'Slovenian', 'Spanish', 'Swedish', 'Swiss German', 'Tamil', 'Telugu', 'Thai'],
	...['Turkish', 'Ukrainian', 'Urdu', 'Vietnamese']
);

/** Where those who hold a passport are at home, as "authorised to work in …" goes on. */
const countries: Readonly<Record<string, string>> = {
	american: 'the US',
	australian: 'Australia',
	austrian: 'Austria',
	british: 'the UK',
	canadian: 'Canada',
	chinese: 'China',
	dutch: 'the Netherlands',
	emirati: 'the UAE',
	eu: 'the EU',
	european: 'the EU',
	french: 'France',
	german: 'Germany',
	indian: 'India',
	irish: 'Ireland',
	israeli: 'Israel',
	italian: 'Italy',
	japanese: 'Japan',
	polish: 'Poland',
	saudi: 'Saudi Arabia',
	singapore: 'Singapore',
	singaporean: 'Singapore',
	spanish: 'Spain',
	swiss: 'Switzerland',
	uk: 'the UK',
	us: 'the US',
	usa: 'the US'
};
const nation = Object.keys(countries)
	.map((name) => name.replace('us', 'u\\.?s\\.?'))
	.join('|');
const peoples = anyOf(
	...['Indian', 'Pakistani', 'Chinese', 'Asian', 'African', 'Arab', 'European', 'Western'],
	...['Latino', 'Hispanic', 'Turkish', 'Polish', 'German', 'American', 'British', 'white', 'black'],
	...['coloured', 'colored', 'North Indian', 'South Indian']
);

/** Where one is from, what passport one holds, and how one came by a language. */
export const origin: readonly WordingRule[] = [
	{
		pattern: words(
			`native(?:[- ]level)?[ -](?:speakers? (?:of|in) |in )?(${languages})(?: speakers?)?`
		),
		offer: (_, language = '') => `fluent in ${language}`
	},
	{
		pattern: words(`(${languages}) native(?:[- ]level)?(?: speakers?)?`),
		offer: (_, language = '') => `fluent in ${language}`
	},
	{ pattern: words('native[- ](?:level )?speakers?'), offer: 'fluent speaker' },
	{
		pattern: words(
			`(${languages}) (?:as (?:an? |the |your )?)?(?:mother[- ]tongue|native language|first language)`
		),
		offer: (_, language = '') => `fluent in ${language}`
	},
	{
		pattern: words(
			`(?:mother[- ]tongue|native language|first language)(?: ?(?::|is|in|of)? ?(${languages}))?`
		),
		offer: (_, language) => (language ? `fluent in ${language}` : 'fluent language')
	},
	{
		pattern: words(
			`(?:no|without (?:an?|any)|neutral|american|british|foreign|regional|heavy|thick|strong) (?:\\w+ )?accents?|accent[- ]free`
		),
		offer: 'clear in speech',
		unlessAfter: /^ colou?r/i
	},
	{
		pattern: words(
			`(?:only )?(${nation})[ -](?:citizens?|citizenship|nationals?|nationality|passport(?: holders?)?)(?: only)?`
		),
		offer: (_, name = '') =>
			`authorised to work in ${countries[name.toLowerCase().replaceAll('.', '')] ?? 'the country'}`
	},
	{
		pattern: words(`(?:must be |be )?born in (?!the\\b|19|20)(\\p{Lu}\\w+)`),
		offer: (_, country = '') => `authorised to work in ${country}`
	},
	{
		pattern: words(`no (?:foreigners|immigrants|migrants|expats)|locals only|only locals`),
		offer: 'authorised to work where the job is'
	},
	{
		pattern: words(
			`${peoples} (candidates?|applicants?|people|persons?|origin|descent|ethnicity|nationality|m[ae]n|wom[ae]n|males?|females?)`
		),
		offer: (_, whom = '') => (/^(?:cand|appl|people|pers)/i.test(whom) ? whom : ''),
		unlessBefore: /\b(?:to|for|among|helping|serving) $/i
	},
	{
		pattern: words(
			`caucasians?|skin colou?r|complexion|fair[- ]skinned|(?:upper |lower )?castes?|brahmins?|ethnicity|ethnic (?:origin|background)`
		),
		offer: ''
	}
];
