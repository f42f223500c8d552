import { type WordingRule, words } from './rule';

const able = 'able to do the tasks of the job, with adjustments where needed';

/** Body and mind. What the job asks them to do can be said instead: "lifts 20 kg". */
export const health: readonly WordingRule[] = [
	{
		pattern: words(
			`(?:physically |medically |mentally )(?:fit|healthy)(?: and healthy)?|able[- ]bodied|fit and healthy|healthy and fit|(?:in )?(?:good|excellent|perfect|sound) (?:(?:physical|mental)(?: and mental)? )?health`
		),
		offer: able,
		unlessAfter:
			/^(?:care| (?:insurance|benefits?|plan|coverage|outcomes|products?|data|metrics|checks?))/i
	},
	{
		pattern: words(
			`(?<=(?:^|\\b(?:be|is|are)) ?)healthy(?=\\s*(?:[.,;)]|$))|healthy (?:persons?|people|candidates?|applicants?|individuals?)`
		),
		offer: able
	},
	{
		pattern: words(
			`(?:no|without(?: an?| any)?|free (?:of|from)) (?:(?:known|physical|mental|chronic|serious|any|underlying) )*(?:disabilit(?:y|ies)|handicaps?|illness(?:es)?|diseases?|impairments?|(?:mental )?health (?:problems?|issues?|conditions?|history)|medical (?:conditions?|history))`
		),
		offer: able
	},
	{
		pattern: words(`(?:not|non-?) ?disabled|no disabled (?:people|candidates|applicants)`),
		offer: able
	},
	{
		pattern: words(`hiv(?:[- ](?:negative|positive|free|test))`),
		offer: '',
		unlessBefore: /\b(?:for|of) $/i
	},
	{
		pattern: words(
			`no sick (?:days|leave)|(?:rarely|never) (?:sick|ill)|low (?:sick leave|sickness absence)`
		),
		offer: 'reliable'
	},
	{ pattern: words(`(?:perfect|good|20/20) (?:eyesight|vision|hearing)`), offer: able },
	{
		pattern: words('non-?smok(?:ers?|ing)'),
		offer: 'no smoking at work',
		unlessAfter: /^ (?:office|area|building|site)/i
	}
];
