import { holdWordings, type Refused } from './testing';

const able = 'Capaz de realizar as tarefas da vaga, com as adaptações necessárias';

const refused: readonly Refused[] = [
	['Uma equipe jovem e dinâmica', 'age', 'Uma equipe motivada'],
	['Um time jovem', 'age', 'Um time motivado'],
	['Jovens talentos com Kafka', 'age', 'Talentos com Kafka'],
	['Jovem, conhece Kafka', 'age', 'Conhece Kafka'],
	['Nativos digitais', 'age', 'À vontade com ferramentas digitais'],
	['Recém-formado', 'age', 'Experiência não obrigatória'],
	['Entre 25 e 35 anos', 'age', ''],
	['Até 35 anos, conhece Redis', 'age', 'Conhece Redis'],
	['Com menos de 30 anos', 'age', ''],
	['Faixa etária', 'age', ''],
	['Somente homens', 'sex', ''],
	['Sexo feminino', 'sex', ''],
	['Moça para atendimento', 'sex', 'Pessoa para atendimento'],
	['Faxineira', 'sex', 'Profissional de limpeza'],
	['Inglês nativo', 'origin', 'Inglês fluente'],
	['Português como língua materna', 'origin', 'Português fluente'],
	['Falante nativo', 'origin', 'Idioma fluente'],
	['Sem sotaque', 'origin', 'Fala clara'],
	['Nacionalidade brasileira', 'origin', 'Autorização para trabalhar no Brasil'],
	['Cidadão português', 'origin', 'Autorização para trabalhar em Portugal'],
	['Evangélico praticante', 'religion', ''],
	['Ser católico', 'religion', ''],
	['Solteira', 'family', ''],
	['Sem filhos', 'family', 'Disponível nos horários da vaga'],
	['Não grávida', 'family', ''],
	['Boa saúde', 'health', able],
	['Sem deficiência', 'health', able],
	['Não fumante', 'health', 'Sem fumar no trabalho'],
	['Boa aparência', 'looks', 'Vestuário adequado à função'],
	['Currículo com foto', 'looks', 'Currículo sem foto'],
	['Não sindicalizado', 'membership', '']
];

const fine = [
	'Mais de 30 anos no mercado',
	'Experiência de 20 a 25 anos',
	'Uma empresa jovem',
	'Jovem Aprendiz',
	'Programas para jovens desenvolvedores',
	'Maior de 18 anos',
	'Mais de 20 anos de experiência',
	'Até 30 anos de mercado',
	'Entre 20 e 30 horas',
	'Desenvolvedor(a) (m/f)',
	'Homens e mulheres',
	'Saúde da mulher',
	'Inglês fluente, espanhol C1',
	'Aplicativos nativos e React Native',
	'Conhece o mercado brasileiro',
	'Colégio católico',
	'Licença-maternidade',
	'Plano de saúde',
	'Boa apresentação de dados',
	'Software para pessoas com deficiência',
	'Vaga também para PcD',
	'Contratamos independentemente de idade, sexo, religião ou estado civil.'
];

holdWordings(refused, fine);
