import type { Kit } from './kit';
import type { Random } from './random';
import { rates } from './rates';
import type { OwnSkills } from './skills';

/** Years of experience as a person puts them. */
export interface StatedYears {
	readonly years: number;
	readonly orMore: boolean;
	readonly text: string;
}

/** What a person says of their years: rounded down, or, now and then, more than there were. */
export function demoStatedYears(random: Random, worked: number): StatedYears {
	const extra = random.chance(rates.yearsOverstated) ? random.int(2, 4) : 0;
	const years = Math.max(1, Math.floor(worked)) + extra;
	const orMore = random.chance(0.7);
	const unit = years === 1 ? 'year' : 'years';
	return { years, orMore, text: `${years}${orMore ? '+' : ''} ${unit}` };
}

interface Summary {
	readonly random: Random;
	readonly kit: Kit;
	readonly skills: OwnSkills;
	readonly title: string;
	readonly stated: StatedYears | null;
}

/** A few sentences in which a person introduces themselves. */
export function demoSummary({ random, kit, skills, title, stated }: Summary): string {
	const groups = random.some(kit.groups, 2);
	const strengths = groups.map(({ key }) => random.pick(skills[key] ?? [])).join(' and ');
	const years = stated ? ` with ${stated.text} of experience` : '';
	const opening = random.pick(kit.openings)({ random, skills, named: [] });
	return `${title}${years}, strongest in ${strengths}. ${opening} Interested in ${random.pick(kit.focus)}.`;
}
