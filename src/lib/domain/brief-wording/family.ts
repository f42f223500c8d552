import { type WordingRule, words } from './rule';

const available = 'available at the times that the job needs';

/** Whom one lives with, cares for, or expects. */
export const family: readonly WordingRule[] = [
	{
		pattern: words(
			'(?:un)?married(?: (?:or|and) (?:single|unmarried))?(?: with(?:out)? (?:children|kids))?'
		),
		offer: '',
		unlessAfter: /^ (?:to|with) /i
	},
	{ pattern: words('marital status|family status'), offer: '' },
	{
		pattern: words(
			`(?<=(?:^|\\b(?:be|is|are|preferably|ideally|candidates?|applicants?)) ?)single(?: or (?:un)?married)?(?=\\s*(?:[.,;)]|$| (?:and|with) (?:no|without)))`
		),
		offer: ''
	},
	{
		pattern: words('single (males?|females?|m[ae]n|wom[ae]n|candidates?|applicants?)'),
		offer: 'people'
	},
	{
		pattern: words(
			`(?:no|without|free (?:of|from)) (?:(?:any|young|small) )?(?:children|kids|family (?:commitments?|obligations?|ties|responsibilities)|dependants?|dependents?)`
		),
		offer: available
	},
	{ pattern: words('childless|child-?free'), offer: available },
	{
		pattern: words('(?:not |no )?(?:pregnant|pregnancy|pregnancies)'),
		offer: '',
		unlessAfter:
			/^ (?:apps?|tracking|tracker|products?|care|tests?|platform|related|leave|benefits?)/i,
		unlessBefore: /\b(?:for|during|to) $/i
	},
	{
		pattern: words(
			`(?:no |without )?plans? (?:to|for|of) (?:have|having|start(?:ing)?|rais(?:e|ing)) (?:children|kids|a family)|(?:no|not (?:on|planning|taking)) (?:maternity|paternity|parental) leave`
		),
		offer: ''
	},
	{
		pattern: words(
			`(?:no|not an?) (?:mothers?|fathers?|parents?|single parents?)|housewi(?:fe|ves)`
		),
		offer: ''
	}
];
