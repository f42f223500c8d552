import { anAge, anyOf, type Rules, words } from './rule';

const people = anyOf(
	...['candidat\\p{L}*', 'collaborat\\p{L}+', 'collègues?', 'talents?', 'personnes?', 'profils?'],
	...['professionnel\\p{L}*', 'commerci\\p{L}+', 'vende\\p{L}+', 'hommes?', 'femmes?', 'gens'],
	...[
		'développe\\p{L}+',
		'ingénieure?s?',
		'consultante?s?',
		'employée?s?',
		'salariée?s?',
		'cadres?'
	]
);
const lively = anyOf(
	...['dynamiques?', 'motivée?s?', 'ambitieu(?:x|ses?)', 'enthousiastes?', 'passionnée?s?'],
	...['engagée?s?', 'sympathiques?', 'modernes?', 'agiles?']
);
const languages = anyOf(
	...[
		'français',
		'anglais',
		'allemand',
		'espagnol',
		'portugais',
		'italien',
		'néerlandais',
		'arabe'
	],
	...['chinois', 'japonais', 'russe', 'polonais', 'turc']
);
const countries: Readonly<Record<string, string>> = {
	français: 'en France',
	française: 'en France',
	belge: 'en Belgique',
	suisse: 'en Suisse',
	canadien: 'au Canada',
	canadienne: 'au Canada',
	européen: 'dans l’UE',
	européenne: 'dans l’UE'
};
const nations = Object.keys(countries).toReversed().join('|');
const mayWork = (nation = '') =>
	`autorisation de travailler ${countries[nation.toLowerCase().replace(/s$/, '')] ?? countries[nation.toLowerCase()] ?? 'sur place'}`;
