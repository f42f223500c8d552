import { expect, it } from 'vitest';
import { holdWordings, type Refused } from './testing';
import { refusalsIn, refusalWords } from './wording';

const refused: readonly Refused[] = [
	['Young team player', 'age', 'Motivated team player'],
	['a young and dynamic team', 'age', 'a motivated team'],
	['Must be young and energetic', 'age', 'Must be motivated'],
	['Young salesman', 'age', 'Motivated sales person'],
	['Young sales person', 'age', 'Motivated sales person'],
	['Young accountants', 'age', 'Motivated accountants'],
	['Digital native', 'age', 'At ease with digital tools'],
	['Recent graduate', 'age', 'Entry level'],
	['Freshers with Kafka', 'age', 'Entry level with Kafka'],
	['Candidates under 35', 'age', 'Candidates'],
	['Not older than 40 years old', 'age', ''],
	['Aged 25–35, knows Kafka', 'age', 'Knows Kafka'],
	['Age limit: 30', 'age', ''],
	['Date of birth in the application', 'age', 'In the application'],
	['No more than 5 years of experience', 'age', '5 years of experience'],
	['Maximum 5 years’ backend experience', 'age', '5 years backend experience'],
	['He must know Kafka', 'sex', 'The person must know Kafka'],
	['He/she leads his/her own team', 'sex', 'The person leads their own team'],
	['Female candidate with Go', 'sex', 'Candidate with Go'],
	['Salesman, payments', 'sex', 'Sales person, payments'],
	['Strong man for the warehouse', 'sex', 'Strong person for the warehouse'],
	['Women only', 'sex', ''],
	['Native speaker of German', 'origin', 'Fluent in German'],
	['Native English speaker', 'origin', 'Fluent in English'],
	['English native speaker', 'origin', 'Fluent in English'],
	['Must be a native speaker', 'origin', 'Must be a fluent speaker'],
	['Hindi as mother tongue', 'origin', 'Fluent in Hindi'],
	['US citizens only', 'origin', 'Authorised to work in the US'],
	['Indian nationals only', 'origin', 'Authorised to work in India'],
	['Neutral accent', 'origin', 'Clear in speech'],
	['Born in Germany', 'origin', 'Authorised to work in Germany'],
	['White candidates', 'origin', 'Candidates'],
	['Upper caste', 'origin', ''],
	['Practising Christian', 'religion', ''],
	['No headscarf', 'religion', ''],
	['Married', 'family', ''],
	['Unmarried, knows Redis', 'family', 'Knows Redis'],
	['Must be single', 'family', ''],
	['Not pregnant', 'family', ''],
	['Without children', 'family', 'Available at the times that the job needs'],
	['Healthy', 'health', 'Able to do the tasks of the job, with adjustments where needed'],
	['No disabilities', 'health', 'Able to do the tasks of the job, with adjustments where needed'],
	['Non-smoker', 'health', 'No smoking at work'],
	['Good-looking', 'looks', ''],
	['CV with photo', 'looks', 'CV without a photo'],
	['No union members', 'membership', '']
];

/** What means something else, or asks for what a job may ask for. */
const fine = [
	'Young company with a modern stack',
	'A young and dynamic company',
	'Mentoring young engineers',
	'A young retailer',
	'Apps for young people',
	'p99 latency under 50 ms',
	'CPU load below 50',
	'Graduate in computer science',
	'At least 18 years old',
	'A 30 year old system to replace',
	'3+ years of Kafka',
	'Up to 5 years of experience',
	'Retirement products',
	'Elder care software',
	'Marketing to millennials',
	'HE sector and HIS integration',
	'Other themes, the manager, the theatre',
	'Male and female connectors',
	'Man-in-the-middle attacks',
	'Women’s health products',
	'Writes man pages',
	'Scrum master',
	'(m/f/d)',
	'Cloud native and React Native',
	'Native iOS apps',
	'Fluent in German',
	'Remote from India',
	'Knows the Indian market',
	'No visa sponsorship',
	'Authorised to work in the US',
	'Race conditions and black box tests',
	'White-label products',
	'Accent colours',
	'Reports to Christian Weber',
	'Islamic banking',
	'Design married to engineering',
	'Single sign-on, single page apps',
	'In a single, modern codebase',
	'Library without dependencies',
	'Parental leave',
	'Pregnancy app',
	'Family of products',
	'A healthy codebase and work-life balance',
	'Healthcare and health insurance',
	'Builds for disabled users',
	'Mental health platform',
	'Attractive salary',
	'Photo editing',
	'Union types',
	'Led a migration',
	'We welcome applicants of all ages, regardless of sex, religion, disability or marital status.',
	'We encourage women to apply'
];

holdWordings(refused, fine);

it('says what a refusal is about and offers the lawful wording', () => {
	const [refusal] = refusalsIn('Native speaker of German');
	expect(refusal && refusalWords(refusal)).toBe(
		'“Native speaker of German” asks about origin, which nobody may be chosen by. Write “fluent in German” instead.'
	);
	const [married] = refusalsIn('Married');
	expect(married && refusalWords(married)).toContain('family life');
	expect(married && refusalWords(married)).toContain('Leave it out.');
});
