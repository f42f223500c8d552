import type { MeasureKind } from '$lib/domain/impact';

/** The first that matches wins: "query response time" is latency before it is time. */
const kinds: readonly (readonly [MeasureKind, RegExp])[] = [
	['effort', /effort|manual|toil|workload|man-?(?:hours|days)|hours saved/i],
	[
		'latency',
		/latenc|response|\bp\d\d\b|load(?:ing)? time|page (?:load|speed)|ttfb|query time|lag\b|render/i
	],
	['cost', /\bcosts?\b|spend|expense|budget|\bbill/i],
	[
		'revenue',
		/revenue|\bgmv\b|\bsales\b|\barr\b|\bmrr\b|conversion|profit|order value|turnover|funding|deal/i
	],
	[
		'reliability',
		/uptime|availability|downtime|failure|incident|outage|crash|error|mttr|reliab|\bsla\b|\bslo\b/i
	],
	[
		'quality',
		/inconsisten|accura|false positive|defect|\bbugs?\b|coverage|quality|escalation|precision|recall|complaint|satisf|csat|nps\b/i
	],
	[
		'throughput',
		/throughput|\b[rqt]ps\b|requests|performance|speed|efficien|\bload\b|capacity|productivity|velocity/i
	],
	['time', /\btime\b|cycle|duration|turnaround|onboarding|deploy|release|hours|days/i],
	[
		'growth',
		/growth|churn|adoption|engagement|retention|reactivation|signups?|installs?|traffic|followers|downloads|leads\b|reach/i
	],
	[
		'people',
		/\bteam\b|engineers?|developers?|people|reports\b|mentees|interns|staff|members|hires|students/i
	],
	[
		'scale',
		/users?|customers?|clients?|records|\bskus\b|events|messages|transactions|orders|tenants|services|documents|rows|data\b/i
	]
];

/** What a figure is about, by the words that it measures. */
export function measureKindOf(measures: string, kind: 'count' | 'rank' | 'other'): MeasureKind {
	if (kind === 'rank') return 'rank';
	const found = kinds.find(([, pattern]) => pattern.test(measures))?.[0];
	if (kind !== 'count') return found ?? 'other';
	return found === 'people' || found === 'revenue' || found === 'cost' ? found : 'scale';
}
