import type { Piece } from './pieces';
import type { Role, Segment } from './segment';

/** What all entries show of where and how each role is set: a bonus for a segment in a role. */
export type Consensus = (role: Role, pieces: readonly Piece[], order: number) => number;

function featuresOf(pieces: readonly Piece[], order: number): [feature: string, weight: number][] {
	const [first] = pieces;
	if (!first) return [];
	const style = `${first.line.heading ?? ''}${first.bold ? 'b' : ''}${first.italic ? 'i' : ''}`;
	return [
		[`order ${order}`, 0.9],
		[`style ${style}`, 0.7],
		[`before ${first.before}`, 0.4],
		[`row ${first.row} ${style}`, 0.9]
	];
}

const strongest = 2.5;

export function consensusOf(assigned: readonly (readonly Segment[])[]): Consensus {
	const votes = new Map<string, Map<Role, number>>();
	for (const segments of assigned) {
		let order = 0;
		for (const { role, pieces, score } of segments) {
			const weight = Math.min(3, Math.max(0, score - 0.4));
			for (const [feature] of featuresOf(pieces, order)) {
				const roles = votes.get(feature) ?? new Map<Role, number>();
				votes.set(feature, roles.set(role, (roles.get(role) ?? 0) + weight));
			}
			if (role === 'title' || role === 'employer') order++;
		}
	}
	return (role, pieces, order) => {
		if (role === 'rest') return 0;
		let bonus = 0;
		for (const [feature, weight] of featuresOf(pieces, order)) {
			const roles = votes.get(feature);
			if (!roles) continue;
			// Places are told by their names: they take no part in what tells titles from employers.
			let all = 1.5;
			for (const [other, count] of roles) {
				if (role === 'place' || other !== 'place') all += count;
			}
			bonus += (weight * (roles.get(role) ?? 0)) / all;
		}
		return Math.min(strongest, bonus);
	};
}
