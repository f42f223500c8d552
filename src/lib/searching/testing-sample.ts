import type { CandidateId } from '$lib/domain/candidate';
import { monthOf } from '$lib/domain/month';
import { pointer } from '$lib/domain/pointer';
import type { Step } from '$lib/domain/skill';
import type { Digest, DigestSkill } from './digest';
import { skill } from './testing-pool';

/** Three plain people to search for by hand. */

const now = monthOf(2026, 11);

function has(name: string, step: Step, months: number | null, ...positions: number[]): DigestSkill {
	const lastUsed = months === null ? null : now;
	return {
		skill: skill(name),
		name,
		category: 'Tools',
		step,
		through: null,
		months,
		lastUsed,
		positions
	};
}

const nobody = {
	headline: null,
	availability: null,
	schools: [],
	family: null,
	tags: [],
	stamp: '1',
	source: 'sample' as const
};

export const streamer: Digest = {
	...nobody,
	id: 'streamer' as CandidateId,
	name: 'Testa Mishra',
	title: 'SDE-2',
	employer: 'Tally Ltd',
	place: 'Bangalore, India',
	totalMonths: { min: 59, max: 59 },
	positions: [
		{
			pointer: pointer('work', 0),
			title: 'SDE-2',
			employer: 'Tally Ltd',
			span: { from: monthOf(2022, 9), to: now },
			open: true,
			lane: 0
		},
		{
			pointer: pointer('work', 1),
			title: 'Software Engineer Intern',
			employer: 'Novato',
			span: { from: monthOf(2022, 1), to: monthOf(2022, 9) },
			open: false,
			lane: 0
		}
	],
	skills: [
		has('Go', 'role', 51, 0),
		has('Kafka Streams', 'role', 51, 0),
		{
			...has('Kafka', 'role', null, 0),
			step: null,
			through: { skill: skill('Kafka Streams'), step: 'role' }
		},
		has('Java', 'listed', null)
	],
	addedAt: 1
};

export const tenant: Digest = {
	...nobody,
	id: 'tenant' as CandidateId,
	name: 'Pretenda Rao',
	title: 'Senior Software Engineer',
	employer: 'Hooray',
	place: 'Gurgaon, IN',
	availability: 'Open to opportunities',
	totalMonths: { min: 127, max: 127 },
	positions: [
		{
			pointer: pointer('work', 0),
			title: 'Senior Software Engineer',
			employer: 'Hooray',
			span: { from: monthOf(2024, 9), to: now },
			open: true,
			lane: 0
		}
	],
	skills: [
		has('FastAPI', 'role', 27, 0),
		has('JavaScript', 'listed', null),
		has('Kafka', 'listed', null)
	],
	addedAt: 2
};

export const stranger: Digest = {
	...nobody,
	id: 'stranger' as CandidateId,
	name: 'Nemo Nobody',
	title: null,
	employer: null,
	place: null,
	totalMonths: null,
	positions: [],
	skills: [has('Stakeholder calm', 'listed', null)],
	addedAt: 3
};

export const people: readonly Digest[] = [streamer, tenant, stranger];
