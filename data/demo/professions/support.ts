import type { Profession } from '../profession';

export const support: Profession = {
	name: 'Customer support and success',
	share: 2,
	titles: [
		'Support Trainee, Customer Service Intern',
		'Customer Support Agent, Service Desk Analyst, Junior Support Specialist',
		'Customer Support Specialist, Technical Support Engineer, Customer Success Manager',
		'Senior Support Engineer, Senior Customer Success Manager',
		'Support Team Lead, Customer Success Lead',
		'Head of Customer Support, Director of Customer Success'
	],
	groups: {
		craft: {
			name: 'Support',
			skills:
				'Customer service, Troubleshooting, Technical support, Customer onboarding, Escalation management, Knowledge management, Complaint handling, Renewals, Technical writing'
		},
		tool: {
			name: 'Tools',
			skills:
				'Zendesk, Freshdesk, Intercom, ServiceNow, Jira Service Management|Jira Service Desk, Salesforce Service Cloud, Gainsight, Confluence, Excel'
		},
		method: {
			name: 'Methods',
			skills: 'ITIL, CSAT, NPS|Net Promoter Score, SLAs, Root cause analysis, QA reviews'
		},
		tech: {
			name: 'Technical',
			skills:
				'SQL, Windows, Linux, Active Directory, Office 365|Microsoft 365, REST APIs, Networking|TCP/IP'
		}
	},
	words: {
		thing:
			'help centre, night desk, ticket queue, chat desk, training portal, spare-part desk, partner desk',
		cause: 'login trouble, billing questions, printer faults, delivery delays, broken imports'
	},
	focus: 'calm conversations, good help pages, causes over symptoms, loyal customers',
	statements: [
		'Answered {count} tickets a day in {tool}; satisfaction went {score}.',
		'Brought first response down {hours} by sorting the {thing} anew.',
		'Wrote {dozens} articles for the {thing}; questions about {cause} fell by {percent}.',
		'Found the cause of {cause} with {tech} and {method}; reopened tickets fell by {percent}.',
		'Moved the {thing} to {tool} with no lost conversation.',
		'Kept {smallPercent} more customers at renewal through {craft}.',
		'Held the agreed response times in {uptime} of cases over {count} months.',
		'Trained {team} new colleagues in {craft} and {tool}.',
		'Looked after {dozens} accounts worth {money} a year.',
		'Led the {thing} through a move of {thousands} users to new devices.',
		'Reported {cause} to engineering with {tech} evidence; {count} fixes followed.',
		'Started {method} and {method2} and read every low score in the team.'
	],
	projects: [['Plain answers', 'A phrase book for {craft}, used by {dozens} volunteers.']],
	certificates: [
		['ITIL 4 Foundation', 'PeopleCert'],
		['HDI Customer Service Representative', 'HDI'],
		['Microsoft 365 Certified: Fundamentals', 'Microsoft']
	],
	subjects: 'Information Technology, Communication Science, Languages, Business Administration'
};
