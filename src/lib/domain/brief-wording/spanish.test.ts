import { holdWordings, type Refused } from './testing';

const able = 'Capaz de realizar las tareas del puesto, con los ajustes necesarios';

const refused: readonly Refused[] = [
	['Un equipo joven y dinámico', 'age', 'Un equipo motivado'],
	['Persona joven', 'age', 'Persona motivada'],
	['Jóvenes profesionales con Kafka', 'age', 'Profesionales con Kafka'],
	['Joven, conoce Kafka', 'age', 'Conoce Kafka'],
	['Nativo digital', 'age', 'A gusto con las herramientas digitales'],
	['Recién titulado', 'age', 'Experiencia no imprescindible'],
	['Entre 25 y 35 años', 'age', ''],
	['Edad: 25 a 35', 'age', ''],
	['Máximo 40 años, conoce Redis', 'age', 'Conoce Redis'],
	['Menores de 30 años', 'age', ''],
	['Fecha de nacimiento', 'age', ''],
	['Solo hombres', 'sex', ''],
	['Sexo femenino', 'sex', ''],
	['Buscamos una mujer', 'sex', 'Buscamos una persona'],
	['Señorita con experiencia', 'sex', 'Persona con experiencia'],
	['Señora de la limpieza', 'sex', 'Personal de limpieza'],
	['Inglés nativo', 'origin', 'Inglés fluido'],
	['Nativo de alemán', 'origin', 'Alemán fluido'],
	['Español como lengua materna', 'origin', 'Español fluido'],
	['Sin acento', 'origin', 'Habla clara'],
	['Nacionalidad española', 'origin', 'Permiso para trabajar en España'],
	['Tez blanca', 'origin', ''],
	['Católico practicante', 'religion', ''],
	['Religión: católica', 'religion', ''],
	['Soltera', 'family', ''],
	['Sin hijos', 'family', 'Disponible en los horarios del puesto'],
	['Estado civil', 'family', ''],
	['No embarazada', 'family', ''],
	['Buena salud', 'health', able],
	['Sin discapacidad', 'health', able],
	['No fumador', 'health', 'Sin fumar en el trabajo'],
	['Buena presencia', 'looks', 'Vestimenta adecuada al puesto'],
	['Currículum con foto', 'looks', 'Currículum sin foto'],
	['No sindicalizado', 'membership', '']
];

const fine = [
	'Más de 30 años en el mercado',
	'Experiencia de 20 a 25 años',
	'Una empresa joven',
	'Marca joven para un público joven',
	'Programas para jóvenes desarrolladores',
	'Mayor de 18 años',
	'25 años de experiencia',
	'Entre 20 y 30 horas',
	'Desarrollador/a (h/m)',
	'Un hombre o una mujer con oficio',
	'Igualdad entre mujeres y hombres',
	'Español fluido, inglés C1',
	'Aplicaciones nativas y React Native',
	'Conoce el mercado español',
	'Colegio católico',
	'Baja por maternidad',
	'Conciliación familiar',
	'Seguro de salud, sector salud',
	'Buena presencia en redes',
	'Salario atractivo',
	'Apps para personas con discapacidad',
	'Contratamos independientemente de la edad, el sexo, la religión o el estado civil.'
];

holdWordings(refused, fine);
