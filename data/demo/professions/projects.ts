import type { Profession } from '../profession';

export const projects: Profession = {
	name: 'Project and programme management',
	share: 2,
	titles: [
		'Project Intern, PMO Trainee',
		'Project Assistant, Junior Project Manager, Project Coordinator',
		'Project Manager, Scrum Master, Delivery Manager',
		'Senior Project Manager, Senior Scrum Master, Senior Delivery Manager',
		'Programme Manager, Agile Coach, PMO Lead',
		'Head of PMO, Programme Director, Director of Delivery'
	],
	groups: {
		method: {
			name: 'Methods',
			skills:
				'Scrum, Kanban, Agile, PRINCE2, Waterfall, SAFe, Lean, Six Sigma, Critical path method'
		},
		craft: {
			name: 'Management',
			skills:
				'Project planning, Risk management, Stakeholder management, Budget management|Budgeting, Change management, Resource planning, Vendor management, Procurement, Reporting'
		},
		tool: {
			name: 'Tools',
			skills:
				'Jira|JIRA, MS Project|Microsoft Project, Confluence, Asana, Trello, Smartsheet, Excel, Power BI, Miro, SAP'
		}
	},
	words: {
		thing:
			'depot rebuild, ERP roll-out, data centre move, ticketing relaunch, office move, merger of two systems, tram line, factory line, clinic network'
	},
	focus: 'plans that bend, honest status, public works, teams that finish',
	statements: [
		'Led the {thing} with {team} people and {money}; it finished {count} weeks early.',
		'Brought the {thing} back on course: delay fell by {percent} within a quarter.',
		'Introduced {method} to {count} teams; delivery times went {days}.',
		'Ran {craft} for {count} suppliers and saved {money}.',
		'Kept {dozens} risks of the {thing} in {tool}, reviewed each week with their owners.',
		'Reported to the steering group in {tool}, one page a month.',
		'Moved {thousands} users in the {thing} without a lost working day.',
		'Planned {craft} and {craft2} across {count} sites.',
		'Coached {team} teams in {method}; predictability went {score}.',
		'Closed {dozens} change requests by agreeing scope first.',
		'Held the budget of the {thing} within {smallPercent}.',
		'Set up {tool} for {dozens} projects so that status is seen and not asked.'
	],
	projects: [
		[
			'Barn raising',
			'Volunteer lead of a community hall: {money}, {dozens} helpers, planned in {tool}.'
		]
	],
	certificates: [
		['PMP', 'Project Management Institute'],
		['PRINCE2 Practitioner', 'PeopleCert'],
		['Professional Scrum Master I', 'Scrum.org'],
		['Certified SAFe Agilist', 'Scaled Agile']
	],
	subjects:
		'Business Administration, Civil Engineering, Industrial Engineering, Economics, Information Systems'
};
