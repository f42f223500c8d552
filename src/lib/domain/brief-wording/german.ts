import { anAge, anyOf, type Rules, words, wordsAsWritten } from './rule';

const people = anyOf(
	...['Teams?', 'Mitarbeiter\\p{L}*', 'Mitarbeitende\\p{L}*', 'Kolleg\\p{L}+', 'Leute', 'Menschen'],
	...['Person(?:en)?', 'Talente?n?', 'Bewerber\\p{L}*', 'Kandidat\\p{L}*', 'Verstärkung', 'Köpfe'],
	...[
		'M[aä]nn(?:er)?',
		'Frau(?:en)?',
		'Damen?',
		'Herren?',
		'Nachwuchs\\p{L}*',
		'Kräfte',
		'Profis?'
	],
	...[
		'\\p{L}+kr[aä]fte?',
		'\\p{L}{3,}(?:entwickler|ingenieur|berater|verkäufer|fahrer)(?:in|innen|n)?'
	],
	...[
		'Entwickler\\p{L}*',
		'Ingenieur\\p{L}*',
		'Berater\\p{L}*',
		'Verkäufer\\p{L}*',
		'Fahrer\\p{L}*'
	]
);
const lively = anyOf(
	...['dynamisch', 'motiviert', 'engagiert', 'ambitioniert', 'hungrig', 'frisch', 'modern', 'agil'],
	...['kreativ', 'talentiert', 'aufgeschlossen', 'erfolgreich', 'nett', 'wachsend']
);
const languages = anyOf(
	...['Deutsch', 'Englisch', 'Französisch', 'Spanisch', 'Portugiesisch', 'Italienisch', 'Polnisch'],
	...[
		'Niederländisch',
		'Russisch',
		'Türkisch',
		'Arabisch',
		'Chinesisch',
		'Japanisch',
		'Tschechisch'
	]
);
const countries: Readonly<Record<string, string>> = {
	deutsche: 'in Deutschland',
	österreichische: 'in Österreich',
	schweizer: 'in der Schweiz',
	schweizerische: 'in der Schweiz',
	eu: 'in der EU',
	'eu-': 'in der EU',
	europäische: 'in der EU'
};
const mayWork = (nation = '') =>
	`${countries[nation.toLowerCase().replace(/[rsn]$/, '')] ?? 'am Arbeitsort'} arbeitsberechtigt`;
const available = 'zu den Zeiten verfügbar, die die Stelle verlangt';
const able = 'den Aufgaben der Stelle gewachsen, wo nötig mit Anpassungen';
const dressed = 'der Aufgabe angemessene Kleidung';

