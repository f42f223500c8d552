import { shares } from './score';
import { leadersOf, type Matrix } from './stability';

/** The share of one requirement at which another person comes to lead. */
export interface TurningPoint {
	/** The requirement, by index. */
	readonly requirement: number;
	/** Who passes the leader, and the leader, by index. */
	readonly passes: number;
	readonly leader: number;
	/** The order turns where the requirement weighs more than the share, or less. */
	readonly when: 'more' | 'less';
	/** The part of all weight at which the two are level, 0 to 1, and the part that it has now. */
	readonly share: number;
	readonly now: number;
}

/**
 * Every change of one weight that would turn the order at its head, the smallest change of share first. The other
 * weights keep their proportions to each other. Nothing where several lead, or nobody.
 *
 * With u = t ∕ (1 − t) for a share t, a person's score is (u·a + S) ∕ (u·k + K): `a` and `k` are what the requirement
 * itself gives, `S` and `K` what all others give under their proportions. Two scores are level where a quadratic
 * in u is 0, so the points are computed, not searched.
 */
export function turningPoints(matrix: Matrix): TurningPoint[] {
	const [leader, another] = leadersOf(matrix);
	if (leader === undefined || another !== undefined) return [];
	const points = matrix.weights.flatMap((_, requirement) =>
		matrix.values.flatMap((_, person) =>
			person === leader ? [] : pointsOf(matrix, requirement, leader, person)
		)
	);
	const away = ({ share, now }: TurningPoint) => Math.abs(share - now);
	return points.sort((a, b) => away(a) - away(b));
}

/** What a person's score is made of as one requirement's weight moves. */
interface Parts {
	readonly a: number;
	readonly k: number;
	readonly S: number;
	readonly K: number;
}

function partsOf({ weights, values }: Matrix, requirement: number, person: number): Parts {
	const others = shares(weights.map((weight, i) => (i === requirement ? 0 : weight)));
	const line = values[person] ?? [];
	let S = 0;
	let K = 0;
	for (const [i, value] of line.entries()) {
		if (value === null) continue;
		S += (others[i] ?? 0) * value;
		K += others[i] ?? 0;
	}
	const own = line[requirement] ?? null;
	return { a: own ?? 0, k: own === null ? 0 : 1, S, K };
}

function pointsOf(
	matrix: Matrix,
	requirement: number,
	leader: number,
	person: number
): TurningPoint[] {
	const now = shares(matrix.weights)[requirement] ?? 0;
	// A requirement that weighs everything has no others to move against.
	if (now >= 1) return [];
	const ahead = partsOf(matrix, requirement, leader);
	const behind = partsOf(matrix, requirement, person);
	// Someone of whom nothing is known has no score to pass with.
	if (behind.k + behind.K === 0) return [];
	const lead = leadOf(ahead, behind);
	const turned = crossings(lead, now / (1 - now));
	return turned.map(({ u, when }) => ({
		requirement,
		passes: person,
		leader,
		when,
		share: u / (1 + u),
		now
	}));
}

/** The polynomial in u that is positive where the first leads, constant term first. */
function leadOf(ahead: Parts, behind: Parts): readonly [number, number, number] {
	return [
		ahead.S * behind.K - behind.S * ahead.K,
		ahead.a * behind.K + ahead.S * behind.k - behind.a * ahead.K - behind.S * ahead.k,
		ahead.a * behind.k - behind.a * ahead.k
	];
}

/** Where the lead is first lost above and below `from`; a point that the lead only touches is none. */
function crossings(
	lead: readonly [number, number, number],
	from: number
): { u: number; when: 'more' | 'less' }[] {
	const roots = rootsOf(lead).filter((root) => root > 0);
	const above = roots.filter((root) => root > from);
	const below = roots.filter((root) => root < from).reverse();
	const lostAbove = above.find((root, i) => at(lead, between(root, above[i + 1] ?? root + 1)) < 0);
	const lostBelow = below.find((root, i) => at(lead, between(root, below[i + 1] ?? 0)) < 0);
	return [
		...(lostAbove === undefined ? [] : [{ u: lostAbove, when: 'more' as const }]),
		...(lostBelow === undefined ? [] : [{ u: lostBelow, when: 'less' as const }])
	];
}

function at([c, b, a]: readonly [number, number, number], u: number): number {
	return (a * u + b) * u + c;
}

function between(one: number, other: number): number {
	return (one + other) / 2;
}

/** Below this a coefficient is rounding: values and shares are between 0 and 1. */
const nothing = 1e-12;

/** The real roots in ascending order. The form with `q` loses no digits where b² is far above 4ac. */
function rootsOf([c, b, a]: readonly [number, number, number]): number[] {
	if (Math.abs(a) < nothing) return Math.abs(b) < nothing ? [] : [-c / b];
	const inner = b * b - 4 * a * c;
	if (inner < 0) return [];
	const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(inner)) / 2;
	const roots = q === 0 ? [0] : [q / a, c / q];
	return roots.sort((x, y) => x - y);
}
