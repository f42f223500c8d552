import type { CandidateId } from '$lib/domain/candidate';
import { profileName } from '$lib/domain/profile';
import { decideOutcome, type Known, type Outcome } from '$lib/importing/outcome';
import type { Reading, ReadProfile } from '$lib/importing/reading';
import { addCandidates, updateProfile } from '$lib/storing/candidates';
import { readCandidates } from '$lib/storing/reading';
import { findSamePerson, findSameSource } from '$lib/storing/same';
import type { Store } from '$lib/storing/store';
import type { FileReport, PersonReport } from './file-report';

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
		const outcome = decideOutcome(incoming, await whoMayBe(read, reading.hash, into));
		const id = await take(outcome, read, { name: file.name, hash: reading.hash }, into);
		if (read.origin) idHere.set(read.origin.id, id);
		people.push({
			id,
			name: profileName(read.profile),
			outcome: outcome.kind,
			...(outcome.kind === 'updated' && { because: reasons[outcome.because] }),
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
	const named = into.named(read.profile.basics?.name ?? '');
	const ids = [read.origin?.id, ...source, ...person, ...named].flatMap((id) => id ?? []);
	return readCandidates(into.store, [...new Set(ids)]);
}

async function take(
	outcome: Outcome,
	{ profile, origin }: ReadProfile,
	file: { name: string; hash: string },
	{ store }: Into
): Promise<CandidateId> {
	if (outcome.kind === 'already there') return outcome.id;
	const source = origin?.source ?? { kind: 'file' as const, ...file };
	if (outcome.kind === 'updated') {
		await updateProfile(store, outcome.id, profile, { source });
		return outcome.id;
	}
	const [added] = await addCandidates(store, [{ profile, source, id: outcome.id }]);
	if (!added) throw new Error(`${profileName(profile)} could not be added.`);
	return added.id;
}
