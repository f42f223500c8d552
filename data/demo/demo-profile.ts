import { type Month, monthOf } from '$lib/domain/month';
import type { Profile, ProfileCertificate } from '$lib/domain/profile';
import { demoAvailability } from './availability';
import { demoCareer } from './career';
import { type DateStyle, demoDateStyle } from './dates';
import { demoEducation } from './education';
import { type Kit, demoKit } from './kit';
import { cultures, demoName } from './names';
import { Random } from './random';
import { rates } from './rates';
import { demoSkills, type OwnSkills, skillSection } from './skills';
import { demoStatedYears, demoSummary } from './summary';
import { demoWork } from './work';

/** The month at which demo careers end unless told otherwise, so that they never change by themselves. */
export const demoUntil: Month = monthOf(2026, 11);

/**
 * An invented candidate, the same for the same seed and index, however many are made.
 * @param until the last month of careers that still go on.
 */
export function demoProfile(seed: number, index: number, until: Month = demoUntil): Profile {
	const random = new Random(seed, index);
	const kit = demoKit(random);
	const culture = random.pick(cultures);
	const home = random.pick(random.chance(0.75) ? culture.places : random.pick(cultures).places);
	const dates = demoDateStyle(random);
	const skills = demoSkills(random, kit);
	const career = demoCareer(random, until);
	const { work, titles } = demoWork({ random, kit, skills, career, dates, home });
	const first = career[0]?.from ?? until;
	const employed = career.at(-1)?.to === null;
	const title = titles.at(-1) ?? '';
	const stated = random.chance(rates.statedYears)
		? demoStatedYears(random, (until - first) / 12)
		: null;

	const profile: Profile = {
		basics: { name: demoName(random, culture) },
		work
	};
	const basics = profile.basics ?? {};
	if (!random.chance(rates.noHeadline)) basics.label = title;
	if (!random.chance(rates.noSummary)) {
		basics.summary = demoSummary({ random, kit, skills, title, stated });
	}
	if (!random.chance(rates.noPlace)) basics.location = { city: home[0], countryCode: home[1] };
	if (random.chance(rates.availability)) {
		basics['x-availability'] = demoAvailability(random, until, employed);
	}
	if (stated) basics['x-statedYears'] = [{ ...stated }];
	if (random.chance(rates.projects)) profile.projects = demoProjects(random, kit, skills);
	if (!random.chance(rates.noEducation)) {
		profile.education = demoEducation({ random, kit, dates, home, workFrom: first });
	}
	if (!random.chance(rates.noSkillList)) profile.skills = skillSection(random, kit, skills);
	if (random.chance(rates.certificates)) {
		profile.certificates = demoCertificates(random, kit, dates, first, until);
	}
	if (random.chance(rates.languages)) {
		const native = random.pick(culture.languages);
		profile.languages = [{ language: native, fluency: 'Native speaker' }];
		if (native !== 'English') {
			const fluency = random.pick(['Fluent', 'Professional working', 'C1', 'B2']);
			profile.languages.push({ language: 'English', fluency });
		}
	}
	profile.meta = { 'x-demo': `${seed}/${index}` };
	return profile;
}

/** The invented candidates from one index up to, not including, another. */
export function* demoProfiles(
	seed: number,
	from: number,
	to: number,
	until: Month = demoUntil
): Generator<Profile, void, void> {
	for (let index = from; index < to; index++) yield demoProfile(seed, index, until);
}

function demoProjects(random: Random, kit: Kit, skills: OwnSkills): Profile['projects'] {
	return random.some(kit.projects, random.int(1, 2)).map(({ name, description }) => {
		const named: string[] = [];
		const text = description({ random, skills, named });
		return { name, description: text, keywords: [...new Set(named)] };
	});
}

function demoCertificates(
	random: Random,
	kit: Kit,
	dates: DateStyle,
	from: Month,
	until: Month
): ProfileCertificate[] {
	return random.some(kit.profession.certificates, random.int(1, 2)).map(([name, issuer]) => {
		const taken = random.int(from, until);
		const certificate: ProfileCertificate = { name, issuer };
		const date = random.chance(0.8) ? dates(taken) : undefined;
		if (date) certificate.date = date;
		const expires = date && random.chance(0.3) ? dates(taken + 36) : undefined;
		if (expires) certificate['x-expires'] = expires;
		return certificate;
	});
}
