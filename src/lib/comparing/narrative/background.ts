import { type Profile, profilePlace } from '$lib/domain/profile';
import { counted } from '$lib/writing/figures';
import { awardsOf, certificatesOf, entryDates, schoolsOf } from '../background-entries';
import {
	ended,
	listPieces,
	type Named,
	onRow,
	type Pair,
	type Piece,
	type Sentence
} from './pieces';

/** Something that a profile may state besides its positions. */
interface Topic {
	/** The row of the table that has it. */
	readonly row: string;
	/** What is said where it is missing: "no education". */
	readonly none: string;
	/** Stands before what is stated: "the place". */
	readonly before?: string;
	/** What each states of it, in words that follow "states"; empty where nothing. */
	readonly read: (profile: Profile) => readonly string[];
	/** What is to be asked where neither states it. */
	readonly ask?: string;
}

const topics: readonly Topic[] = [
	{
		row: 'education',
		none: 'no education',
		read: (profile) =>
			schoolsOf(profile).map((school) => {
				const dates = entryDates(school);
				return [school.name, school.from].filter(Boolean).join(', ') + (dates ? ` (${dates})` : '');
			}),
		ask: 'Neither states an education: what did each learn, and where?'
	},
	{
		row: 'certificates',
		none: 'no certificate',
		read: (profile) => countedOrNone(certificatesOf(profile).length, 'certificate')
	},
	{
		row: 'awards',
		none: 'no award',
		read: (profile) => countedOrNone(awardsOf(profile).length, 'award')
	},
	{
		row: 'languages',
		none: 'no language',
		read: ({ languages }) =>
			(languages ?? []).flatMap(({ language, fluency }) =>
				language?.trim() ? [language + (fluency ? ` (${fluency})` : '')] : []
			)
	},
	{
		row: 'place',
		none: 'no place',
		before: 'the place ',
		read: (profile) => [profilePlace(profile) ?? []].flat(),
		ask: 'Neither states a place: where would each work from?'
	},
	{
		row: 'availability',
		none: 'no availability',
		read: ({ basics }) =>
			basics?.['x-availability']?.trim() ? [`“${basics['x-availability'].trim()}”`] : [],
		ask: 'Neither states an availability: when could each begin?'
	}
];

/** Education, certificates, awards, languages, place and availability, where two people do not state the same. */
export function backgroundSentences(pair: Pair): Sentence[] {
	return topics.flatMap((topic): Sentence[] => {
		const [ofA, ofB] = pair.map(({ person }) => topic.read(person.candidate.profile));
		if (!ofA || !ofB || ofA.join() === ofB.join()) return [];
		const [one, other] = ofA.length ? pair : ([pair[1], pair[0]] as const);
		const begin = `states ${topic.before ?? ''}`;
		const verb = topic.read(other.person.candidate.profile).length ? '' : 'states ';
		return [ended([...states(one, begin, topic), '; ', ...states(other, verb, topic)])];
	});
}

/** What neither states, as questions. */
export function askSentences(pair: Pair): Sentence[] {
	return topics.flatMap(({ read, ask }): Sentence[] => {
		const stated = pair.some(({ person }) => read(person.candidate.profile).length);
		return ask && !stated ? [[ask]] : [];
	});
}

function states(one: Named, verb: string, { row, none, read }: Topic): Piece[] {
	const words = read(one.person.candidate.profile);
	const begin = `${one.name} ${verb}`;
	return words.length
		? [begin, ...listPieces(words.map((each) => [onRow(each, row, one)]))]
		: [begin + none];
}

function countedOrNone(count: number, one: string): string[] {
	return count ? [counted(count, one)] : [];
}
