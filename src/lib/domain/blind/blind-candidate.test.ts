import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Candidate, CandidateId, CandidateWithFacts } from '../candidate';
import type { Facts } from '../facts';
import { type JsonPointer, readText } from '../pointer';
import type { Profile } from '../profile';
import type { SkillId } from '../skill';
import { noFacts } from '../testing';
import { blindCandidate } from './blind-candidate';
import { isBlinded } from './blind-profile';

function candidate(profile: Profile, facts: Partial<Facts> = {}): CandidateWithFacts {
	const one: Candidate = {
		id: '3f2b8a44-0000-4000-8000-000000000001' as CandidateId,
		profile,
		source: { kind: 'file', name: 'a.json', hash: 'abc' },
		tags: [],
		addedAt: 0,
		changedAt: 0,
		revision: 1
	};
	return { ...one, facts: { ...noFacts, ...facts } };
}

vi.setConfig({ testTimeout: 60_000 });

/** A word that no language has, with a capital. */
const nameWord = fc
	.array(fc.constantFrom('zor', 'quin', 'vex', 'brul', 'jaf', 'wisk', 'õlm', 'thun'), {
		minLength: 2,
		maxLength: 3
	})
	.map((parts) => parts.join(''))
	.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const words = fc
	.array(fc.constantFrom('led', 'the', 'team', 'for', 'Kafka', 'at', 'payments,', 'in', '2021.'), {
		maxLength: 6
	})
	.map((some) => some.join(' '));

interface Secrets {
	readonly given: string;
	readonly family: string;
	readonly mail: string;
	readonly phone: string;
	readonly link: string;
	readonly school: string;
}
const secrets: fc.Arbitrary<Secrets> = fc
	.record({
		given: nameWord,
		family: nameWord,
		school: nameWord,
		digits: fc.integer({ min: 6_000_000_000, max: 9_999_999_999 })
	})
	.map(({ given, family, school, digits }) => ({
		given,
		family,
		mail: `${given.toLowerCase()}@mail.example.org`,
		phone: `+91 ${digits}`,
		link: `https://people.example.org/${family.toLowerCase()}`,
		school: `${school} University`
	}));

/** A text that holds some of the secrets, in one of the ways in which people write them. */
const telling = ({ given, family, mail, phone, link, school }: Secrets) =>
	fc
		.tuple(
			words,
			fc.constantFrom(
				`${given} ${family}`,
				given.toUpperCase(),
				`${family}'s`,
				`${family}, ${given}`,
				`${given.toLowerCase()}.${family.toLowerCase()}`,
				mail,
				phone,
				link,
				school,
				school.toUpperCase()
			),
			words
		)
		.map((parts) => parts.join(' '));

const people = secrets.chain((secret) => {
	const text = telling(secret);
	return fc.record({
		secret: fc.constant(secret),
		profile: fc.record({
			$schema: fc.constant(secret.link),
			basics: fc.record({
				name: fc.constant(`${secret.given} ${secret.family}`),
				email: fc.constant(secret.mail),
				phone: fc.constant(secret.phone),
				url: fc.constant(secret.link),
				image: fc.constant(secret.link),
				label: text,
				summary: text,
				'x-mother': text
			}),
			work: fc.array(
				fc.record({ name: text, position: text, highlights: fc.array(text, { maxLength: 3 }) }),
				{ maxLength: 2 }
			),
			education: fc
				.record({ institution: fc.constant(secret.school) })
				.map((school) => [{ ...school, area: 'Law', endDate: '2012-05', url: secret.link }]),
			'x-own': fc.record({ nested: fc.array(text, { maxLength: 2 }), url: text }),
			references: fc.array(fc.record({ name: text, reference: text }), { maxLength: 1 })
		})
	});
});

describe('a blinded candidate', () => {
	it('holds nothing of name, contact, links and schools, wherever they stood', () => {
		fc.assert(
			fc.property(people, ({ secret, profile }) => {
				const text = JSON.stringify(blindCandidate(candidate(profile), 'K7R4')).toLowerCase();
				for (const told of Object.values(secret)) expect(text).not.toContain(told.toLowerCase());
				expect(text).not.toContain(secret.phone.slice(4));
				expect(text).not.toContain(secret.school.split(' ')[0]?.toLowerCase());
				expect(text).not.toContain('2012');
			}),
			{ numRuns: 100 }
		);
	});

	it('keeps every place, and marks what was marked, whatever was hidden around it', () => {
		fc.assert(
			fc.property(people, fc.constantFrom('Kafka', 'payments'), ({ profile }, word) => {
				const at = (text: string) => text.indexOf(word);
				const pointers = (profile.work ?? []).flatMap(({ highlights }, i) =>
					highlights.map((_, j) => `/work/${i}/highlights/${j}` as JsonPointer)
				);
				const mentions = pointers.flatMap((pointer) => {
					const from = at(readText(profile, pointer));
					return from < 0
						? []
						: [
								{
									pointer,
									at: [from, from + word.length] as const,
									step: 'role' as const,
									home: null
								}
							];
				});
				const evidence = {
					skill: 'kafka' as SkillId,
					name: 'Kafka',
					category: 'Data',
					step: 'role' as const,
					mentions,
					implied: [],
					spans: [],
					months: null,
					lastUsed: null
				};
				const blinded = blindCandidate(candidate(profile, { evidence: [evidence] }), 'K7R4');
				for (const mention of blinded.facts.evidence[0]?.mentions ?? []) {
					const text = readText(blinded.profile, mention.pointer);
					expect(text.slice(...mention.at)).toBe(word);
				}
			}),
			{ numRuns: 80 }
		);
	});

	it('says that it is blinded, and what stays: employers, titles, dates of work, degrees', () => {
		const { profile, source, facts } = blindCandidate(
			candidate({
				basics: { name: 'Ada Example', location: { city: 'Pune', address: '1 Long Street' } },
				work: [
					{ name: 'CRED', position: 'Chairwoman', startDate: '2020-01', url: 'https://x.example' }
				],
				education: [{ institution: 'Invented Institute', studyType: 'B.Tech', endDate: '2019' }]
			}),
			'K7R4'
		);
		expect(isBlinded(profile)).toBe(true);
		expect(profile.basics).toEqual({ name: 'Candidate K7R4', location: { city: 'Pune' } });
		expect(profile.work).toEqual([{ name: 'CRED', position: 'Chair', startDate: '2020-01' }]);
		expect(profile.education).toEqual([{ institution: 'School A', studyType: 'B.Tech' }]);
		expect(source).toEqual({ kind: 'file', name: 'Candidate K7R4' });
		expect(facts.career).toEqual(noFacts.career);
	});
});
