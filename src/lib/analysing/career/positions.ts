import type { Position } from '$lib/domain/career';
import type { Profile } from '$lib/domain/profile';
import { softMonths } from '$lib/domain/span';
import type { ProfileDates } from '../dates';
import { sections } from '../places';
import { type ShownCategories, fieldOf } from './field';

/**
 * The positions of a profile, newest first: by the last month they can reach, then by the later start. Positions
 * whose dates support no month come last, in the profile's order.
 */
export function positionsOf(
	profile: Profile,
	dates: ProfileDates,
	shown: ShownCategories
): Position[] {
	const positions = (profile.work ?? []).map((work, i): Position => {
		const at = sections.work.item(i).pointer;
		const title = work.position?.trim() || null;
		const { start = null, end = null, span = null } = dates.work[i] ?? {};
		return {
			pointer: at,
			title,
			employer: work.name?.trim() || null,
			place: work.location?.trim() || null,
			domain: work['x-domain']?.trim() || null,
			field: fieldOf(title, shown.get(at) ?? []),
			start,
			end,
			span,
			months: span && softMonths(span)
		};
	});
	return positions.sort(newestFirst);
}

function newestFirst({ span: a }: Position, { span: b }: Position): number {
	if (!a || !b) return Number(!a) - Number(!b);
	return b.outer.to - a.outer.to || b.outer.from - a.outer.from;
}
