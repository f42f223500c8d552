import type { Profession } from '../profession';

export const quality: Profession = {
	name: 'Quality assurance',
	share: 2,
	titles: [
		'QA Intern, Test Trainee',
		'Junior QA Engineer, Junior Tester, QA Analyst',
		'QA Engineer, Test Engineer, Test Automation Engineer, SDET',
		'Senior QA Engineer, Senior SDET, Senior Test Automation Engineer',
		'QA Lead, Lead SDET, Test Lead',
		'QA Manager, Head of Quality'
	],
	groups: {
		tool: {
			name: 'Tools',
			skills:
				'Selenium|Selenium WebDriver, Playwright, Cypress, Appium, Postman, JMeter|Apache JMeter, k6, REST Assured, TestRail, Cucumber, SoapUI'
		},
		language: {
			name: 'Languages',
			skills: 'Java, Python, JavaScript, TypeScript, SQL, C#, Groovy'
		},
		practice: {
			name: 'Practices',
			skills:
				'Test automation, Regression testing, Exploratory testing, API testing, Performance testing, BDD, Accessibility testing, Manual testing, Test planning'
		},
		flow: {
			name: 'Delivery',
			skills: 'Jira|JIRA, Jenkins, GitLab CI, GitHub Actions, Git, Agile, Scrum, Docker, Confluence'
		}
	},
	words: {
		thing:
			'claims portal, ticket machine, web shop, mobile bank, reservation system, payroll run, customer portal, control room'
	},
	focus: 'early feedback, stable suites, good questions, release confidence',
	statements: [
		'Automated {thousands} regression cases of the {thing} in {tool} and {language}; a run went {hours}.',
		'Removed flaky tests from the {flow} pipeline; trust in green builds went {score}.',
		'Caught {count} release blockers of the {thing} by {practice}.',
		'Found with {tool} that the {thing} broke at {thousands} users; it now carries {times} that.',
		'Introduced {practice}; defects found by customers fell by {percent}.',
		'Wrote the test plan for the {thing} across {count} browsers and devices.',
		'Checked interfaces of {count} partners with {tool} and {tool2}.',
		'Coached {team} developers in {practice}, so unit tests grew by {percent}.',
		'Kept {dozens} open defects in {flow} in order of harm, agreed with product each week.',
		'Built test data in {language} and {language2} that hold no real person.',
		'Halved the release check of the {thing} with {tool}; it went {days}.',
		'Tested the {thing} with {count} screen-reader users and wrote up what they met.'
	],
	projects: [
		['Flake finder', 'A {language} tool that ranks tests by how often they lie.'],
		['Form fuzzer', 'Tries odd input on web forms with {tool}; found {dozens} faults.']
	],
	certificates: [
		['ISTQB Certified Tester Foundation Level', 'ISTQB'],
		['ISTQB Advanced Level Test Automation Engineer', 'ISTQB'],
		['Professional Scrum Master I', 'Scrum.org']
	],
	subjects: 'Computer Science, Information Systems, Electronics, Business Informatics, Mathematics'
};