/** Wordings of German adverts. Endings of what replaces an adjective follow those of what it replaces. */
export const german: Rules = {
	age: [
		{
			pattern: words(
				`jung(e[rsnm]?|)(?:(?:,| und|,? aber auch)? ${lively}(?:e[rsnm]?)?)* (${people})`
			),
			offer: (_, ending = '', whom = '') => `motiviert${ending} ${whom}`,
			unlessBefore: /(?:^|\s)(?:mit|für|von|an|bei|betreu\S*|begleit\S*|förder\S*|unterstütz\S*) $/i
		},
		{
			pattern: words(`jung(?:,| und) ${lively}`),
			offer: 'motiviert'
		},
		{
			pattern: words(`jung und jung geblieben|jung(?:geblieben)?(?=\\s*(?:[.,;)]|$))`),
			offer: 'motiviert',
			unlessBefore: /(?:Carl|Gustav|C\. ?G\.|Frau|Herr) $/
		},
		{
			pattern: words(
				`frisch(?:gebackene[rn]?)? (?:von der (?:Uni|Hochschule|Universität)|Absolvent\\p{L}*)`
			),
			offer: 'auch ohne Berufserfahrung'
		},
		{
			pattern: words(
				`(?:im Alter )?(?:zwischen|von) ${anAge} (?:und|bis) ${anAge}(?: Jahren?)?(?: alt)?`
			),
			offer: '',
			unlessBefore: /(?:Erfahrung|Praxis) $/i,
			unlessAfter:
				/^ ?(?:(?:Jahren? )?(?:Erfahrung|Berufserfahrung|Praxis)|%|Prozent|Stunden|Tagen?|Wochen|Monaten?|Euro|€|Mitarbeit|Personen|Grad|Minuten|ms|Uhr|kg)/i
		},
		{
			pattern: words(
				`(?:nicht älter als|höchstens|maximal|max\\.|bis(?: zu)?|unter|jünger als|älter als) ${anAge} Jahren?(?: alt)?(?!\\s+(?:\\p{L}+ )?(?:Erfahrung|Berufserfahrung|Praxis|Laufzeit|Garantie|Bestehen))`
			),
			offer: '',
			unlessBefore: /\d $/
		},
		{ pattern: words(`(?:über )?${anAge} Jahre alt`), offer: '' },
		{ pattern: words('Höchstalter|Altersgrenze|Geburtsdatum|Geburtsjahr'), offer: '' },
		{
			pattern: wordsAsWritten(
				`(?:Ihr |Dein )?Alter ?:? ?(?:bis |von |max\\. |ca\\. )?${anAge}(?: ?(?:-|–|bis) ?${anAge})?(?: Jahren?)?`
			),
			offer: ''
		}
	],
	sex: [
		{
			pattern: words(
				`(?:nur|ausschließlich) (?:für )?(?:Männer|Frauen|Damen|Herren|Mädels|Jungs)|(?:Männer|Frauen|Damen|Herren) only`
			),
			offer: '',
			unlessBefore: /nicht $/i
		},
		{
			pattern: words(
				`(?:männliche|weibliche)[rsn]? (Bewerber\\p{L}*|Kandidat\\p{L}*|Person(?:en)?|Kräfte)`
			),
			offer: (_, whom = '') => whom
		},
		{
			pattern: words('männlich|weiblich'),
			offer: '',
			unlessAfter: /^(?: ?\/| (?:und|oder) |-|, ?(?:männlich|weiblich|divers))/i,
			unlessBefore: /(?:\/ ?|(?:männlich|weiblich|divers)(?:, ?| (?:und|oder) )|-)$/i
		},
		{
			pattern: words('(?:einen? |den |der )?(?:starke[rn]? )?Mann fürs? \\p{L}+'),
			offer: 'eine Person'
		},
		{ pattern: words('(?:einen Mann|eine Frau|eine Dame|einen Herrn)'), offer: 'eine Person' },
		{ pattern: words('Putzfrau(?:en)?|Putzhilfe|Reinigungsfrau(?:en)?'), offer: 'Reinigungskraft' },
		{ pattern: words('Krankenschwestern?'), offer: 'Pflegefachkraft' },
		{ pattern: words('Zimmermädchen'), offer: 'Reinigungskraft im Hotel' },
		{ pattern: words('Empfangsdamen?'), offer: 'Empfangskraft' },
		{ pattern: words('Mädchen für alles'), offer: 'Kraft für vielerlei Aufgaben' }
	],
	origin: [
		{
			pattern: words(
				`(${languages}) (?:als |in |auf )?(?:Ihre |Deine |die )?(?:Muttersprache|Muttersprachniveau|Muttersprachler\\p{L}*)|(?:Muttersprache|Muttersprachler\\p{L}*)(?: ?:| ist| in)? ?\\(?(${languages})\\)?`
			),
			offer: (_, before, after) => `fließend ${before ?? after ?? ''}`
		},
		{
			pattern: words(`(${languages})-Muttersprachler\\p{L}*`),
			offer: (_, language = '') => `fließend ${language}`
		},
		{
			pattern: words(`(\\p{L}+)e Muttersprache|muttersprachliche (\\p{L}+)kenntnisse`),
			offer: (_, one, other) => `fließend ${capital(one ?? other ?? '')}`
		},
		{
			pattern: words('Muttersprachler(?:in|innen|n)?|Muttersprachniveau'),
			offer: 'fließende Sprachkenntnisse'
		},
		{
			pattern: words('(?:ohne|kein(?:en)?) Akzent|akzentfrei(?:e[rsnm]?)?'),
			offer: 'gut verständlich'
		},
		{
			pattern: words(
				`(deutsche|österreichische|schweizer(?:ische)?|EU-?|europäische)[rsn]?[ -]?(?:Staatsbürger\\p{L}*|Staatsangehörig\\p{L}*|Bürger(?:in|innen|schaft)?|Pass(?:inhaber\\p{L}*)?)`
			),
			offer: (_, nation) => mayWork(nation),
			unlessBefore: /(?:für|an|von|durch) $/i
		},
		{
			pattern: words('nur (?:Deutsche|Österreicher|Schweizer|Inländer)|keine Ausländer'),
			offer: 'am Arbeitsort arbeitsberechtigt'
		},
		{
			pattern: words('gebürtige[rn]? (?:Deutsche[rn]?|Österreicher\\p{L}*|Schweizer\\p{L}*)'),
			offer: ''
		},
		{
			pattern: words(
				'(?:ohne|kein(?:en)?) Migrationshintergrund|Hautfarbe|ethnische Herkunft|Nationalität(?= ?:)'
			),
			offer: ''
		}
	],
	religion: [
		{
			pattern: words(
				`(?:christlich|katholisch|evangelisch|muslimisch|jüdisch)e[nr] (?:Glaubens|Konfession)|(?:praktizierende[rn]?|gläubige[rn]?|nur) (?:Christ(?:in|en)?|Katholik(?:in|en)?|Protestant(?:in|en)?|Muslim(?:in|e|a)?|Jude|Jüdin)`
			),
			offer: ''
		},
		{
			pattern: words(
				`Konfession(?= ?:)|Konfessionszugehörigkeit|Kirchenzugehörigkeit|Mitglied(?:schaft)? (?:in )?(?:einer|der) (?:\\p{L}+ )?Kirche|(?:kein|ohne) Kopftuch`
			),
			offer: ''
		}
	],
	family: [
		{
			pattern: words('(?:un)?verheiratet|ledig|Familienstand|alleinstehend'),
			offer: '',
			unlessAfter: /^ mit /i
		},
		{
			pattern: words(
				`kinderlos|(?:ohne|keine) (?:(?:kleinen?|eigenen?) )?Kinder|(?:ohne|keine|frei von) (?:familiären?n? )?(?:Verpflichtungen|Bindungen)|(?:familiär|örtlich und familiär) ungebunden`
			),
			offer: available
		},
		{
			pattern: words(
				'(?:nicht |keine )?(?:schwanger|Schwangeren?|Schwangerschaft)(?! (?:und|vertretung))'
			),
			offer: '',
			unlessBefore: /(?:für|von|bei|während|der|an) (?:der )?$/i
		},
		{
			pattern: words(
				'(?:keine|kein) (?:Mütter|Väter|Alleinerziehenden?|Kinderwunsch|Elternzeit)|ohne Kinderwunsch'
			),
			offer: ''
		}
	],
	health: [
		{
			pattern: words(
				`(?:körperlich|gesundheitlich|geistig)(?: und (?:körperlich|geistig|seelisch))? (?:fit|gesund|uneingeschränkt|belastbar)|kerngesund|(?:guter?|bester?|einwandfreier?) (?:Gesundheit(?:szustand)?|körperliche Verfassung)`
			),
			offer: able
		},
		{ pattern: words(`gesund(?=\\s*(?:[.,;)]|$))`), offer: able },
		{
			pattern: words(
				`(?:keine|ohne) (?:(?:körperlichen?|gesundheitlichen?|geistigen?) )*(?:Behinderung(?:en)?|Einschränkung(?:en)?|Vorerkrankung(?:en)?|Krankheiten)|nicht behindert`
			),
			offer: able,
			unlessBefore: /Menschen mit und $/i
		},
		{
			pattern: words('Nichtraucher(?:in|innen)?'),
			offer: 'kein Rauchen bei der Arbeit',
			unlessAfter: /^(?:büro|schutz)/i
		}
	],
	looks: [
		{
			pattern: words(
				`(?:gepflegte|ansprechende|attraktive|angenehme)[rsn]? (?:(?:äußere|äußerliche)[rsn]? )?(?:Erscheinung(?:sbild)?|Äußere[sn]?|Aussehen|Auftreten)`
			),
			offer: dressed
		},
		{ pattern: words('gut ?aussehend(?:e[rn]?)?'), offer: '' },
		{
			pattern: words(
				'(Bewerbung(?:en)?|Lebenslauf|Bewerbungsunterlagen|Unterlagen) mit (?:aktuellem )?(?:Bewerbungs|Licht|Pass)?(?:foto|bild)'
			),
			offer: (_, what = '') => `${what} ohne Foto`
		},
		{
			pattern: words('Bewerbungsfoto|Lichtbild|Passfoto'),
			offer: '',
			unlessBefore: /(?:ohne|kein) $/i
		}
	],
	membership: [
		{
			pattern: words(
				'kein(?:e)? Gewerkschaftsmitglied(?:er)?|Gewerkschaftszugehörigkeit|Parteizugehörigkeit|nicht gewerkschaftlich organisiert'
			),
			offer: ''
		}
	]
};

function capital(language: string): string {
	return language.charAt(0).toUpperCase() + language.slice(1).toLowerCase();
}
