import { choicesAmong, isOlder } from '$lib/comparing/versions/older';
import { differencesOf, mergeVersions } from '$lib/comparing/versions/versions';
import type { CandidateId } from '$lib/domain/candidate';
import type { MergerId } from '$lib/domain/merger';
import { profileName } from '$lib/domain/profile';
import { decideOutcome, type Known, type Maybe, type Outcome } from '$lib/importing/outcome';
import type { Reading, ReadProfile } from '$lib/importing/reading';
import { newCandidateId, type NewCandidate, updateProfile } from '$lib/storing/candidates';
import { keepFirstReading } from '$lib/storing/first-readings';
import { takeVersion } from '$lib/storing/mergers/mergers';
import type { Store } from '$lib/storing/database/store';
import { Arrivals } from './arrivals';
import type { Change, FileReport, PersonReport } from './file-report';
import { readRowAnew } from './read-row-anew';
import { whoMayBeAmong } from './who-may-be';

interface Into {
	readonly store: Store;
	/** Candidates whose name holds these words. */
	readonly named: (words: string) => CandidateId[];
}

/** A file whose people go into the pool. */
export interface TakenFile {
	readonly name: string;
	/** What became of it when it was read before, where it is a table that is read with other columns. */
	readonly before?: FileReport;
	/** Who came out of its earlier parts: another row of theirs adds to them. */
	readonly taken?: readonly CandidateId[];
}

const reasons = {
	id: 'came from this pool',
	'e-mail': 'same e-mail',
	phone: 'same phone',
	'name and employer': 'same name and employer',
	'near name and employer': 'near name, same employer'
};

/** Puts the people that were read from one file into the pool; says what became of each. */
export async function takeReading(
	file: TakenFile,
	reading: Reading,
	into: Into
): Promise<FileReport> {
	if (reading.kind === 'refused') {
		return { name: file.name, people: [], refused: [reading.reason.message], shortlist: null };
	}
	const people: PersonReport[] = [];
	const idHere = new Map<string, CandidateId>();
	const arrivals = new Arrivals(into.store);
	const whoMayBe = await whoMayBeAmong(reading, into);
	const alone = reading.profiles.length === 1 && !reading.part;
	const taken = new Set(file.taken);
	const rows = new Map(file.before?.people.map((person) => [person.row, person]));
	for (const read of reading.profiles) {
		const anew = await readRowAnew(into.store, read, rows.get(read.row));
		if (anew) {
			people.push(anew);
			continue;
		}
		const known = [
			...(await whoMayBe(read)).map((one) => (taken.has(one.id) ? withoutHash(one) : one)),
			...arrivals.alike(read.profile).map(withoutHash)
		];
		const outcome = decideOutcome({ read, hash: reading.hash, alone }, known);
		const source = { name: file.name, hash: reading.hash };
		const became = await take(outcome, read, source, { known, arrivals, store: into.store });
		if (read.origin) idHere.set(read.origin.id, became.id);
		taken.add(became.id);
		people.push(reportOf(read, outcome, became));
	}
	await arrivals.store();
	const { shortlist, table, hash } = reading;
	return {
		name: file.name,
		people,
		...(reading.profiles.some(({ fields }) => fields) && { hasLines: true }),
		refused: reading.refused.map(({ message }) => message),
		...(table && { table: { ...table, hash } }),
		shortlist: shortlist
			? {
					name: shortlist.name,
					entries: shortlist.entries.flatMap((entry) => {
						const candidate = idHere.get(entry.candidate);
						return candidate ? [{ ...entry, candidate }] : [];
					})
				}
			: null
	};
}

/** Somebody out of this very file: that it is the same says nothing of them. */
function withoutHash(known: Known): Known {
	return { ...known, source: { ...known.source, hash: undefined } };
}

interface Taken {
	readonly id: CandidateId;
	readonly changes?: readonly Change[];
	readonly merger?: MergerId;
	/** Whether it was written before what was known. */
	readonly older?: boolean;
}

interface Taking {
	readonly store: Store;
	readonly known: readonly Known[];
	readonly arrivals: Arrivals;
}

async function take(
	outcome: Outcome,
	read: ReadProfile,
	file: { name: string; hash: string },
	{ store, known, arrivals }: Taking
): Promise<Taken> {
	const { profile, origin } = read;
	if (outcome.kind === 'already there') return { id: outcome.id };
	const source = origin?.source ?? { kind: 'file' as const, ...file };
	if (outcome.kind === 'added') {
		const arrival: NewCandidate = { profile, source, id: outcome.id ?? newCandidateId() };
		return { id: await arrivals.add(arrival) };
	}
	const { id, because } = outcome;
	await arrivals.store();
	const before = known.find((one) => one.id === id)?.profile;
	if (!before || because === 'id') {
		// What this pool gave out comes back as it is; another résumé leaves out what it does not say.
		await updateProfile(store, id, profile, { source });
		await keepFirstReading(store, id, profile, true);
		return { id, changes: before ? differencesOf(before, profile).map(changeOf) : [] };
	}
	const choices = choicesAmong(before, profile);
	const after = mergeVersions(before, profile, choices);
	const changes = differencesOf(before, after).map(changeOf);
	if (!changes.length) return { id, changes };
	const older = isOlder(profile, before);
	const merging = { profile: after, choices: Object.fromEntries(choices), older };
	const merger = await takeVersion(store, id, { profile, source }, merging);
	return { id, changes, merger: merger.id, older };
}

function changeOf({ label, kind }: Change): Change {
	return { label, kind };
}

function reportOf(
	read: ReadProfile,
	outcome: Outcome,
	{ id, changes, merger, older }: Taken
): PersonReport {
	const maybe = outcome.kind === 'added' ? outcome.maybe : undefined;
	const saysNew = outcome.kind !== 'updated' || changes === undefined || changes.length > 0;
	return {
		id,
		name: profileName(read.profile),
		outcome: saysNew ? outcome.kind : 'already there',
		...(!saysNew && { because: 'it says nothing new' }),
		...(saysNew &&
			outcome.kind === 'updated' && {
				because: reasons[outcome.because] + (older ? ', an earlier résumé' : '')
			}),
		...(changes?.length && { changes }),
		...(merger && { merger }),
		...(maybe && { maybe: { id: maybe.id, because: doubtful(maybe) } }),
		...(read.row !== undefined && { row: read.row }),
		issues: read.issues.map(({ message }) => message)
	};
}

/** "same phone, another name" */
function doubtful({ because, but }: Maybe): string {
	return [reasons[because], ...(but ? [but] : [])].join(', ');
}
