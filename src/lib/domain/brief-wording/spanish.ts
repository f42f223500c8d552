import { anAge, anyOf, type Rules, words } from './rule';

const lively = anyOf(
	...['din[aá]mic[oa]s?', 'motivad[oa]s?', 'ambicios[oa]s?', 'entusiastas?', 'apasionad[oa]s?'],
	...['proactiv[oa]s?', 'modern[oa]s?', '[aá]gil(?:es)?', 'divertid[oa]s?']
);
const people = anyOf(
	...['candidat[oa]s?', 'profesional(?:es)?', 'talentos?', 'personas?', 'gente', 'emplead[oa]s?'],
	...['vendedor(?:es|as?)?', 'desarrollador(?:es|as?)?', 'ingenier[oa]s?', 'comercial(?:es)?'],
	...['hombres?', 'mujer(?:es)?', 'chic[oa]s?', 'consultor(?:es|as?)?', 'promesas?', 'equipos?']
);
const languages = anyOf(
	...['español', 'castellano', 'ingl[eé]s', 'franc[eé]s', 'alem[aá]n', 'portugu[eé]s', 'italiano'],
	...['catal[aá]n', 'gallego', 'euskera', 'chino', 'japon[eé]s', 'ruso', '[aá]rabe']
);
const countries: Readonly<Record<string, string>> = {
	española: 'España',
	español: 'España',
	mexicana: 'México',
	mexicano: 'México',
	argentina: 'Argentina',
	argentino: 'Argentina',
	colombiana: 'Colombia',
	colombiano: 'Colombia',
	chilena: 'Chile',
	chileno: 'Chile',
	peruana: 'Perú',
	peruano: 'Perú',
	europea: 'la UE',
	europeo: 'la UE'
};
const nations = Object.keys(countries).join('|');
const mayWork = (nation = '') =>
	`permiso para trabajar en ${countries[nation.toLowerCase()] ?? 'el lugar de trabajo'}`;
const available = 'disponible en los horarios del puesto';
const able = 'capaz de realizar las tareas del puesto, con los ajustes necesarios';
const notYears =
	/^ ?(?:de (?:experiencia|antig[uü]edad|trayectoria|historia|carrera|vida|garantía)|%|horas|d[ií]as|euros|€|personas|minutos|km|ms)/i;

