import type { Profession } from '../profession';

export const finance: Profession = {
	name: 'Finance',
	share: 2,
	titles: [
		'Finance Intern, Accounting Trainee',
		'Junior Accountant, Accounts Assistant, Junior Financial Analyst',
		'Accountant, Financial Analyst, Controller, Auditor',
		'Senior Accountant, Senior Financial Analyst, Senior Controller',
		'Finance Manager, Lead Controller, FP&A Manager',
		'Finance Director, Chief Financial Officer, Head of Finance'
	],
	groups: {
		craft: {
			name: 'Finance',
			skills:
				'Financial reporting, Budgeting, Forecasting, Accounts payable, Accounts receivable, Financial modelling|Financial modeling, Variance analysis, Month-end close, Cost accounting, Treasury'
		},
		rule: {
			name: 'Standards',
			skills: 'IFRS, US GAAP|GAAP, VAT, SOX|Sarbanes-Oxley, Internal audit, Transfer pricing, Tax'
		},
		tool: {
			name: 'Tools',
			skills:
				'Excel|Microsoft Excel, SAP|SAP FI, Oracle NetSuite|NetSuite, QuickBooks, Xero, Power BI, DATEV, SQL, Tally|Tally ERP'
		}
	},
	words: {
		thing:
			'group accounts, yearly audit, cash forecast, budget round, expense process, shared service centre, fixed-asset register'
	},
	focus: 'a fast and quiet close, cash, clear reports, audits without surprises',
	statements: [
		'Closed the month {days} by moving the {thing} to {tool}.',
		'Prepared the {thing} under {rule} for {count} companies.',
		'Found {money} of duplicate payments with {tool}.',
		'Led the {thing} for a turnover of {money}; forecast error fell by {percent}.',
		'Cut overdue invoices by {percent} through {craft}.',
		'Brought {craft} into {tool} and removed {dozens} spreadsheets.',
		'Passed {count} audits under {rule} with no finding.',
		'Wrote monthly {craft} for the board in {tool}.',
		'Managed {craft} and {craft2} for {thousands} invoices a year.',
		'Saved {money} a year by renewing bank and card contracts.',
		'Trained {team} colleagues in {rule} and {tool}.',
		'Planned the cash of {count} sites week by week; credit lines shrank by {percent}.'
	],
	projects: [
		['Village ledger', 'Keeps the books of a sports club with {dozens} members in {tool}.']
	],
	certificates: [
		['Certified Management Accountant', 'IMA'],
		['ACCA', 'Association of Chartered Certified Accountants'],
		['CFA Level I', 'CFA Institute'],
		['Certified Internal Auditor', 'The IIA']
	],
	subjects: 'Accounting, Finance, Business Administration, Economics, Business Mathematics'
};
