import type { ProfileWork } from '$lib/domain/profile';
import type { Stint } from './career';
import type { DateStyle } from './dates';
import { demoKit, type Kit } from './kit';
import type { Random } from './random';
import { rates } from './rates';
import { demoSkills, type OwnSkills } from './skills';
import type { Template } from './template';

interface Working {
	readonly random: Random;
	readonly kit: Kit;
	readonly skills: OwnSkills;
	/** Oldest first. */
	readonly career: readonly Stint[];
	readonly dates: DateStyle;
	readonly home: readonly [city: string, countryCode: string];
}

interface LineOfWork {
	readonly kit: Kit;
	readonly skills: OwnSkills;
}

/**
 * The positions in words.
 * @returns the work section, newest first as résumés have it, and the titles, oldest first.
 */
export function demoWork({ random, kit, skills, career, dates, home }: Working) {
	const tags = random.chance(rates.tags);
	const domains = random.chance(rates.domains);
	const before = earlierProfession(random, career, kit);
	const statements = random.some(kit.statements, kit.statements.length);
	let title = '';
	const titles: string[] = [];
	const work = career.map((stint, i): ProfileWork => {
		const earlier = i === 0 ? before : null;
		title = titleFor(random, earlier?.kit ?? kit, stint, career[i - 1], title);
		titles.push(title);
		const count = random.int(3, i === career.length - 1 ? 6 : 5);
		const texts = earlier
			? random.some(earlier.kit.statements, count)
			: Array.from({ length: count }, () => statements.pop() ?? random.pick(kit.statements));
		if (stint.rung >= 4) texts.push(random.pick(kit.leading));
		return position(stint, title, texts, earlier ?? { kit, skills });
	});

	function position(
		stint: Stint,
		title: string,
		texts: readonly Template[],
		line: LineOfWork
	): ProfileWork {
		const { employer, from, to } = stint;
		const named: string[] = [];
		const item: ProfileWork = { name: employer.name, position: title };
		item.location = random.chance(0.25) ? 'Remote' : home[0];
		const startDate = dates(from);
		if (startDate) item.startDate = startDate;
		const endDate = to === null ? undefined : dates(to);
		if (endDate) item.endDate = endDate;
		if (domains) item['x-domain'] = employer.domain;
		const telling = { random, skills: line.skills, named };
		if (random.chance(rates.positionSummary)) {
			item.summary = random.pick(line.kit.positionSummaries)(telling);
		}
		item.highlights = texts.map((text) => {
			const statement = text(telling);
			if (!random.chance(rates.statementEnding)) return statement;
			return `${statement} ${random.pick(line.kit.endings)(telling)}`;
		});
		if (tags) {
			const groups = Object.values(line.skills);
			item['x-skills'] = [...new Set([...named, random.pick(random.pick(groups))])];
		}
		return item;
	}

	return { work: work.reverse(), titles };
}

/** Some began in another line of work. */
function earlierProfession(random: Random, career: readonly Stint[], kit: Kit): LineOfWork | null {
	if (!random.chance(rates.careerChange) || career.length < 2) return null;
	const other = demoKit(random);
	return other === kit ? null : { kit: other, skills: demoSkills(random, other) };
}

/** A title of the rung; the one held before where the rung is the same, as most people's titles travel along. */
function titleFor(
	random: Random,
	kit: Kit,
	{ rung }: Stint,
	before: Stint | undefined,
	title: string
): string {
	const choices = kit.titles[rung] ?? [];
	if (before?.rung === rung && choices.includes(title) && random.chance(0.5)) return title;
	return random.pick(choices);
}
