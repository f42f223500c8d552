import type { Profession } from '../profession';

export const frontend: Profession = {
	name: 'Frontend engineering',
	share: 3,
	titles: [
		'Frontend Intern, Web Development Trainee',
		'Junior Frontend Developer, Junior Web Developer',
		'Frontend Developer, Frontend Engineer, UI Engineer',
		'Senior Frontend Engineer, Senior UI Engineer, Senior Web Developer',
		'Lead Frontend Engineer, Staff Frontend Engineer',
		'Principal Frontend Engineer, Frontend Engineering Manager'
	],
	groups: {
		language: {
			name: 'Languages',
			skills: 'JavaScript|JS, TypeScript|TS, HTML|HTML5, CSS|CSS3, Sass|SCSS, Dart'
		},
		framework: {
			name: 'Frameworks',
			skills:
				'React|ReactJS, Vue|Vue.js, Angular, Svelte, SvelteKit, Next.js|NextJS, Nuxt, Redux, Astro, Remix'
		},
		tool: {
			name: 'Tools',
			skills:
				'Vite, Webpack, Storybook, Tailwind CSS|Tailwind, GraphQL, Figma, Git, Node.js, Chart.js, D3|D3.js'
		},
		test: {
			name: 'Testing',
			skills: 'Playwright, Cypress, Jest, Vitest, Testing Library|React Testing Library'
		},
		practice: {
			name: 'Practices',
			skills:
				'Accessibility|WCAG, Web performance|Core Web Vitals, Design systems, Responsive design, SEO, i18n|Internationalization, PWA'
		}
	},
	words: {
		thing:
			'checkout, booking form, seat map, account area, dashboard, catalogue, onboarding flow, editor, map view, customer portal, payslip page'
	},
	focus:
		'interfaces that load at once, design systems, accessible forms, careful typography, data on screen',
	statements: [
		'Rebuilt the {thing} in {framework} and {language}; it loads {latency} on a mid-range phone.',
		'Raised conversion of the {thing} by {percentRange} over {count} experiments.',
		'Started a design system in {tool} that {count} teams share.',
		'Brought {practice} to the {thing}; audits went {score}.',
		'Cut the bundle of the {thing} by {percent} by moving from {tool} to {tool2}.',
		'Covered the {thing} with {test}; regressions in production fell by {percent}.',
		'Moved {dozens} pages from server templates to {framework} without a break for {thousands} users.',
		'Taught {framework} to {team} colleagues who came from other stacks.',
		'Drew the live charts of the {thing} with {tool}, fluid at {thousands} points.',
		'Made the {thing} usable by keyboard and screen reader; complaints fell by {percent}.',
		'Worked with designers on {practice}; hand-over went {days}.',
		'Translated the {thing} into {count} languages with {practice}.',
		'Wrote {dozens} components in {language} with tests in {test}.',
		'Measured real visits and raised the share of fast page loads {score}.'
	],
	projects: [
		[
			'Grid painter',
			'A {framework} page that teaches CSS grid by drawing; {thousands} visits a month.'
		],
		['Pocket planner', 'An offline planner in {framework} and {language}, installable as an app.'],
		['Palette check', 'Tells whether colours can be read; built with {tool} and tested in {test}.']
	],
	certificates: [
		['Certified Professional in Web Accessibility', 'IAAP'],
		['Meta Front-End Developer', 'Coursera'],
		['Professional Scrum Developer I', 'Scrum.org']
	],
	subjects:
		'Computer Science, Media Informatics, Interaction Design, Information Technology, Physics'
};