const available = 'disponible aux horaires du poste';
const able = 'capable d’accomplir les tâches du poste, avec les aménagements nécessaires';
const entryLevel = 'débutants acceptés';
const notYears =
	/^ ?(?:d['’](?:expérience|ancienneté|existence|activité)|%|heures|jours|euros|€|personnes|salariés|collaborateurs|minutes|km|ms)/i;

/** Wordings of French adverts. "(H/F)" and the like name everybody, and are fine. */
export const french: Rules = {
	age: [
		{
			pattern: words(`(équipes?) jeunes?(?:(?:,| et)? ${lively})*`),
			offer: (_, team = '') => `${team} ${/s$/i.test(team) ? 'motivées' : 'motivée'}`
		},
		{
			pattern: words(`jeunes?(?:(?:,| et)? ${lively})* (équipes?)`),
			offer: (_, team = '') => `${team} ${/s$/i.test(team) ? 'motivées' : 'motivée'}`
		},
		{
			pattern: words(`jeunes? (?:diplômée?s?|actifs?|actives?)`),
			offer: entryLevel,
			unlessAfter: /^ (?:bienvenu|accepté)/i,
			unlessBefore: /(?:pour|aux?|des|les) $/i
		},
		{
			pattern: words(`jeunes?(?:(?:,| et)? ${lively})* (${people})`),
			offer: (_, whom = '') => whom,
			unlessBefore:
				/(?:pour|avec|auprès|accompagn\S*|encadr\S*|form\S*|aid\S*|aux|ces) (?:les |des |de |d['’])?$/i
		},
		{
			pattern: words(`(?:jeunes?|dynamiques? et jeunes?)(?: et ${lively})?(?=\\s*(?:[.,;)]|$))`),
			offer: 'motivé(e)',
			unlessBefore: /(?:les|des|aux|entreprise|marque|marché|public|société|start-?up|clientèle) $/i
		},
		{
			pattern: words(
				`(?:âgée?s? )?(?:(?:de|entre) )?${anAge}(?: ans)? (?:à|et|-) ${anAge} ans|âgée?s? (?:de |d['’])?(?:plus |moins |au moins |au plus )?(?:de )?${anAge} ans(?: (?:au )?(?:maximum|max|minimum))?`
			),
			offer: '',
			unlessBefore: /expérience,? $/i,
			unlessAfter: notYears
		},
		{
			pattern: words(
				`(?:(?:de )?moins de|(?:au )?maximum|max\\.|pas plus de|jusqu['’]à) ${anAge} ans(?: (?:au )?(?:maximum|max))?|${anAge} ans (?:au )?(?:maximum|max)`
			),
			offer: '',
			unlessAfter: notYears
		},
		{
			pattern: words(
				`(?:limite|tranche) d['’]âge|âge (?:maximum|maximal|limite|souhaité)|date de naissance|âge(?= ?:)`
			),
			offer: ''
		}
	],
	sex: [
		{
			pattern: words(
				`(?:réservée?s? (?:aux|à des) |uniquement (?:des )?)(?:hommes|femmes)|(?:hommes|femmes) (?:uniquement|seulement|exclusivement)|de sexe (?:masculin|féminin)`
			),
			offer: ''
		},
		{ pattern: words('homme de ménage|femmes? de ménage'), offer: 'agent d’entretien' },
		{ pattern: words('femmes? de chambre'), offer: 'agent d’étage' },
		{ pattern: words("hôtesses? d[’']accueil"), offer: 'personne chargée de l’accueil' },
		{ pattern: words('homme de terrain|homme à tout faire'), offer: 'personne de terrain' },
		{
			pattern: words('un homme|une femme|une dame|un monsieur|une demoiselle'),
			offer: 'une personne',
			unlessAfter: /^ ?(?:\/|ou |et |-)/i,
			unlessBefore: /(?:\/|ou|et|-) ?$/i
		},
		{ pattern: words('mademoiselle'), offer: '' }
	],
	origin: [
		{
			pattern: words(
				`(${languages}) (?:langue maternelle|natif|native|de naissance)|(?:langue maternelle|locut(?:eur|rice) nati(?:f|ve)(?: de| en| du)?)(?: ?:| est le| d['’])? ?(${languages})`
			),
			offer: (_, before, after) => `${before ?? after ?? ''} courant`
		},
		{
			pattern: words(
				'(?:de )?langue maternelle (française|anglaise|allemande|espagnole|italienne)'
			),
			offer: (_, language = '') => `${language.replace(/e$/i, '')} courant`
		},
		{
			pattern: words('langue maternelle|locut(?:eurs?|rices?) nati(?:fs?|ves?)'),
			offer: 'langue parlée couramment'
		},
		{ pattern: words('sans (?:aucun )?accent'), offer: 'élocution claire' },
		{
			pattern: words(
				`(?:de )?nationalité (${nations})|citoyen(?:ne)?s? (${nations})s?|ressortissante?s? (${nations})s?`
			),
			offer: (_, one, two, three) => mayWork(one ?? two ?? three)
		},
		{
			pattern: words(
				"français(?:e)?s? de souche|d[’']origine (?:française|européenne|africaine|maghrébine|asiatique)|origine ethnique|couleur de peau"
			),
			offer: ''
		},
		{
			pattern: words("pas d[’']étrangers|étrangers s[’']abstenir"),
			offer: 'autorisation de travailler sur place'
		}
	],
	religion: [
		{
			pattern: words(
				`(?:chrétien(?:ne)?|catholique|protestante?|musulmane?|juif|juive|bouddhiste|athée)s?(?: (?:pratiquante?s?|uniquement|seulement))`
			),
			offer: ''
		},
		{
			pattern: words(
				`(?:de confession|de religion) (?:\\p{L}+)|appartenance religieuse|convictions religieuses|(?:sans|pas de) (?:voile|foulard|kippa)`
			),
			offer: ''
		}
	],
	family: [
		{
			pattern: words(
				'célibataires?|mariée?s?(?! (?:à|avec))|situation (?:familiale|matrimoniale|de famille)|état civil'
			),
			offer: ''
		},
		{
			pattern: words(
				`sans (?:enfants?|charges? (?:de famille|familiales?)|contraintes? familiales?|obligations? familiales?|attaches?)`
			),
			offer: available
		},
		{
			pattern: words(
				`(?:(?:pas|non|ni|être) (?:être )?)enceintes?|femmes? enceintes?|(?:pas de|sans) (?:grossesse|projet d['’]enfants?|congé (?:de )?maternité)`
			),
			offer: '',
			unlessBefore: /(?:pour|aux?|des|les) $/i
		}
	],
	health: [
		{
			pattern: words(
				`(?:en |avoir une |jouir d['’]une )?(?:bonne|excellente|parfaite) (?:santé|condition physique|forme physique|état de santé)|bon état de santé`
			),
			offer: able,
			unlessAfter: /^ (?:financière|économique|au travail)/i
		},
		{
			pattern: words(
				`(?:sans|pas de|aucun) (?:handicap|maladies?|problèmes? de santé|antécédents? médica(?:l|ux))|non handicapée?s?|personnes? valides?`
			),
			offer: able
		},
		{ pattern: words('non[- ]fumeu(?:r|se)s?'), offer: 'sans tabac au travail' }
	],
	looks: [
		{
			pattern: words(
				`(?:bonne|excellente|très bonne|parfaite) présentation|présentation (?:soignée|impeccable|irréprochable)|bien de sa personne`
			),
			offer: 'tenue adaptée au poste',
			unlessAfter: /^ (?:d(?:e|es|u)|orale|écrite|d['’])/i
		},
		{
			pattern: words(
				`physique (?:agréable|attrayant|avantageux)|(?:belle|jolie) (?:apparence|allure)`
			),
			offer: ''
		},
		{
			pattern: words(`(cvs?|candidatures?) avec (?:une )?(?:photo(?:graphie)?)(?: récente)?`),
			offer: (_, what = '') => `${what} sans photo`
		},
		{
			pattern: words(
				`(?:joindre|envoyer|merci de joindre) (?:une |votre )?photo(?:graphie)?(?: récente)?`
			),
			offer: ''
		}
	],
	membership: [
		{
			pattern: words(
				`non[- ]syndiquée?s?|appartenance (?:syndicale|politique)|opinions? politiques?`
			),
			offer: ''
		}
	]
};
