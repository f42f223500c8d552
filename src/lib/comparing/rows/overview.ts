import { pointer } from '$lib/domain/pointer';
import { profilePlace } from '$lib/domain/profile';
import { type Cell, listCell, notStated, textCell } from '../cell';
import type { Person } from '../person';
import { groupOf } from '../row';
import { positionTitle } from '../position-words';

/** What a recruiter asks first: what they do now, where they are, whether they are free. */
export const overview = groupOf('overview', 'Overview', [
	{ id: 'now', label: 'Now', cell: now },
	{ id: 'place', label: 'Place', cell: place },
	{ id: 'availability', label: 'Availability', cell: availability },
	{ id: 'stated-years', label: 'Years stated', cell: statedYears }
]);

/** The positions that still go on; a person may have several. */
function now({ facts, candidate }: Person): Cell {
	const current = new Set(facts.career.current);
	const positions = facts.career.positions.filter((position) => current.has(position.pointer));
	if (!positions.length && candidate.facts.career.current.length) return { kind: 'outside-window' };
	const items = positions.map((position) => ({
		text: positionTitle(position),
		pointer: position.pointer
	}));
	const [only] = items;
	return only && items.length === 1 ? textCell(only.text, only.pointer) : listCell(items);
}

function place({ candidate }: Person): Cell {
	return textCell(profilePlace(candidate.profile), pointer('basics', 'location'));
}

function availability({ candidate }: Person): Cell {
	return textCell(
		candidate.profile.basics?.['x-availability'],
		pointer('basics', 'x-availability')
	);
}

/** Years of experience in the candidate's own words, which the dated months below do not always match. */
function statedYears({ candidate }: Person): Cell {
	const stated = candidate.profile.basics?.['x-statedYears'];
	if (!stated?.length) return notStated;
	return listCell(
		stated.map(({ text }, i) => ({
			text: `“${text}”`,
			pointer: pointer('basics', 'x-statedYears', i)
		}))
	);
}
