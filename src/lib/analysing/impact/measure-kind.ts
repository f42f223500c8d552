import type { MeasureKind } from '$lib/domain/impact';
import { remember } from '$lib/vocabulary/remember';

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

/** Words that may begin one of the kinds' phrases of two words. */
const opening = /^(?:load|loading|page|query|hours|false|order|man)$/i;

/** Which kind a word speaks of by itself, as its place in `kinds`; most phrases are made of few words. */
const kindOfWord = remember((word) => firstKind(word));

function firstKind(text: string): number {
	const found = kinds.findIndex(([, pattern]) => pattern.test(text));
	return found < 0 ? kinds.length : found;
}

/** The same of a phrase; people measure the same few things. */
const kindOfPhrase = remember((measures) => {
	const words = measures.split(' ');
	const first = Math.min(...words.map(kindOfWord));
	if (words.length === 1 || !words.some((word) => opening.test(word))) return first;
	return Math.min(first, firstKind(measures));
});

/** What a figure is about, by the words that it measures. */
export function measureKindOf(measures: string, kind: 'count' | 'rank' | 'other'): MeasureKind {
	if (kind === 'rank') return 'rank';
	const found = kinds[kindOfPhrase(measures)]?.[0];
	if (kind !== 'count') return found ?? 'other';
	return found === 'people' || found === 'revenue' || found === 'cost' ? found : 'scale';
}
