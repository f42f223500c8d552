import type { ChartConfiguration } from 'chart.js';
import type { ISet } from 'chartjs-chart-venn';
import { type Combination, distinct, type Overlap } from '$lib/comparing/overlap';
import { someWords } from '$lib/writing/lists';
import { blend } from './colour';
import { type ChartStyle, commonOptions, hueOf } from './palette';
import { lettersOf, whoWords } from './people-words';
import { fitsThreeCircles } from './scale';
import { exactRegions } from './venn-layout';

/** Opacities of the fills by how many people meet. Slices drawn to scale lie on those of fewer, so theirs add up. */
const layered = { 2: [0.14, 0.16], 3: [0.14, 0.1, 0] };
const apart = [0.14, 0.34, 0.34];
const hovered = 0.4;

/** A region of the diagram as the chart's data. */
export type VennDatum = ISet<string>;
export type VennConfiguration = ChartConfiguration<'euler', VennDatum[], string>;

/** How many people a Venn diagram can show. */
export const vennLimit = 3;

/** The most skills a tooltip names before it counts. */
const named = 6;

/**
 * The regions of a Venn diagram: every combination of the people, the empty ones too, singles first and the one of
 * all last, which is the order the chart draws them in.
 */
export function vennRegions({ people, skills }: Overlap): Combination[] {
	const subsets = people.reduce<number[][]>(
		(all, { index }) => [...all, ...all.map((subset) => [...subset, index])],
		[[]]
	);
	return subsets
		.filter((subset) => subset.length > 0)
		.sort((a, b) => a.length - b.length || a.join().localeCompare(b.join()))
		.map((subset) => ({ people: subset, skills: distinct(skills, subset) }));
}

/**
 * Skills of two or three people as circles. Two are drawn as an Euler diagram, whose areas are exactly to scale. For
 * three that is not always possible with circles: where it would show a region that holds nothing, or hide one that
 * holds something, the regular Venn diagram is drawn, which is not to scale; `isToScale` tells.
 */
export function vennConfig(overlap: Overlap, style: ChartStyle): VennConfiguration {
	const { people } = overlap;
	const { palette } = style;
	const regions = vennRegions(overlap);
	const hues = people.map((person) => hueOf(palette, person));
	const huesAt = (i: number) =>
		(regions[i]?.people ?? []).map((person) => hues[person] ?? palette.ink);
	const toScale = isToScale(overlap);
	const opacities = toScale ? layered[people.length === 3 ? 3 : 2] : apart;
	const fill = ({ dataIndex }: { dataIndex: number }) => {
		const meeting = regions[dataIndex]?.people ?? [];
		const colour = blend(huesAt(dataIndex), opacities[meeting.length - 1] ?? 0);
		const person = meeting.length === 1 ? people[meeting[0] ?? 0] : undefined;
		return palette.texture && person ? palette.texture(colour, person.pattern) : colour;
	};
	return {
		// Both controllers take the same data and options; the types know them by name alone.
		type: toScale ? 'euler' : ('venn' as 'euler'),
		data: {
			labels: regions.map((region) => lettersOf(people, region.people)),
			datasets: [
				{
					label: 'Skills',
					data: regions.map((region) => datumOf(overlap, region)),
					backgroundColor: fill,
					hoverBackgroundColor: ({ dataIndex }) => blend(huesAt(dataIndex), hovered),
					borderColor: ({ dataIndex }) => {
						const [hue = palette.ink, ...others] = huesAt(dataIndex);
						return others.length ? 'transparent' : hue;
					},
					borderWidth: 1.5
				}
			]
		},
		options: {
			...commonOptions(style),
			layout: { padding: 24 },
			interaction: { mode: 'nearest', intersect: true },
			scales: {
				x: {
					type: 'linear',
					display: false,
					min: -1,
					max: 1,
					ticks: {
						callback: (count) => (count ? String(count) : ''),
						color: palette.ink,
						font: { family: palette.font, size: 16, weight: 600 }
					}
				},
				y: {
					type: 'linear',
					display: false,
					min: -1,
					max: 1,
					ticks: {
						callback: String,
						color: palette.ink,
						font: { family: palette.font, size: 14, weight: 600 }
					}
				}
			},
			plugins: {
				legend: { display: false },
				tooltip: {
					callbacks: {
						title: ([item]) => whoWords(people, regions[item?.dataIndex ?? 0]?.people ?? []),
						label: ({ dataIndex }) => skillWords(regions[dataIndex])
					}
				}
			}
		},
		plugins: [exactRegions]
	};
}

/** Whether the diagram's areas are to scale: always for two people, for three where circles allow it. */
export function isToScale(overlap: Overlap): boolean {
	if (overlap.people.length < 3) return true;
	const [a = 0, b = 0, c = 0, ab = 0, ac = 0, bc = 0, abc = 0] = vennRegions(overlap).map(
		({ skills }) => skills.length
	);
	return fitsThreeCircles([a, b, c, ab, ac, bc, abc]);
}

/** What a slice says in words: who, how many skills, and the first of them. */
export function vennWords(overlap: Overlap, index: number): string {
	const region = vennRegions(overlap)[index];
	return region ? `${whoWords(overlap.people, region.people)}, ${skillWords(region)}` : '';
}

function datumOf({ people }: Overlap, region: Combination): VennDatum {
	return {
		label: lettersOf(people, region.people),
		sets: region.people.flatMap((index) => people[index]?.letter ?? []),
		value: region.skills.length,
		values: region.skills.map(({ name }) => name),
		degree: region.people.length
	};
}

function skillWords(region: Combination | undefined): string {
	if (!region?.skills.length) return 'no skills';
	return `${region.skills.length}: ${someWords(
		region.skills.map(({ name }) => name),
		named
	)}`;
}
