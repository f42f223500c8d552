import type { Profession } from '../profession';

export const design: Profession = {
	name: 'Design',
	share: 2,
	titles: [
		'Design Intern, Design Trainee',
		'Junior UX Designer, Junior UI Designer, Junior Product Designer',
		'UX Designer, Product Designer, UI Designer, UX Researcher',
		'Senior Product Designer, Senior UX Designer, Senior UX Researcher',
		'Lead Product Designer, Design Lead, Staff Product Designer',
		'Head of Design, Design Director'
	],
	groups: {
		tool: {
			name: 'Tools',
			skills:
				'Figma, Sketch, Adobe XD, Adobe Illustrator|Illustrator, Photoshop|Adobe Photoshop, Framer, Miro, InDesign, After Effects, Axure|Axure RP'
		},
		craft: {
			name: 'Design',
			skills:
				'Interaction design|IxD, Visual design, Design systems, Prototyping, Wireframing, Information architecture, Typography, Motion design, Service design'
		},
		research: {
			name: 'Research',
			skills:
				'User research, Usability testing, User interviews, Card sorting, Surveys, Journey mapping|Customer journey maps, Personas'
		},
		web: {
			name: 'Web',
			skills: 'HTML, CSS, Accessibility|WCAG, Responsive design, Webflow, JavaScript'
		}
	},
	words: {
		thing:
			'booking flow, ticket machine, account area, claims form, icon set, editor, onboarding, price page, appointment app'
	},
	focus: 'plain language, forms that forgive, accessible design, systems over screens',
	statements: [
		'Redesigned the {thing} in {tool}; completed tasks rose {score}.',
		'Ran {research} with {count} people each quarter and showed the team the recordings.',
		'Started the {craft} practice; {count} teams draw from it.',
		'Brought {web} into every review; open audit findings fell by {percent}.',
		'Cut the steps of the {thing} by {percent} after {research}.',
		'Drew {dozens} components in {tool} with their states and wrote how to use them.',
		'Tested prototypes made in {tool} before code; rework fell by {percent}.',
		'Mapped the whole {thing} with {research} across {count} departments.',
		'Led {craft} for a relaunch seen by {millions} visitors.',
		'Rewrote {dozens} error messages of the {thing}; calls to support fell by {percent}.',
		'Taught {craft} and {craft2} to {team} colleagues.',
		'Measured satisfaction with the {thing}: it went {score}.'
	],
	projects: [
		['Signs of the city', 'A photo study of street {craft}, {dozens} plates.'],
		['One-page forms', 'A pattern book for short forms, made in {tool}.']
	],
	certificates: [
		['Certified Usability Analyst', 'Human Factors International'],
		['Google UX Design Certificate', 'Google'],
		['UX Certification', 'Nielsen Norman Group']
	],
	subjects: 'Interaction Design, Graphic Design, Industrial Design, Psychology, Architecture'
};
