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
/** From here on a title is one without doubt, and what that says for the employer beside it. */
const sure = 2;
const vouched = 1;

export function consensusOf(assigned: readonly (readonly Segment[])[]): Consensus {
	const votes = new Map<string, Map<Role, number>>();
	for (const segments of assigned) {
		let order = 0;
		const own = segments.map(({ score }) => Math.min(3, Math.max(0, score - 0.4)));
		const isSure = segments.some(({ role }, i) => role === 'title' && (own[i] ?? 0) >= sure);
		for (const [i, { role, pieces }] of segments.entries()) {
			// Beside a sure title an employer is told by what is left.
			const weight = Math.max(
				own[i] ?? 0,
				isSure && role === 'employer' && pieces[0]?.before !== 'bracket' ? vouched : 0
			);
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
