import type { Profession } from '../profession';

export const product: Profession = {
	name: 'Product management',
	share: 2,
	titles: [
		'Product Intern, Product Trainee',
		'Associate Product Manager, Junior Product Owner, Business Analyst',
		'Product Manager, Product Owner',
		'Senior Product Manager, Senior Product Owner',
		'Group Product Manager, Lead Product Manager',
		'Head of Product, Director of Product, VP Product'
	],
	groups: {
		craft: {
			name: 'Product',
			skills:
				'Product strategy, Roadmapping|Roadmaps, User research, A/B testing, Prioritisation|Prioritization, User stories, Pricing, Go-to-market|GTM, OKRs, Stakeholder management'
		},
		tool: {
			name: 'Tools',
			skills:
				'Jira|JIRA, Figma, Amplitude, Mixpanel, Miro, Confluence, Notion, Productboard, Google Analytics|GA4, Looker'
		},
		method: {
			name: 'Methods',
			skills: 'Scrum, Kanban, Agile, SAFe, Design thinking, Jobs to be done|JTBD, Lean startup'
		},
		data: { name: 'Data', skills: 'SQL, Excel, Tableau, Power BI, Python' }
	},
	words: {
		thing:
			'checkout, loyalty scheme, driver app, subscription plan, self-service portal, partner API, search page, returns flow, onboarding',
		group: 'commuters, nurses, small shops, first-time buyers, landlords, students, fleet managers'
	},
	focus: 'questions before features, pricing, products for small firms, teams that learn',
	statements: [
		'Took the {thing} from idea to {thousands} paying users in {count} months.',
		'Interviewed {dozens} {group} and turned what they said into {craft}.',
		'Raised activation of the {thing} {score} by removing {count} steps.',
		'Ran {count} experiments in {tool}; revenue per visit grew by {percentRange}.',
		'Set {craft} with {team} engineers and designers in {method}.',
		'Stopped {count} features that nobody used; support tickets fell by {percent}.',
		'Launched the {thing} in {count} countries; it brings {money} a year.',
		'Cut churn among {group} by {smallPercent} with a new {thing}.',
		'Wrote {data} queries to size each bet before the team built it.',
		'Brought {craft} and {craft2} to a company that had neither.',
		'Agreed a roadmap among {count} departments with {tool}.',
		'Won {group} as a new segment, {percent} of sign-ups within a year.'
	],
	projects: [
		['Kiosk talk', 'A monthly newsletter on {craft}, read by {thousands} people.'],
		['Spare seat', 'A side product for {group}, run with {tool} and no code.']
	],
	certificates: [
		['Certified Scrum Product Owner', 'Scrum Alliance'],
		['Professional Scrum Product Owner I', 'Scrum.org'],
		['Pragmatic Certified Product Manager', 'Pragmatic Institute']
	],
	subjects:
		'Business Administration, Economics, Computer Science, Psychology, Industrial Engineering'
};
