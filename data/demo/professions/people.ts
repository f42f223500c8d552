import type { Profession } from '../profession';

export const people: Profession = {
	name: 'People and recruiting',
	share: 2,
	titles: [
		'HR Intern, HR Trainee',
		'HR Assistant, Recruiting Coordinator, Junior Recruiter',
		'Recruiter, HR Generalist, Talent Acquisition Specialist, HR Business Partner',
		'Senior Recruiter, Senior HR Business Partner, Senior Talent Partner',
		'HR Manager, Talent Acquisition Lead, People Operations Lead',
		'Head of People, HR Director, Chief People Officer'
	],
	groups: {
		craft: {
			name: 'People',
			skills:
				'Recruiting|Recruitment, Talent acquisition, Onboarding, Employee relations, Performance management, Compensation and benefits|C&B, Learning and development|L&D, Employer branding, Workforce planning, Labour law|Employment law'
		},
		tool: {
			name: 'Tools',
			skills:
				'Workday, SAP SuccessFactors|SuccessFactors, Greenhouse, Personio, BambooHR, LinkedIn Recruiter, Excel, ADP, Lever'
		},
		method: {
			name: 'Methods',
			skills:
				'Structured interviews, Boolean search, Coaching, Mediation, Change management, Diversity and inclusion|DEI, Payroll'
		}
	},
	words: {
		thing:
			'graduate programme, hiring process, pay review, onboarding week, mentor scheme, staff survey, payroll run, leave policy'
	},
	focus: 'fair hiring, good first weeks, clear pay, managers who listen',
	statements: [
		'Hired {dozens} people in a year; time to fill went {days}.',
		'Rebuilt the {thing} on {tool}; completed reviews rose {score}.',
		'Introduced {method}, after which new hires stayed longer: early leavers fell by {percent}.',
		'Looked after {thousands} staff at {count} sites as first contact for {craft}.',
		'Saved {money} in agency fees with {craft}.',
		'Moved {craft} to {tool} without a late payslip.',
		'Started the {thing}; satisfaction in the yearly survey went {score}.',
		'Filled {count} leadership roles through {method} and direct approach.',
		'Settled {dozens} conflicts through {method} before they grew.',
		'Trained {dozens} managers in {method} and {craft}.',
		'Brought the share of candidates who accept an offer {score}.',
		'Ran {craft} and {craft2} through a merger of {count} companies.'
	],
	projects: [['Open questions', 'A free collection of {dozens} interview questions for {method}.']],
	certificates: [
		['SHRM Certified Professional', 'SHRM'],
		['CIPD Level 5', 'CIPD'],
		['LinkedIn Certified Professional – Recruiter', 'LinkedIn']
	],
	subjects: 'Human Resource Management, Psychology, Business Administration, Law, Sociology'
};
