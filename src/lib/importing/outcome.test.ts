import { describe, expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { decideOutcome, type Known } from './outcome';
import { anna, known } from './testing';

const newer: Profile = { ...anna, skills: [{ name: 'Go' }] };
const stranger: Profile = { basics: { name: 'Demo Bo' }, work: [{ name: 'Invented Grid' }] };

function outcome(
	profile: Profile,
	pool: readonly Known[],
	more: { hash?: string; alone?: boolean; id?: string } = {}
) {
	const { hash = 'new', alone = true, id } = more;
	const origin = id
		? { id: id as CandidateId, source: { kind: 'file' as const, name: 'x.json' } }
		: undefined;
	return decideOutcome({ read: { profile, issues: [], origin }, hash, alone }, pool);
}

describe('the outcome for a profile', () => {
	it('is added where nobody is alike', () => {
		expect(outcome(anna, [])).toEqual({ kind: 'added' });
		expect(outcome(anna, [known('b', stranger)])).toEqual({ kind: 'added' });
	});

	it('is already there where the same profile is, in whatever order its keys are', () => {
		const { basics, work } = anna;
		const pool = [known('b', stranger), known('a', { work, basics })];
		expect(outcome(anna, pool)).toEqual({ kind: 'already there', id: 'a' });
	});

	it('is already there where the same file was read, though the profile was edited since', () => {
		expect(outcome(anna, [known('a', newer, 'h')], { hash: 'h' }).kind).toBe('already there');
	});

	it('does not take the hash of a file with several people for one of them', () => {
		const pool = [known('b', stranger, 'h')];
		expect(outcome(anna, pool, { hash: 'h', alone: false })).toEqual({ kind: 'added' });
		const both = [...pool, known('a', newer, 'h')];
		expect(outcome(anna, both, { hash: 'h', alone: false })).toEqual({
			kind: 'already there',
			id: 'a'
		});
	});

	it('is an update of the person with the same e-mail', () => {
		const { basics } = anna;
		const renamed = { ...newer, basics: { name: 'A. Noether', email: ' ANNA@Invented.example ' } };
		expect(basics?.name).not.toBe(renamed.basics.name);
		expect(outcome(renamed, [known('b', stranger), known('a', anna)])).toEqual({
			kind: 'updated',
			id: 'a',
			because: 'e-mail'
		});
	});

	it('is an update of the person with the same name and an employer in common', () => {
		const folded: Profile = {
			basics: { name: 'démo  ANNA noether' },
			work: [{ name: 'Elsewhere' }, { name: 'Fictional Rail Pvt. Ltd.' }]
		};
		expect(outcome(folded, [known('a', anna)])).toEqual({
			kind: 'updated',
			id: 'a',
			because: 'name and employer'
		});
	});

	it('does not take a shared name, or a shared employer, for the same person', () => {
		const namesake: Profile = {
			basics: { name: 'Demo Anna Noether' },
			work: [{ name: 'Elsewhere' }]
		};
		const colleague: Profile = { basics: { name: 'Demo Bo' }, work: anna.work };
		const nameless: Profile = { basics: {}, work: anna.work };
		for (const profile of [namesake, colleague, nameless]) {
			expect(outcome(profile, [known('a', anna)])).toEqual({ kind: 'added' });
		}
		expect(outcome({ ...nameless, skills: [] }, [known('n', nameless)])).toEqual({ kind: 'added' });
	});

	it('prefers the e-mail to the name', () => {
		const moved: Profile = {
			basics: { name: 'Demo Noether', email: 'anna@invented.example' },
			work: stranger.work
		};
		expect(outcome(moved, [known('b', stranger), known('a', anna)])).toMatchObject({ id: 'a' });
	});

	it('is for a person to judge where one thing is the same and another speaks against it', () => {
		const agency: Profile = { basics: { name: 'Demo Bo', phone: '+44 1632 960 983' } };
		const sent: Profile = { basics: { name: 'Demo Cy', phone: '01632 960983' } };
		expect(outcome(sent, [known('b', agency)])).toEqual({
			kind: 'added',
			maybe: { id: 'b', because: 'phone', but: 'another name' }
		});
		const married: Profile = { basics: { name: 'Demo Hilbert', email: 'anna@invented.example' } };
		expect(outcome(married, [known('a', anna)])).toMatchObject({
			maybe: { because: 'e-mail', but: 'another name' }
		});
		const namesake: Profile = {
			...anna,
			basics: { ...anna.basics, email: 'else@invented.example' }
		};
		expect(outcome(namesake, [known('a', anna)])).toMatchObject({
			maybe: { because: 'name and employer', but: 'another e-mail' }
		});
		const near: Profile = { basics: { name: 'Demo A. Noether' }, work: anna.work };
		expect(outcome(near, [known('a', anna)])).toMatchObject({
			maybe: { because: 'near name and employer', but: null }
		});
	});

	it('goes by the id that an export kept, before anything else', () => {
		const pool = [known('b', newer), known('a', anna)];
		expect(outcome(newer, pool, { id: 'a' })).toEqual({ kind: 'updated', id: 'a', because: 'id' });
		expect(outcome(anna, pool, { id: 'a' })).toEqual({ kind: 'already there', id: 'a' });
		expect(outcome(stranger, pool, { id: 'c' })).toEqual({ kind: 'added', id: 'c' });
	});
});
