import { holdWordings, type Refused } from './testing';

const able = 'Capable d’accomplir les tâches du poste, avec les aménagements nécessaires';

const refused: readonly Refused[] = [
	['Une équipe jeune et dynamique', 'age', 'Une équipe motivée'],
	['Une jeune équipe', 'age', 'Une équipe motivée'],
	['Jeune développeur Kafka', 'age', 'Développeur Kafka'],
	['Jeune diplômé', 'age', 'Débutants acceptés'],
	['Jeune et dynamique', 'age', 'Motivé(e)'],
	['Entre 25 et 35 ans', 'age', ''],
	['Âgé de 30 ans maximum', 'age', ''],
	['Moins de 35 ans, connaît Kafka', 'age', 'Connaît Kafka'],
	['Limite d’âge', 'age', ''],
	['Uniquement des hommes', 'sex', ''],
	['De sexe féminin', 'sex', ''],
	['Nous cherchons une femme', 'sex', 'Nous cherchons une personne'],
	['Femme de ménage', 'sex', 'Agent d’entretien'],
	['Hôtesse d’accueil', 'sex', 'Personne chargée de l’accueil'],
	['Français langue maternelle', 'origin', 'Français courant'],
	['Langue maternelle : français', 'origin', 'Français courant'],
	['De langue maternelle allemande', 'origin', 'Allemand courant'],
	['Anglais natif', 'origin', 'Anglais courant'],
	['Sans accent', 'origin', 'Élocution claire'],
	['De nationalité française', 'origin', 'Autorisation de travailler en France'],
	['Citoyen européen', 'origin', 'Autorisation de travailler dans l’UE'],
	['Catholique pratiquant', 'religion', ''],
	['Sans voile', 'religion', ''],
	['Célibataire', 'family', ''],
	['Mariée, connaît Redis', 'family', 'Connaît Redis'],
	['Sans enfants', 'family', 'Disponible aux horaires du poste'],
	['Pas enceinte', 'family', ''],
	['En bonne santé', 'health', able],
	['Sans handicap', 'health', able],
	['Non-fumeur', 'health', 'Sans tabac au travail'],
	['Bonne présentation', 'looks', 'Tenue adaptée au poste'],
	['CV avec photo', 'looks', 'CV sans photo'],
	['Non syndiqué', 'membership', '']
];

const fine = [
	'Plus de 30 ans dans le secteur',
	'Jeunes diplômés bienvenus',
	'Jeune entreprise, jeune start-up',
	'Une marque jeune',
	'Accompagner des jeunes adultes',
	'Développeur (H/F)',
	'Un homme ou une femme de métier',
	'Égalité femmes-hommes',
	'Une entreprise de 30 ans',
	'Entre 20 et 25 ans d’expérience',
	'Plus de 20 ans d’existence',
	'Moins de 50 ms de latence',
	'Anglais courant, français C1',
	'Applications natives et React Native',
	'Connaît le marché français',
	'École catholique',
	'Enceinte connectée',
	'Congé de maternité',
	'Secteur de la santé et mutuelle santé',
	'Bonne présentation des résultats',
	'Poste ouvert aux personnes en situation de handicap',
	'Toutes les candidatures sont étudiées sans distinction d’âge, de sexe ou de religion.'
];

holdWordings(refused, fine);
