import type { Month } from '$lib/domain/month';
import type { ProfileEducation } from '$lib/domain/profile';
import type { DateStyle } from './dates';
import type { Kit } from './kit';
import type { Random } from './random';
import { demoSchool, firstDegrees, secondDegrees } from './schools';

interface Schooling {
	readonly random: Random;
	readonly kit: Kit;
	readonly dates: DateStyle;
	readonly home: readonly [city: string, countryCode: string];
	/** The first month at work. */
	readonly workFrom: Month;
}

/** One degree or two, the later first; the last ends before work begins. */
export function demoEducation({ random, kit, dates, home, workFrom }: Schooling) {
	const education: ProfileEducation[] = [];
	let end = workFrom - random.int(1, 6);
	if (random.chance(0.35)) {
		education.push(school(random, kit, random.pick(secondDegrees), home[0]));
		addDates(education.at(-1), dates, end - 22, end);
		end -= 24;
	}
	education.push(school(random, kit, random.pick(firstDegrees), home[0]));
	addDates(education.at(-1), dates, end - random.pick([34, 46]), end);
	return education;
}

function school(random: Random, kit: Kit, studyType: string, city: string): ProfileEducation {
	const subject = random.pick(kit.subjects);
	const item: ProfileEducation = {
		institution: demoSchool(random, city),
		area: subject,
		studyType
	};
	if (random.chance(0.3)) item.score = `${random.int(65, 97) / 10} of 10`;
	return item;
}

function addDates(item: ProfileEducation | undefined, dates: DateStyle, from: Month, to: Month) {
	const endDate = dates(to);
	if (item && endDate) Object.assign(item, { startDate: dates(from), endDate });
}
