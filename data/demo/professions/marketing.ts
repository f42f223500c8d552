import type { Profession } from '../profession';

export const marketing: Profession = {
	name: 'Marketing',
	share: 2,
	titles: [
		'Marketing Intern, Marketing Trainee',
		'Marketing Assistant, Junior Marketing Executive',
		'Marketing Specialist, Content Strategist, SEO Specialist, Digital Marketing Manager',
		'Senior Marketing Manager, Senior Growth Manager, Senior Content Strategist',
		'Head of Growth, Marketing Lead, Brand Lead',
		'Marketing Director, Chief Marketing Officer'
	],
	groups: {
		channel: {
			name: 'Channels',
			skills:
				'SEO, SEM|Paid search, Google Ads|AdWords, Email marketing, Social media marketing, Content marketing, Affiliate marketing, Influencer marketing, PR'
		},
		tool: {
			name: 'Tools',
			skills:
				'HubSpot, Google Analytics|GA4, Mailchimp, Marketo, Semrush|SEMrush, Ahrefs, WordPress, Salesforce, Canva, Google Tag Manager|GTM'
		},
		craft: {
			name: 'Marketing',
			skills:
				'Copywriting, Brand strategy, Marketing automation, Lead generation|Lead gen, Conversion optimisation|CRO, Market research, Event management, Campaign management'
		}
	},
	words: {
		thing:
			'spring campaign, newsletter, product launch, trade fair, customer magazine, referral scheme, brand relaunch, webinar series'
	},
	focus: 'clear copy, brands with a voice, measurable campaigns, community work',
	statements: [
		'Ran the {thing} over {channel} and {channel2}; leads rose by {percent}.',
		'Grew organic visits {times} in {count} months with {channel}.',
		'Cut cost per lead by {percent} by moving budget to {channel}.',
		'Managed a budget of {money} across {channel} and print.',
		'Built {craft} in {tool}; the sales team answers within a day.',
		'Wrote the {thing} for {thousands} readers; open rates went {score}.',
		'Tested {dozens} landing pages; sign-ups grew by {percentRange}.',
		'Led the {thing} with {count} partners and {thousands} guests.',
		'Set up {tool} so that every campaign can be traced to a sale.',
		'Brought {craft} in house and saved {money} a year in agency fees.',
		'Raised brand awareness {score} in a yearly survey.',
		'Trained {team} colleagues in {craft} and {tool}.'
	],
	projects: [
		['Slow postcards', 'A mailing by real post on {channel}; {dozens} shops took part.'],
		['Word garden', 'A blog on {craft} with {thousands} readers.']
	],
	certificates: [
		['Google Ads Search Certification', 'Google'],
		['Inbound Marketing', 'HubSpot Academy'],
		['Google Analytics Certification', 'Google']
	],
	subjects: 'Marketing, Communication Science, Business Administration, Journalism, Languages'
};