/** Wordings of Spanish adverts, in Europe and America. */
export const spanish: Rules = {
	age: [
		{
			pattern: words('nativ[oa]s? digital(?:es)?'),
			offer: 'a gusto con las herramientas digitales'
		},
		{
			pattern: words(
				`(equipos?|ambientes?) (?:de trabajo )?(?:joven|j[oó]venes)(?:(?:,| y| e)? ${lively})*`
			),
			offer: (_, what = '') => `${what} ${/s$/i.test(what) ? 'motivados' : 'motivado'}`
		},
		{
			pattern: words(
				`(persona|gente) joven(?:(?:,| y| e)? ${lively})*|(personas) j[oó]venes(?:(?:,| y| e)? ${lively})*`
			),
			offer: (_, one, many) => (one ? `${one} motivada` : `${many} motivadas`),
			unlessBefore: /(?:para|con|a|de) (?:la |las )?$/i
		},
		{
			pattern: words(
				`(?:joven|j[oó]venes)(?:(?:,| y| e)? ${lively})* (${people})|(${people}) (?:joven|j[oó]venes)(?:(?:,| y| e)? ${lively})*`
			),
			offer: (_, after, before) => after ?? before ?? '',
			unlessBefore: /(?:para|con|a|entre|apoyo a|formar a|formación de) (?:l[oa]s )?$/i
		},
		{
			pattern: words(`(?:joven|j[oó]venes)(?: (?:y|e) ${lively})?(?=\\s*(?:[.,;)]|$))`),
			offer: '',
			unlessBefore:
				/(?:empresa|marca|compañía|p[uú]blico|mercado|proyecto|startup|los|las|para|a) $/i
		},
		{
			pattern: words('reci[eé]n (?:graduad[oa]s?|titulad[oa]s?|egresad[oa]s?|licenciad[oa]s?)'),
			offer: 'experiencia no imprescindible'
		},
		{
			pattern: words(
				`(?:de )?(?:edad(?:es)?:? )?(?:comprendida )?(?:(?:entre|de) )?${anAge}(?: años)? (?:y|a|-) ${anAge} años(?: de edad)?|edad(?:es)?:? (?:comprendida )?(?:entre |de )?${anAge} ?(?:y|a|-|–) ?${anAge}`
			),
			offer: '',
			unlessBefore: /experiencia,? $/i,
			unlessAfter: notYears
		},
		{
			pattern: words(
				`(?:menor(?:es)? (?:de|a)|m[aá]ximo(?: de)?|m[aá]x\\.|hasta(?: los)?|no mayor(?:es)? (?:de|a)|mayor(?:es)? (?:de|a)) ${anAge} años(?: de edad)?|${anAge} años (?:como )?m[aá]ximo`
			),
			offer: '',
			unlessAfter: notYears
		},
		{
			pattern: words(
				'edad (?:m[aá]xima|l[ií]mite|deseada)|(?:l[ií]mite|rango) de edad|fecha de nacimiento'
			),
			offer: ''
		}
	],
	sex: [
		{
			pattern: words(
				`(?:s[oó]lo|[uú]nicamente|exclusivamente) (?:para )?(?:hombres|mujeres|varones|chic[oa]s)|(?:hombres|mujeres|varones) (?:solamente|[uú]nicamente)|(?:de )?(?:sexo|g[eé]nero) (?:masculino|femenino)(?! (?:y|o|/))`
			),
			offer: ''
		},
		{
			pattern: words('señoras? de (?:la )?limpieza|mujer(?:es)? de limpieza'),
			offer: 'personal de limpieza'
		},
		{ pattern: words('azafatas?'), offer: 'auxiliar de eventos' },
		{
			pattern: words(
				'un hombre|una mujer|un var[oó]n|una señorita|una chica|un chico|un señor|una señora'
			),
			offer: 'una persona',
			unlessAfter: /^ ?(?:\/|o |y |u )/i,
			unlessBefore: /(?:\/|o|y|u) ?$/i
		},
		{
			pattern: words(
				'(?:se (?:busca|necesita|solicita|requiere) )(?:hombre|mujer|señorita|var[oó]n|chica|chico)'
			),
			offer: 'se busca persona'
		},
		{ pattern: words('señoritas?|var[oó]n'), offer: 'persona' }
	],
	origin: [
		{
			pattern: words(
				`(${languages}) (?:nativ[oa]|como lengua materna|lengua materna|materno)|(?:nativ[oa]s?|hablantes? nativ[oa]s?|lengua materna:?) (?:de |en |del )?(${languages})(?: nativ[oa])?`
			),
			offer: (_, before, after) => `${before ?? after ?? ''} fluido`
		},
		{
			pattern: words('hablantes? nativ[oa]s?|lengua materna|nivel nativo'),
			offer: 'idioma fluido'
		},
		{
			pattern: words('(?:sin|con) acento(?: (?:neutro|extranjero))?|acento neutro'),
			offer: 'habla clara'
		},
		{
			pattern: words(`(?:de )?nacionalidad (${nations})|ciudadan[oa]s? (${nations})(?:s|es)?`),
			offer: (_, one, other) => mayWork(one ?? other)
		},
		{
			pattern: words(
				'(?:no|abstenerse) (?:se aceptan )?extranjeros|s[oó]lo (?:nacionales|españoles|mexicanos|argentinos)'
			),
			offer: mayWork()
		},
		{
			pattern: words('tez (?:blanca|clara|morena)|color de piel|origen [eé]tnico|raza(?= ?:)'),
			offer: ''
		}
	],
	religion: [
		{
			pattern: words(
				`(?:cristian[oa]|cat[oó]lic[oa]|evang[eé]lic[oa]|protestante|musulm[aá]n|musulmana|jud[ií][oa]|budista|ate[oa])s? (?:practicantes?|[uú]nicamente)|(?:de )?religi[oó]n(?:: ?| )(?:cat[oó]lica|cristiana|evang[eé]lica|musulmana|jud[ií]a)`
			),
			offer: ''
		},
		{ pattern: words('creencias religiosas|(?:sin|no usar) (?:velo|hiyab|turbante)'), offer: '' }
	],
	family: [
		{ pattern: words('solter[oa]s?|casad[oa]s?(?! con)|estado civil'), offer: '' },
		{
			pattern: words(
				'sin (?:hijos|cargas? familiar(?:es)?|compromisos? familiar(?:es)?|responsabilidades familiares|obligaciones familiares)'
			),
			offer: available
		},
		{
			pattern: words(
				'no (?:estar )?embarazad[oa]s?|(?:sin|no) (?:planes de )?embarazo|no (?:ser )?madres?'
			),
			offer: ''
		}
	],
	health: [
		{
			pattern: words(
				`(?:gozar de |tener |con )?(?:buena|excelente|perfecta) (?:salud|condici[oó]n f[ií]sica|forma f[ií]sica)|buen estado (?:f[ií]sico|de salud)`
			),
			offer: able,
			unlessAfter: /^ (?:financiera|mental de|laboral)/i
		},
		{
			pattern: words(
				'sin (?:ninguna )?(?:discapacidad(?:es)?|enfermedades|problemas de salud|impedimentos f[ií]sicos)|no discapacitad[oa]s?'
			),
			offer: able
		},
		{ pattern: words('no fumador(?:a|es|as)?'), offer: 'sin fumar en el trabajo' }
	],
	looks: [
		{
			pattern: words(
				'(?:buena|excelente) (?:presencia|apariencia|presentaci[oó]n)(?: (?:f[ií]sica|personal))?'
			),
			offer: 'vestimenta adecuada al puesto',
			unlessAfter: /^ (?:en|online|digital|web|de|internacional)/i
		},
		{
			pattern: words(
				'persona atractiva|(?:chica|señorita) (?:guapa|atractiva|de buen ver)|estatura m[ií]nima(?: de)?(?: 1[.,]\\d\\d ?m)?'
			),
			offer: ''
		},
		{
			pattern: words(
				'(cvs?|curr[ií]culums?|curr[ií]culo) con (?:una )?(?:foto(?:graf[ií]a)?)(?: reciente)?'
			),
			offer: (_, what = '') => `${what} sin foto`
		},
		{
			pattern: words(
				'(?:adjuntar|enviar|incluir) (?:una |tu |su )?foto(?:graf[ií]a)?(?: reciente)?'
			),
			offer: ''
		}
	],
	membership: [
		{
			pattern: words(
				'no sindicalizad[oa]s?|afiliaci[oó]n (?:sindical|pol[ií]tica)|ideolog[ií]a pol[ií]tica'
			),
			offer: ''
		}
	]
};
