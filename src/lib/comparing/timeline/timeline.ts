import type { Career } from '$lib/domain/career';
import type { Month } from '$lib/domain/month';
import type { SkillId } from '$lib/domain/skill';
import type { Span } from '$lib/domain/span';
import type { Person } from '../person';
import { type Alignment, offsetOf } from './align';
import { backgroundMarks } from './background-marks';
import {
	gapEntries,
	overlapEntries,
	positionEntries,
	promotionEntries,
	tenureEntries,
	undatedPositions
} from './career-entries';
import type { Entry, Undated } from './entry';
import { packRows } from './pack';
import { skillEntries, skillRemark } from './skill-entries';
import type { Visible } from './visible';
import { entryWithin } from './within';

/** An entry with its row in its band and its months moved to the axis all share. */
export interface Placed extends Entry {
	/** From 0, within the band. */
	readonly row: number;
	/** How many rows it covers: an overlap and a tenure reach over their positions, all else covers one. */
	readonly rowSpan: number;
}

/** Rows of one kind within a lane. */
export interface Band {
	/** `career`, `background`, `skill:…`. */
	readonly id: string;
	readonly label: string;
	readonly rows: number;
	readonly entries: readonly Placed[];
	/** What stands in place of entries where a skill has none: "listed, no dates", "not stated". */
	readonly remark?: string;
}

/** One person's part of the time axis. */
export interface TimelineLane {
	readonly person: Person;
	readonly bands: readonly Band[];
	/** What is stated without dates, so that the axis hides nothing. */
	readonly undated: readonly Undated[];
	/** The months that count, on this axis; `null` where all do. */
	readonly window: Visible | null;
}

/** Everyone's time on one axis, in months; independent of what is on screen, so that rows stay when one zooms. */
export interface Timeline {
	readonly lanes: readonly TimelineLane[];
	readonly align: Alignment;
	/** Where "now" is on the axis; `null` with careers aligned, where it differs from person to person. */
	readonly now: number | null;
	/** All there is to see, with some room about it. */
	readonly bounds: Visible;
}

export interface TimelineOptions {
	/** The month that counts as now. */
	readonly asOf: Month;
	readonly align?: Alignment;
	/** Skills to show a band of, for each person. */
	readonly skills?: readonly ChosenSkill[];
	/** The months that count; what lies outside is on the axis all the same, and says so. */
	readonly window?: Span | undefined;
}

/** A skill with a lane of its own. */
export interface ChosenSkill {
	readonly id: SkillId;
	readonly name: string;
}

/** Puts everyone's career, background and chosen skills on one axis. */
export function timelineOf(people: readonly Person[], options: TimelineOptions): Timeline {
	const { asOf, align = 'calendar' } = options;
	const lanes = people.map((person) => laneOf(person, { ...options, align }));
	return {
		lanes,
		align,
		now: align === 'calendar' ? asOf + 1 : null,
		bounds: boundsOf(lanes, align === 'calendar' ? asOf : 0)
	};
}

function laneOf(
	person: Person,
	{ asOf, align, skills = [], window }: TimelineOptions & { readonly align: Alignment }
): TimelineLane {
	const { career } = person.candidate.facts;
	const marks = backgroundMarks(person.candidate.profile, asOf);
	const offset = offsetOf(person, align);
	const bands = [
		careerBand(career),
		bandOf('background', 'Education and awards', marks.entries),
		...skills.map((skill) => skillBand(person, skill))
	].map((band) => (window ? { ...band, entries: band.entries.map(inWindow(window)) } : band));
	const undated = [...undatedPositions(career), ...marks.undated];
	if (offset === null) {
		return { person, bands: [], undated: [...undated, ...asUndated(bands)], window: null };
	}
	return {
		person,
		bands: bands.map((band) => shifted(band, offset)),
		undated,
		window: window ? edgesOfWindow(window, asOf, offset) : null
	};
}

/** A window up to now leaves nothing out after it. */
function edgesOfWindow({ from, to }: Span, asOf: Month, offset: number): Visible {
	return { from: from - offset, to: to >= asOf ? Infinity : to + 1 - offset };
}

function inWindow(window: Span): (entry: Placed) => Placed {
	return (entry) => entryWithin(entry, window);
}

function skillBand(person: Person, { id, name }: ChosenSkill): Band {
	const band = bandOf(`skill:${id}`, name, skillEntries(person, id));
	const remark = skillRemark(person, id);
	return remark === null ? band : { ...band, rows: 1, remark };
}

function bandOf(id: string, label: string, entries: readonly Entry[]): Band {
	const rows = packRows(entries.map(({ outer }) => outer));
	const placed = entries.map((entry, i) => ({ ...entry, row: rows[i] ?? 0, rowSpan: 1 }));
	return { id, label, rows: Math.max(0, ...rows.map((row) => row + 1)), entries: placed };
}

/**
 * Gaps lie in the first row, which is free there; an overlap and a tenure cover the rows of their positions, a new
 * title stands in the row of the position it begins.
 */
function careerBand(career: Career): Band {
	const band = bandOf('career', 'Career', positionEntries(career));
	const rowAt = new Map(band.entries.map(({ pointers, row }) => [pointers[0], row]));
	const across = (entry: Entry): Placed => {
		const rows = entry.pointers.map((pointer) => rowAt.get(pointer) ?? 0);
		const row = Math.min(...rows);
		return { ...entry, row, rowSpan: Math.max(...rows) - row + 1 };
	};
	const free = gapEntries(career).map((entry) => ({ ...entry, row: 0, rowSpan: 1 }));
	return {
		...band,
		entries: [
			// What lies beneath comes first, so that it is drawn first.
			...tenureEntries(career).map(across),
			...band.entries,
			...free,
			...overlapEntries(career).map(across),
			...promotionEntries(career).map(across)
		]
	};
}

function shifted(band: Band, by: number): Band {
	if (!by) return band;
	const move = ({ from, to }: { from: number; to: number }) => ({ from: from - by, to: to - by });
	return {
		...band,
		entries: band.entries.map((entry) => ({
			...entry,
			outer: move(entry.outer),
			inner: entry.inner && move(entry.inner)
		}))
	};
}

/** Without a dated position there is no start to align by: what has dates is then told in words. */
function asUndated(bands: readonly Band[]): Undated[] {
	return bands.flatMap(({ entries }) =>
		entries.flatMap(({ kind, pointers, sentence }) => {
			const [pointer] = pointers;
			return pointer === undefined ? [] : [{ kind, pointer, sentence }];
		})
	);
}

function boundsOf(lanes: readonly TimelineLane[], at: Month): Visible {
	const spans = lanes.flatMap(({ bands }) =>
		bands.flatMap(({ entries }) => entries.map(({ outer }) => outer))
	);
	const from = Math.min(...spans.map((span) => span.from), at);
	const to = Math.max(...spans.map((span) => span.to), at) + 1;
	const room = Math.max(2, Math.round((to - from) / 40));
	return { from: from - room, to: to + room };
}
