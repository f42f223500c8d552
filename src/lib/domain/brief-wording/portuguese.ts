import { anAge, anyOf, type Rules, words } from './rule';

const lively = anyOf(
	...['din[aâ]mic[oa]s?', 'motivad[oa]s?', 'ambicios[oa]s?', 'entusiastas?', 'apaixonad[oa]s?'],
	...[
		'proativ[oa]s?',
		'modern[oa]s?',
		'[aá]gil',
		'[aá]geis',
		'divertid[oa]s?',
		'descontra[ií]d[oa]s?'
	]
);
const people = anyOf(
	...['candidat[oa]s?', 'profissiona(?:l|is)', 'talentos?', 'pessoas?', 'colaborador(?:es|as?)?'],
	...['vendedor(?:es|as?)?', 'desenvolvedor(?:es|as?)?', 'engenheir[oa]s?', 'homem', 'homens'],
	...['mulher(?:es)?', 'consultor(?:es|as?)?', 'gente']
);
const languages = anyOf(
	...['portugu[eê]s', 'ingl[eê]s', 'espanhol', 'franc[eê]s', 'alem[aã]o', 'italiano', 'chin[eê]s'],
	...['japon[eê]s', 'russo', '[aá]rabe', 'holand[eê]s', 'neerland[eê]s']
);
const countries: Readonly<Record<string, string>> = {
	brasileira: 'no Brasil',
	brasileiro: 'no Brasil',
	portuguesa: 'em Portugal',
	português: 'em Portugal',
	europeia: 'na UE',
	europeu: 'na UE'
};
const nations = Object.keys(countries).join('|');
const mayWork = (nation = '') =>
	`autorização para trabalhar ${countries[nation.toLowerCase()] ?? 'no local'}`;
const available = 'disponível nos horários da vaga';
const able = 'capaz de realizar as tarefas da vaga, com as adaptações necessárias';
const notYears =
	/^ ?(?:de (?:experi[eê]ncia|mercado|hist[oó]ria|carreira|atua[cç][aã]o|exist[eê]ncia|garantia)|%|horas|dias|euros|€|reais|pessoas|minutos|km|ms)/i;

