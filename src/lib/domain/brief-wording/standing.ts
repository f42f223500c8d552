import { type WordingRule, words } from './rule';

/** How one looks. */
export const looks: readonly WordingRule[] = [
	{
		pattern: words(
			`(?:attractive|beautiful|pretty|handsome|slim|pleasant|pleasing) (?:persons?|people|candidates?|applicants?|appearance|looks?|faces?|receptionists?|staff|personality)|good[- ]looking|(?<=\\b(?:be|is|are) )(?:attractive|beautiful|pretty|handsome|slim)(?=\\s*(?:[.,;)]|$| and ))`
		),
		offer: ''
	},
	{ pattern: words('well[- ]groomed|presentable'), offer: 'dressed for the job' },
	{
		pattern: words(
			`(cvs?|résumés?|resumes?|applications?) with (?:an? )?(?:recent )?(?:photo(?:graph)?|picture)s?`
		),
		offer: (_, what = '') => `${what} without a photo`
	},
	{
		pattern: words(
			`(?:attach|send|include|enclose) (?:an? |your )?(?:recent )?(?:photo(?:graph)?|picture)s?(?: of yourself)?`
		),
		offer: ''
	},
	{
		pattern: words(`(?:at least |over )?1\\d\\d ?cm tall|minimum height(?: of)?(?: 1\\d\\d ?cm)?`),
		offer: ''
	}
];

/** What one belongs to. */
export const membership: readonly WordingRule[] = [
	{
		pattern: words(
			`no (?:trade |labou?r )?union members?|(?:not (?:in|a member of) (?:an? |any )?(?:trade |labou?r )?unions?)|non-?unioni[sz]ed`
		),
		offer: ''
	},
	{
		pattern: words(
			`political (?:views?|affiliation|opinions?|beliefs?)|members? of (?:the |an? )?(?:\\w+ )?(?:political )?party`
		),
		offer: ''
	}
];
