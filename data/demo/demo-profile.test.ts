import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { monthRange, partialDate } from '$lib/domain/partial-date';
import { type Profile, type ProfileWork, profileSchema } from '$lib/domain/profile';
import { demoProfile, demoProfiles, demoUntil } from './demo-profile';
import { professions } from './professions';
import { items } from './profession';
import { changeRates, rates } from './rates';

const pool = [...demoProfiles(11, 0, 4000)];

function share(has: (profile: Profile) => unknown, of: readonly Profile[] = pool): number {
	return of.filter(has).length / of.length;
}

/** First and last month of a position whose dates name months; `null` for others. */
function months({ startDate, endDate }: ProfileWork): { from: number; to: number } | null {
	if (startDate?.length !== 7 || (endDate && endDate.length !== 7)) return null;
	const from = partialDate(startDate);
	const to = partialDate(endDate);
	return from && { from: monthRange(from).latest, to: to ? monthRange(to).latest : demoUntil };
}

describe('a demo profile', () => {
	it('is the same for the same seed and index, alone or among many', () => {
		expect(demoProfile(11, 57)).toEqual(pool[57]);
		expect([...demoProfiles(11, 56, 59)]).toEqual(pool.slice(56, 59));
	});

	it('is another for another seed or index', () => {
		expect(demoProfile(12, 57)).not.toEqual(pool[57]);
		expect(pool[58]).not.toEqual(pool[57]);
	});

	it('is valid JSON Resume', () => {
		for (const profile of pool) expect(() => v.parse(profileSchema, profile)).not.toThrow();
	});

	it('has a size like a real one', () => {
		const sizes = pool.map((profile) => JSON.stringify(profile).length).sort((a, b) => a - b);
		expect(sizes[2000]).toBeGreaterThan(2800);
		expect(sizes[3900]).toBeLessThan(6500);
	});
});

describe('a demo pool', () => {
	it('holds names that say they are invented, nearly all of them different', () => {
		const names = pool.slice(0, 1000).map(({ basics }) => basics?.name ?? '');
		expect(names.every((name) => /^Demo \S/.test(name))).toBe(true);
		expect(new Set(names).size).toBeGreaterThanOrEqual(950);
	});

	it('holds no e-mail address, telephone number or link', () => {
		for (const profile of pool) {
			expect(profile.basics).not.toHaveProperty('email');
			expect(profile.basics).not.toHaveProperty('phone');
			const text = JSON.stringify(profile).replace(/\d{4}-\d{2}(-\d{2})?/g, 'date');
			expect(text).not.toMatch(/@|https?:|www\./);
			expect(text).not.toMatch(/\+\d|\d[\d ().-]{6,}\d/);
		}
	});

	it('holds every profession', () => {
		for (const { name, titles } of professions) {
			const known = new Set(titles.flatMap(items));
			const held = pool.some(({ work }) => known.has(work?.[0]?.position ?? ''));
			expect(held, name).toBe(true);
		}
	});

	it.each([
		[rates.noEducation, (p: Profile) => !p.education],
		[rates.noDates, (p: Profile) => !p.work?.some((item) => item.startDate)],
		[rates.yearsOnly, (p: Profile) => p.work?.every((item) => item.startDate?.length === 4)],
		[rates.daysToo, (p: Profile) => p.work?.every((item) => item.startDate?.length === 10)],
		[rates.noSummary, (p: Profile) => !p.basics?.summary],
		[rates.noPlace, (p: Profile) => !p.basics?.location],
		[rates.noHeadline, (p: Profile) => !p.basics?.label],
		[rates.noSkillList, (p: Profile) => !p.skills],
		[rates.tags, (p: Profile) => p.work?.some((item) => item['x-skills']?.length)],
		[rates.domains, (p: Profile) => p.work?.some((item) => item['x-domain'])],
		[rates.certificates, (p: Profile) => p.certificates?.length],
		[rates.languages, (p: Profile) => p.languages?.length],
		[rates.projects, (p: Profile) => p.projects?.length],
		[rates.availability, (p: Profile) => p.basics?.['x-availability']],
		[rates.statedYears, (p: Profile) => p.basics?.['x-statedYears']?.length]
	])('has what makes résumés uneven, at the stated rate of %d: %s', (rate, has) => {
		expect(share(has)).toBeCloseTo(rate, 1);
		expect(Math.abs(share(has) - rate)).toBeLessThan(0.15 * rate + 0.01);
	});

	it('changes jobs with promotions, gaps and overlaps at about the stated rates', () => {
		const changes = pool.flatMap(({ work = [] }) =>
			(work ?? []).slice(1).flatMap((before, i) => {
				const after = work?.[i];
				const [a, b] = [months(before), after ? months(after) : null];
				if (!after || !a || !b) return [];
				return [{ same: before.name === after.name, months: b.from - a.to - 1 }];
			})
		);
		const rateOf = (has: (change: (typeof changes)[number]) => boolean) =>
			changes.filter(has).length / changes.length;
		expect(changes.length).toBeGreaterThan(5000);
		// Those at the top cannot rise, and a gap cannot swallow the last position.
		expect(rateOf(({ same }) => same)).toBeGreaterThan(changeRates.promotion * 0.6);
		expect(rateOf(({ same }) => same)).toBeLessThan(changeRates.promotion * 1.2);
		expect(rateOf((change) => change.months >= 4)).toBeGreaterThan(changeRates.gap * 0.7);
		expect(rateOf((change) => change.months >= 4)).toBeLessThan(changeRates.gap * 1.3);
		const overlaps = rateOf((change) => change.months < -1);
		expect(overlaps).toBeGreaterThan(changeRates.overlap * 0.4);
	});

	it('raises the title when someone is promoted', () => {
		const rungs = new Map(
			professions.flatMap(({ titles }) =>
				titles.flatMap((choice, rung) => items(choice).map((title) => [title, rung] as const))
			)
		);
		const risen = pool.flatMap(({ work }) =>
			(work ?? []).slice(1).flatMap((before, i) => {
				const after = work?.[i];
				if (!after || after.name !== before.name) return [];
				return [(rungs.get(after.position ?? '') ?? 0) - (rungs.get(before.position ?? '') ?? 0)];
			})
		);
		expect(risen.length).toBeGreaterThan(500);
		expect(risen.filter((step) => step < 1)).toEqual([]);
	});

	it('never begins a position after it ends, nor after the last month', () => {
		for (const { work } of pool) {
			for (const item of work ?? []) {
				const span = months(item);
				if (span) expect(span.to).toBeGreaterThanOrEqual(span.from);
			}
		}
	});

	it('ends careers at the month asked for', () => {
		const until = monthOf(2020, 1);
		for (const { work } of demoProfiles(3, 0, 300, until)) {
			for (const item of work ?? []) {
				expect(Number((item.endDate ?? item.startDate ?? '2020').slice(0, 4))).toBeLessThan(2021);
			}
		}
	});

	it('leaves no place of a template unfilled', () => {
		expect(JSON.stringify(pool)).not.toMatch(/\{\w+\}|undefined|NaN/);
	});
});