/** Wordings of Portuguese adverts, in Brazil and Portugal. "Jovem Aprendiz" is a scheme of the law. */
export const portuguese: Rules = {
	age: [
		{ pattern: words('nativ[oa]s digitais'), offer: 'à vontade com ferramentas digitais' },
		{
			pattern: words(
				`(equipes?|equipas?) (?:de trabalho )?(?:jovem|jovens)(?:(?:,| e)? ${lively})*`
			),
			offer: (_, what = '') => `${what} ${/s$/i.test(what) ? 'motivadas' : 'motivada'}`
		},
		{
			pattern: words(
				`(times?|ambientes?) (?:de trabalho )?(?:jovem|jovens)(?:(?:,| e)? ${lively})*`
			),
			offer: (_, what = '') => `${what} ${/s$/i.test(what) ? 'motivados' : 'motivado'}`
		},
		{
			pattern: words(
				`(?:jovem|jovens)(?:(?:,| e)? ${lively})* (${people})|(${people}) (?:jovem|jovens)(?:(?:,| e)? ${lively})*`
			),
			offer: (_, after, before) => after ?? before ?? '',
			unlessBefore: /(?:para|com|a|de|formação de|apoio a) (?:[oa]s )?$/i
		},
		{
			pattern: words(`(?:jovem|jovens)(?: e ${lively})?(?=\\s*(?:[.,;)]|$))`),
			offer: '',
			unlessBefore:
				/(?:empresa|marca|companhia|p[uú]blico|mercado|projeto|projecto|startup|os|as|para|a|de) $/i
		},
		{
			pattern: words('rec[eé]m[- ](?:formad[oa]s?|graduad[oa]s?|licenciad[oa]s?)'),
			offer: 'experiência não obrigatória'
		},
		{
			pattern: words(
				`(?:com )?(?:idades?:? )?(?:compreendida )?(?:(?:entre|de) )?(?:os )?${anAge}(?: anos)? (?:e|a|-) (?:os )?${anAge} anos(?: de idade)?|idades?:? (?:entre |de )?${anAge} ?(?:e|a|-|–) ?${anAge}`
			),
			offer: '',
			unlessBefore: /experi[eê]ncia,? $/i,
			unlessAfter: notYears
		},
		{
			pattern: words(
				`(?:(?:com )?menos de|menor(?:es)? de|m[aá]ximo(?: de)?|m[aá]x\\.|at[eé](?: os)?|com mais de) ${anAge} anos(?: de idade)?|${anAge} anos no m[aá]ximo`
			),
			offer: '',
			unlessAfter: notYears
		},
		{
			pattern: words(
				'idade (?:m[aá]xima|limite)|(?:limite de idade|faixa et[aá]ria)|data de nascimento'
			),
			offer: '',
			unlessBefore: /(?:por|cada|qualquer|toda) $/i
		}
	],
	sex: [
		{
			pattern: words(
				`(?:somente|apenas|s[oó]) (?:para )?(?:homens|mulheres)|(?:homens|mulheres) (?:somente|apenas)|(?:do )?(?:sexo|g[eê]nero) (?:masculino|feminino)(?! (?:e|ou|/))`
			),
			offer: ''
		},
		{
			pattern: words('faxineiras?|mulher(?:es)? da limpeza|senhoras? da limpeza'),
			offer: 'profissional de limpeza'
		},
		{
			pattern: words(
				'um homem|uma mulher|uma mo[cç]a|um rapaz|uma menina|uma senhora|uma rapariga'
			),
			offer: 'uma pessoa',
			unlessAfter: /^ ?(?:\/|ou |e )/i,
			unlessBefore: /(?:\/|ou|e) ?$/i
		},
		{
			pattern: words(
				'(?:procura-se|precisa-se de|contrata-se) (?:mo[cç]a|rapaz|homem|mulher|menina|senhora)'
			),
			offer: 'procura-se pessoa'
		},
		{ pattern: words('mo[cç]as?|rapaz(?:es)?|senhorita'), offer: 'pessoa' }
	],
	origin: [
		{
			pattern: words(
				`(${languages}) (?:nativ[oa]|como l[ií]ngua materna|l[ií]ngua materna)|(?:nativ[oa]s?|falantes? nativ[oa]s?|l[ií]ngua materna:?) (?:de |em |do )?(${languages})`
			),
			offer: (_, before, after) => `${before ?? after ?? ''} fluente`
		},
		{
			pattern: words('falantes? nativ[oa]s?|l[ií]ngua materna|n[ií]vel nativo'),
			offer: 'idioma fluente'
		},
		{ pattern: words('sem sotaque|sotaque neutro'), offer: 'fala clara' },
		{
			pattern: words(
				`(?:de )?nacionalidade (${nations})|cidad(?:ão|ã|ãos|ãs) (${nations})s?|(brasileiro)s? natos?`
			),
			offer: (_, one, two, three) => mayWork(one ?? two ?? three)
		},
		{
			pattern: words(
				'(?:n[aã]o aceitamos|exceto) estrangeiros|(?:somente|apenas|s[oó]) (?:brasileiros|portugueses|nacionais)'
			),
			offer: mayWork()
		},
		{ pattern: words('pele (?:clara|branca)|cor da pele|origem [eé]tnica'), offer: '' }
	],
	religion: [
		{
			pattern: words(
				`(?:crist[aã]o?s?|cat[oó]lic[oa]|evang[eé]lic[oa]|protestante|mu[cç]ulman[oa]|jude[ui]a?|budista|ateu)s? (?:praticantes?|somente|apenas)|(?:ser |seja )(?:crist[aã]o?|cat[oó]lic[oa]|evang[eé]lic[oa]|mu[cç]ulman[oa])|(?:de )?religi[aã]o(?:: ?| )(?:cat[oó]lica|evang[eé]lica|crist[aã]|mu[cç]ulmana|judaica)`
			),
			offer: ''
		},
		{ pattern: words('cren[cç]as religiosas|sem (?:v[eé]u|hijab|turbante)'), offer: '' }
	],
	family: [
		{ pattern: words('solteir[oa]s?|casad[oa]s?(?! com)|estado civil'), offer: '' },
		{
			pattern: words(
				'sem (?:filhos|encargos familiares|compromissos familiares|responsabilidades familiares|obriga[cç][oõ]es familiares)'
			),
			offer: available
		},
		{
			pattern: words(
				'n[aã]o (?:estar |esteja )?(?:gr[aá]vidas?|gestantes?)|sem (?:planos de )?gravidez|n[aã]o (?:ser )?m[aã]es?'
			),
			offer: ''
		}
	],
	health: [
		{
			pattern: words(
				`(?:gozar de |ter |com )?(?:boa|excelente|perfeita) (?:sa[uú]de|condi[cç][aã]o f[ií]sica|forma f[ií]sica)|bom (?:condicionamento|estado|preparo) f[ií]sico`
			),
			offer: able,
			unlessAfter: /^ (?:financeira|mental d)/i
		},
		{
			pattern: words(
				'sem (?:nenhuma )?(?:defici[eê]ncias?|doen[cç]as|problemas de sa[uú]de|limita[cç][oõ]es f[ií]sicas)|n[aã]o (?:ser )?deficientes?'
			),
			offer: able,
			unlessBefore: /pessoas com e $/i
		},
		{
			pattern: words('n[aã]o[- ]?(?:fumantes?|fumador(?:a|es|as)?)'),
			offer: 'sem fumar no trabalho'
		}
	],
	looks: [
		{
			pattern: words('(?:boa|excelente|[oó]tima) (?:apar[eê]ncia|apresenta[cç][aã]o(?: pessoal)?)'),
			offer: 'vestuário adequado à função',
			unlessAfter: /^ (?:d[eoa]s?|em|oral|online) /i
		},
		{
			pattern: words('(cvs?|curr[ií]culos?) com (?:uma )?foto(?:grafia)?(?: recente)?'),
			offer: (_, what = '') => `${what} sem foto`
		},
		{
			pattern: words(
				'(?:anexar|enviar|incluir) (?:uma |sua )?foto(?:grafia)?(?: recente)?|altura m[ií]nima(?: de)?(?: 1[.,]\\d\\d ?m)?'
			),
			offer: ''
		}
	],
	membership: [
		{
			pattern: words(
				'n[aã]o sindicalizad[oa]s?|filia[cç][aã]o (?:sindical|partid[aá]ria|pol[ií]tica)|opini[oõ]es? pol[ií]ticas?'
			),
			offer: ''
		}
	]
};
