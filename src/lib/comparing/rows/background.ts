import type { Profile } from '$lib/domain/profile';
import { pointer } from '$lib/domain/pointer';
import {
	awardsOf,
	type BackgroundEntry,
	certificatesOf,
	entryDates,
	schoolsOf
} from '../background-entries';
import { type Cell, listCell } from '../cell';
import type { Person } from '../person';
import { groupOf } from '../row';

/** What was learnt and won besides work. */
export const background = groupOf('background', 'Background', [
	{ id: 'education', label: 'Education', cell: listed(schoolsOf) },
	{ id: 'certificates', label: 'Certificates', cell: listed(certificatesOf) },
	{ id: 'awards', label: 'Awards', cell: listed(awardsOf) },
	{ id: 'languages', label: 'Languages', cell: languages }
]);

function listed(read: (profile: Profile) => BackgroundEntry[]): (person: Person) => Cell {
	return ({ candidate }) => listCell(read(candidate.profile).map(item));
}

function item(entry: BackgroundEntry) {
	return {
		text: [entry.name, entry.from].filter(Boolean).join(', '),
		detail: [entryDates(entry), entry.score].filter(Boolean).join(' · ') || undefined,
		pointer: entry.pointer
	};
}

function languages({ candidate }: Person): Cell {
	const items = (candidate.profile.languages ?? []).map(({ language, fluency }, i) => ({
		text: language ?? '',
		detail: fluency ?? undefined,
		pointer: pointer('languages', i)
	}));
	return listCell(items.filter(({ text }) => text.trim()));
}
