import { differencesOf, mergeVersions } from '$lib/comparing/versions/versions';
import type { CandidateId } from '$lib/domain/candidate';
import { profileName } from '$lib/domain/profile';
import { decideOutcome, type Known, type Outcome } from '$lib/importing/outcome';
import type { Reading, ReadProfile } from '$lib/importing/reading';
import { likeness } from '$lib/importing/same-person';
import { addCandidates, updateProfile } from '$lib/storing/candidates';
import { keepFirstReading } from '$lib/storing/first-readings';
import { readCandidates } from '$lib/storing/reading';
import { findSamePerson, findSameSource } from '$lib/storing/same';
import type { Store } from '$lib/storing/store';
import type { Change, FileReport, PersonReport } from './file-report';

interface Into {
	readonly store: Store;
	/** Candidates whose name is made of the same words. */
	readonly named: (name: string) => CandidateId[];
}

const reasons = {
	id: 'came from this pool',
	'e-mail': 'same e-mail',
	phone: 'same phone',
	'name and employer': 'same name and employer'
};

/** Puts the people that were read from one file into the pool; says what became of each. */
export async function takeReading(
	file: { readonly name: string },
	reading: Reading,
	into: Into
): Promise<FileReport> {
	if (reading.kind === 'refused') {
		return { name: file.name, people: [], refused: [reading.reason.message], shortlist: null };
	}
	const people: PersonReport[] = [];
	const idHere = new Map<string, CandidateId>();
	for (const read of reading.profiles) {
		const incoming = { read, hash: reading.hash, alone: reading.profiles.length === 1 };
		const known = await whoMayBe(read, reading.hash, into);
		const outcome = decideOutcome(incoming, known);
		const source = { name: file.name, hash: reading.hash };
		const { id, changes } = await take(outcome, read, source, { known, store: into.store });
		const near = outcome.kind === 'added' ? nearOne(read, known) : undefined;
		if (read.origin) idHere.set(read.origin.id, id);
		people.push({
			id,
			name: profileName(read.profile),
			outcome: outcome.kind,
			...(outcome.kind === 'updated' && { because: reasons[outcome.because] }),
			...(changes?.length && { changes }),
			...(near && { maybe: { id: near.id, because: 'near name, same employer' } }),
			issues: read.issues.map(({ message }) => message)
		});
	}
	const { shortlist } = reading;
	return {
		name: file.name,
		people,
		...(reading.profiles.some(({ fields }) => fields) && { hasLines: true }),
		refused: reading.refused.map(({ message }) => message),
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

async function whoMayBe(read: ReadProfile, hash: string, into: Into): Promise<Known[]> {
	const [source, person] = await Promise.all([
		findSameSource(into.store, [hash]),
		findSamePerson(into.store, [read.profile])
	]);
	const name = read.profile.basics?.name ?? '';
	// A near name shares its longest word, whatever initials and middle names stand beside it.
	const [longest = ''] = name.split(/\s+/).sort((a, b) => b.length - a.length);
	const named = [...into.named(name), ...into.named(longest)];
	const ids = [read.origin?.id, ...source, ...person, ...named].flatMap((id) => id ?? []);
	return readCandidates(into.store, [...new Set(ids)]);
}

function nearOne({ profile }: ReadProfile, known: readonly Known[]): Known | undefined {
	return known.find((one) => likeness(one.profile, profile) === 'near name and employer');
}

interface Taken {
	readonly id: CandidateId;
	readonly changes?: readonly Change[];
}

async function take(
	outcome: Outcome,
	read: ReadProfile,
	file: { name: string; hash: string },
	{ store, known }: { store: Store; known: readonly Known[] }
): Promise<Taken> {
	const { profile, origin } = read;
	if (outcome.kind === 'already there') return { id: outcome.id };
	const source = origin?.source ?? { kind: 'file' as const, ...file };
	if (outcome.kind === 'updated') {
		const { id, because } = outcome;
		const before = known.find((one) => one.id === id)?.profile;
		// What this pool gave out comes back as it is; another résumé leaves out what it does not say.
		const after = before && because !== 'id' ? mergeVersions(before, profile, new Map()) : profile;
		await updateProfile(store, id, after, { source });
		await keepFirstReading(store, id, profile, true);
		const changes = before ? differencesOf(before, after) : [];
		return { id, changes: changes.map(({ label, kind }) => ({ label, kind })) };
	}
	const [added] = await addCandidates(store, [{ profile, source, id: outcome.id }]);
	if (!added) throw new Error(`${profileName(profile)} could not be added.`);
	return { id: added.id };
}
