/**
 * Whether circles can show seven counts with areas to scale. Three circles have their sizes and distances settled by
 * the sizes of sets and pairs; whether what all three share then comes out right is luck, and is measured here.
 */

/** How many belong to A, B, C alone, to A and B, A and C, B and C alone, and to all three. */
export type Counts = readonly [
	a: number,
	b: number,
	c: number,
	ab: number,
	ac: number,
	bc: number,
	abc: number
];

interface Circle {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** The most that a region may be off, as a share of all; and of what the region itself should be. */
const tolerance = { ofAll: 0.02, ofRegion: 0.4 };

/** Points to each side of the grid that areas are measured on. */
const grain = 160;

/** Whether three circles exist that show each region at its size: none missing, none that should not be there. */
export function fitsThreeCircles(counts: Counts): boolean {
	const [a, b, c, ab, ac, bc, abc] = counts;
	const ra = radius(a + ab + ac + abc);
	const rb = radius(b + ab + bc + abc);
	const rc = radius(c + ac + bc + abc);
	const pairs = [
		{ shared: ab + abc, apart: distance(ra, rb, ab + abc) },
		{ shared: ac + abc, apart: distance(ra, rc, ac + abc) },
		{ shared: bc + abc, apart: distance(rb, rc, bc + abc) }
	] as const;
	const strangers = pairs.filter(({ shared }) => shared === 0);
	if (strangers.length > 1) return true;
	const [dab, dac, dbc] = pairs.map(({ apart }) => apart);
	if (dab === undefined || dac === undefined || dbc === undefined) return false;
	// Two who share nothing have to reach far enough apart on either side of the third.
	const [stranger] = strangers;
	if (stranger) return stranger.apart <= (dab + dac + dbc) / 2;
	const x = (dab ** 2 + dac ** 2 - dbc ** 2) / (2 * dab);
	const y = Math.sqrt(dac ** 2 - x ** 2);
	const shared = areaInAll([
		{ x: 0, y: 0, r: ra },
		{ x: dab, y: 0, r: rb },
		{ x, y, r: rc }
	]);
	const off = Math.abs(shared - abc);
	const all = counts.reduce((sum, count) => sum + count, 0);
	return off <= tolerance.ofAll * all && off <= tolerance.ofRegion * Math.min(...counts);
}

function radius(area: number): number {
	return Math.sqrt(area / Math.PI);
}

/** How far apart two circles stand that share an area; found by halving, since it has no closed form. */
function distance(r1: number, r2: number, area: number): number {
	let [near, far] = [Math.abs(r1 - r2), r1 + r2];
	for (let i = 0; i < 50; i++) {
		const middle = (near + far) / 2;
		if (lens(r1, r2, middle) > area) near = middle;
		else far = middle;
	}
	return (near + far) / 2;
}

/** The area two circles share (https://mathworld.wolfram.com/Circle-CircleIntersection.html, equation 14). */
function lens(r1: number, r2: number, d: number): number {
	if (d >= r1 + r2) return 0;
	if (d <= Math.abs(r1 - r2)) return Math.PI * Math.min(r1, r2) ** 2;
	const segment = (r: number, other: number) => {
		const cos = (d ** 2 + r ** 2 - other ** 2) / (2 * d * r);
		return r ** 2 * Math.acos(Math.min(1, Math.max(-1, cos)));
	};
	const kite = (-d + r1 + r2) * (d + r1 - r2) * (d - r1 + r2) * (d + r1 + r2);
	return segment(r1, r2) + segment(r2, r1) - Math.sqrt(Math.max(0, kite)) / 2;
}

/** The area that lies in all circles, measured on a grid over the smallest. */
function areaInAll(circles: readonly Circle[]): number {
	const [smallest, ...others] = [...circles].sort((p, q) => p.r - q.r);
	if (!smallest) return 0;
	const { x: cx, y: cy, r } = smallest;
	const cell = (2 * r) / grain;
	let inside = 0;
	for (let i = 0; i < grain; i++)
		for (let j = 0; j < grain; j++) {
			const x = cx - r + (i + 0.5) * cell;
			const y = cy - r + (j + 0.5) * cell;
			const holds = (circle: Circle) => Math.hypot(x - circle.x, y - circle.y) < circle.r;
			if (holds(smallest) && others.every(holds)) inside++;
		}
	return inside * cell ** 2;
}
