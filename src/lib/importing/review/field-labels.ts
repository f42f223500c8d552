import { spokenKey } from '$lib/domain/spoken-key';

/** What the keys of a profile are called when its fields are looked through one by one. */
const labels: Readonly<Record<string, string>> = {
	name: 'Name',
	label: 'Headline',
	image: 'Photo',
	email: 'E-mail',
	phone: 'Phone',
	url: 'Link',
	summary: 'Summary',
	city: 'City',
	region: 'Region',
	countryCode: 'Country',
	postalCode: 'Postcode',
	address: 'Address',
	network: 'Network',
	username: 'User name',
	position: 'Title',
	location: 'Place',
	description: 'Description',
	startDate: 'From',
	endDate: 'To',
	date: 'Date',
	releaseDate: 'Date',
	highlights: 'Statement',
	courses: 'Course',
	keywords: 'Keyword',
	studyType: 'Degree',
	area: 'Field',
	institution: 'School',
	score: 'Grade',
	organization: 'Organisation',
	issuer: 'Issuer',
	awarder: 'Awarded by',
	title: 'Title',
	publisher: 'Publisher',
	level: 'Level',
	language: 'Language',
	fluency: 'Fluency',
	reference: 'Reference',
	roles: 'Role',
	entity: 'For',
	type: 'Kind',
	'x-skills': 'Skill',
	'x-domain': 'Domain',
	'x-location': 'Place',
	'x-availability': 'Availability',
	'x-achievements': 'Statement',
	'x-notPlaced': 'Line'
};

/** The plain key `name` is that of what it stands in: in `work` the employer's, in a position's projects the project's. */
const named: Readonly<Record<string, string>> = {
	work: 'Employer',
	projects: 'Project',
	'x-workstreams': 'Project',
	certificates: 'Certificate',
	publications: 'Publication',
	skills: 'Group',
	interests: 'Interest',
	references: 'Name'
};

/** What the sections are called, and in which order they are looked through. */
export const sectionLabels: Readonly<Record<string, string>> = {
	basics: 'Person',
	work: 'Position',
	volunteer: 'Voluntary work',
	projects: 'Project',
	education: 'Education',
	skills: 'Skills',
	certificates: 'Certificate',
	awards: 'Award',
	publications: 'Publication',
	languages: 'Language',
	interests: 'Interest',
	references: 'Reference',
	'x-systemDesign': 'Design note',
	'x-achievements': 'Statements of no one position',
	'x-notPlaced': 'Not placed'
};

/** What the field at a path is called: "Employer", "Statement", "Degree". */
export function fieldLabel(path: readonly string[]): string {
	const keys = path.filter((step) => !/^\d+$/.test(step));
	const [within = '', key = within] = keys.slice(-2);
	if (key === 'name' && named[within]) return named[within];
	return labels[key] ?? spokenKey(key);
}
